using System.Globalization;
using CommunityBot.Meetings;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Talk.Corpus;

/// <summary>活動 #3 例行研討 6/9 14:00-16:00 工程館301 AI教材共備; 取消活動 #3; 開始簽到 #1; 簽到 王小明 #1; 紀錄 #1 ….</summary>
internal static class HeldMeetings
{
    /// <summary>Acts of the log by their names, as some of these are still to come.</summary>
    private static readonly Dictionary<string, string> s_acts = new(StringComparer.Ordinal)
    {
        ["SignedIn"] = "簽到",
        ["SignedOut"] = "簽退",
        ["Leave"] = "請假",
        ["ComingLate"] = "會晚到",
        ["Recorded"] = "補簽",
        ["Withdrawn"] = "撤回",
        ["Presented"] = "發表",
        ["PresentationWithdrawn"] = "撤回發表",
    };

    public static IEnumerable<Held> Of(IRecords records, HeldNames names, DateTimeOffset now) =>
        All(records).SelectMany(meeting => Of(records, names, meeting, now));

    private static IEnumerable<Meeting> All(IRecords records)
    {
        for (var id = 1L; records.Meetings.Find(new MeetingId(id)) is { } meeting; id++)
            yield return meeting;
    }

    private static IEnumerable<Held> Of(IRecords records, HeldNames names, Meeting meeting, DateTimeOffset now)
    {
        var (id, kind) = (meeting.Id.ToString(), names.RulebookOf(meeting.Community).FindActivity(meeting.Kind));
        var whose = names.Of(meeting.Community);
        yield return Held.Of($"meeting {id}", whose, "活動", id, kind?.Name.Chinese, Span(meeting), meeting.Place, meeting.Topic);
        if (meeting.CancelledAt is not null)
            yield return Held.Of($"cancelled {id}", whose, "取消活動", id);
        if (meeting.Window is { } window)
        {
            yield return Held.Of($"opened {id}", whose, "開始簽到", id);
            if (window.ClosesAt <= now)
                yield return Held.Of($"closed {id}", whose, "結束簽到", id);
        }

        var log = records.Attendance.Of(meeting.Id);
        foreach (var (at, line) in log.Index())
            yield return Line(names, whose, log, at, line);
        foreach (var minutes in StandingMinutes.Of(records.Meetings.MinutesOf(meeting.Id)))
            yield return Held.Of($"minutes {id} {minutes.Id.Value}", whose, "紀錄", id, minutes.Text);
    }

    private static Held Line(HeldNames names, string community, IReadOnlyList<AttendanceEntry> log, int at, AttendanceEntry line)
    {
        var act = line.Act.ToString();
        return Held.Of(
            $"attendance {line.Meeting} {at}",
            line.RecordedBy is null || line.RecordedBy == line.Person ? names.Of(line.Person) : community,
            line.Act == AttendanceAct.TakenBack ? TakenBack(log, line) : s_acts.GetValueOrDefault(act, act),
            line.Guest is { } guest ? $"來賓 {guest}" : names.Of(line.Person),
            line.Meeting.ToString(),
            line.Late ? "遲到" : "",
            line.Reason,
            line.RecordedBy is { } by && by != line.Person ? $"by {names.Of(by)}" : "");
    }

    private static string Span(Meeting meeting) =>
        string.Create(CultureInfo.InvariantCulture, $"{Here(meeting.StartsAt):M/d HH:mm}-{Here(meeting.EndsAt):HH:mm}");

    private static DateTimeOffset Here(DateTimeOffset instant) => instant.ToOffset(CorpusScene.Usual.Offset);

    /// <summary>Leave that is not taken has a word of its own.</summary>
    private static string TakenBack(IReadOnlyList<AttendanceEntry> log, AttendanceEntry line) =>
        log.FirstOrDefault(other => other.Id == line.Corrects) is { Act: AttendanceAct.Leave } ? "銷假" : "撤回";
}
