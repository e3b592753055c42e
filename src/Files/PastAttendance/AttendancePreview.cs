using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.PastAttendance;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Files.PastAttendance;

/// <summary>The words for what a list of past attendance would change, and for what somebody has to say yes to.</summary>
public sealed class AttendancePreview(AttendancePlan plan, IRulebookSource rulebooks, SchoolClock clock)
{
    private static readonly (AttendanceAct Act, BothLanguages Word)[] s_acts =
    [
        (AttendanceAct.Recorded, new("補簽", "Recorded as present")),
        (AttendanceAct.Leave, new("請假", "On leave")),
        (AttendanceAct.Withdrawn, new("撤回出席", "Attendance withdrawn")),
        (AttendanceAct.TakenBack, new("取消請假", "Leave taken back")),
    ];

    private const string Weekdays = "日一二三四五六";

    private readonly ToldApart _names = new(plan.Notes.Select(note => note.Person).OfType<Person>());

    /// <param name="wishes">What was said yes to already is told here, as nobody is asked about it.</param>
    public IEnumerable<BothLanguages> Say(AttendanceWishes wishes)
    {
        foreach (var made in plan.New.Where(_ => wishes.AcceptNew).Select(Name))
            yield return new BothLanguages($"補登活動　{made.Chinese}", $"Meeting made: {made.English}");
        foreach (var (act, word) in s_acts)
        {
            foreach (var ofMeeting in plan.Noting(act).Where(note => !note.Contradicts).GroupBy(note => note.Meeting))
            {
                var (where, who) = (Name(ofMeeting.Key), string.Join('、', ofMeeting.Select(Who)));
                yield return new BothLanguages($"{word.Chinese}　{where.Chinese}：{who}", $"{word.English}, {where.English}: {who}");
            }
        }

        foreach (var said in plan.Contradictions.Where(_ => wishes.AcceptOld).Select(Contradiction)
            .Concat(plan.Days.Where(_ => wishes.AcceptDays).Select(Day))
            .Concat(plan.Doubted.Where(_ => wishes.AcceptRows).Select(RowDoubtTexts.Say)))
        {
            yield return new BothLanguages($"照檔案　{said.Chinese}", $"By the file, {said.English}");
        }

        foreach (var note in plan.Notes.Where(note => note.Differs))
        {
            var where = Name(note.Meeting);
            yield return new BothLanguages(
                $"保留　第 {note.Said.Line} 行：{where.Chinese}，{Who(note)} 紀錄上是{Noted(note.Before).Chinese}，檔案上的時間不同，照紀錄",
                $"Kept, line {note.Said.Line}: {where.English}, {Who(note)} is noted as {Noted(note.Before).English}, which stays though the file differs");
        }

        yield return new BothLanguages($"不變　{plan.Same} 列", $"The same: {plan.Same} rows");
    }

    /// <summary>What has to be said yes to, each with its line.</summary>
    public IEnumerable<BothLanguages> Doubts(AttendanceWishes wishes)
    {
        foreach (var made in plan.New.Where(_ => !wishes.AcceptNew))
        {
            var (name, beside) = (Name(made), string.Join('、', made.Beside.Select(other => $"{other.Id} {clock.Time(other.StartsAt):HH\\:mm}")));
            var others = beside.Length > 0 ? new BothLanguages($"（那天有別的：{beside}）", $" (others of that day: {beside})") : new BothLanguages("", "");
            yield return new BothLanguages(
                $"第 {made.Line} 行：沒有這一場，會補登　{name.Chinese}{others.Chinese}。",
                $"line {made.Line}: there is no such meeting, and it is made: {name.English}{others.English}.");
        }

        foreach (var said in plan.Contradictions.Where(_ => !wishes.AcceptOld).Select(Contradiction)
            .Concat(plan.Days.Where(_ => !wishes.AcceptDays).Select(Day))
            .Concat(plan.Doubted.Where(_ => !wishes.AcceptRows).Select(RowDoubtTexts.Say)))
        {
            yield return said;
        }
    }

    /// <summary>What to do where nobody can be asked.</summary>
    public IEnumerable<BothLanguages> WaysOut(AttendanceWishes wishes)
    {
        if (plan.New.Any() && !wishes.AcceptNew)
        {
            yield return new BothLanguages(
                "日期、時間、活動寫錯的請改正；真的要補登這些活動，請加上 --accept-new 再執行一次。",
                "Correct days, times and kinds that are a slip; to have the meetings made, run it again with --accept-new.");
        }

        if (plan.Days.Count > 0 && !wishes.AcceptDays)
        {
            yield return new BothLanguages(
                "日期或星期寫錯的請改正，年份請寫出來；就是上面說的那一天，請加上 --accept-days 再執行一次。",
                "Correct days and weekdays that are a slip, and say the year; where the days are those above, run it again with --accept-days.");
        }

        if (plan.Doubted.Any() && !wishes.AcceptRows)
            yield return RowDoubtTexts.WayOut;

        if (plan.Contradictions.Any() && !wishes.AcceptOld)
        {
            yield return new BothLanguages(
                "檔案寫錯的請改正；真的要照檔案更正，請加上 --accept-old 再執行一次，原來的紀錄會留在旁邊。",
                "Correct what the file has wrong; to follow the file, run it again with --accept-old. What was noted stays beside the correction.");
        }
    }

    private BothLanguages Contradiction(PlannedNote note)
    {
        var (where, noted, said) = (Name(note.Meeting), Noted(note.Before), Said(note));
        return new BothLanguages(
            $"第 {note.Said.Line} 行：{where.Chinese}，{Who(note)} 紀錄上是{noted.Chinese}，檔案上是{said.Chinese}。",
            $"line {note.Said.Line}: {where.English}, {Who(note)} is noted as {noted.English}, the file says {said.English}.");
    }

    private static BothLanguages Day(DayDoubt doubt)
    {
        var (taken, others) = (RocCalendar.Format(doubt.Taken), string.Join('、', doubt.Others.Select(RocCalendar.Format)));
        return doubt.Others.Count == 0
            ? new BothLanguages(
                $"第 {doubt.Line} 行：「{doubt.Found}」的星期不對，{taken} 是星期{Weekdays[(int)doubt.Taken.DayOfWeek]}；當作 {taken}。",
                $"line {doubt.Line}: '{doubt.Found}' has another weekday; {doubt.Taken:O} is a {doubt.Taken.DayOfWeek}, and is taken.")
            : new BothLanguages(
                $"第 {doubt.Line} 行：「{doubt.Found}」沒有寫年，計畫期間裡也有 {others}；當作 {taken}。",
                $"line {doubt.Line}: '{doubt.Found}' has no year, and the programme has several such days; {doubt.Taken:O} is taken.");
    }

    public BothLanguages Done(Person by) => new(
        $"出席已匯入：補登活動 {plan.New.Count()} 場，補簽 {Count(AttendanceAct.Recorded)} 筆，請假 {Count(AttendanceAct.Leave)} 筆，"
            + $"撤回 {Count(AttendanceAct.Withdrawn) + Count(AttendanceAct.TakenBack)} 筆，不變 {plan.Same} 列。登記人：{by.Name}。",
        $"Attendance is imported by {by.Name}: {plan.New.Count()} meetings made, {Count(AttendanceAct.Recorded)} recorded, "
            + $"{Count(AttendanceAct.Leave)} on leave, "
            + $"{Count(AttendanceAct.Withdrawn) + Count(AttendanceAct.TakenBack)} withdrawn, {plan.Same} rows unchanged.");

    private int Count(AttendanceAct act) => plan.Noting(act).Count();

    /// <summary>AI社群 114/05/26 14:00 例行研討.</summary>
    private BothLanguages Name(PlannedMeeting meeting)
    {
        var kind = rulebooks.Find(meeting.Community.Programme)?.FindActivity(meeting.Plan.Kind)?.Name;
        var (day, time) = (clock.Day(meeting.Plan.StartsAt), clock.Time(meeting.Plan.StartsAt));
        return new BothLanguages(
            Joined.Words(meeting.Community.Name, $"{RocCalendar.Format(day)} {time:HH\\:mm}", kind?.Chinese ?? meeting.Plan.Kind, meeting.Plan.Topic),
            Joined.Words(meeting.Community.Name, $"{day:O} {time:HH\\:mm}", kind?.English ?? meeting.Plan.Kind, meeting.Plan.Topic));
    }

    private string Who(PlannedNote note) => note.Person is { } person ? _names.Shown(person) : $"{note.Said.Name}（來賓）";

    private BothLanguages Noted(Presence presence) => presence switch
    {
        { State: PresenceState.Recorded } => new("補簽出席", "recorded as present"),
        { State: PresenceState.Late, SignedInAt: { } at } => new($"{clock.Time(at):HH\\:mm} 簽到（遲到）", $"signed in late at {clock.Time(at):HH\\:mm}"),
        { CountsAsPresent: true, SignedInAt: { } at } => new($"{clock.Time(at):HH\\:mm} 簽到", $"signed in at {clock.Time(at):HH\\:mm}"),
        { State: PresenceState.OnLeave } => new("請假", "on leave"),
        _ => new("撤回過的出席", "attendance that was withdrawn"),
    };

    internal static BothLanguages Said(PlannedNote note) => note.Said switch
    {
        { IsThere: true } => new("出席", "present"),
        { State: PresenceState.OnLeave } => new("請假", "on leave"),
        _ => new("未到", "missing"),
    };
}
