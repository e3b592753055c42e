using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Conversation.Letters;
using CommunityBot.Conversation.Wording;
using CommunityBot.Core.Tests;
using CommunityBot.Core.Tests.Meetings;
using CommunityBot.Duties;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Nudges.Topics;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Tests.Letters;

/// <summary>A programme with a duty of every sort, and topics from it, told on Sunday 11 May 2025 at nine.</summary>
internal static class LetterSample
{
    public static readonly DateTimeOffset Now = new(2025, 5, 11, 9, 0, 0, TimeSpan.FromHours(8));

    public static readonly DateOnly Today = new(2025, 5, 11);

    public static readonly Rulebook Rulebook = Rulebooks.Plain(Sample.Community.Programme.Value) with
    {
        Activities = [new ActivityKind { Id = "seminar", Name = new LocalName("例行研討", "Routine discussion"), Words = ["例會"], Cite = [new("二、(四)1")] }],
        Duties =
        [
            Rule("sessions", new LocalName("例行研討活動", "Discussions"), new DutyTask.Hold(3, ["seminar"])),
            Rule("lesson", new LocalName("公開授課", "Public lesson"), new DutyTask.Teach(1)),
            Rule(
                "report",
                new LocalName("年度成果報告", "Annual report"),
                new DutyTask.HandIn(1)) with { Form = new LocalName("附件 3", "Form 3"), Missed = new LocalName("列入下年度審查參考", "the next review minds it") },
            Rule("lectures", new LocalName("成員參與AI講座", "AI lectures"), new DutyTask.HandIn(2)),
            Rule("news", new LocalName("成果新聞", "News"), new DutyTask.HandIn(1)),
            Rule("files", new LocalName("活動歷程檔案", "History files"), new DutyTask.RecordEach()),
            Rule("application", new LocalName("申請書", "Application"), new DutyTask.Apply()),
            Rule(
                "review",
                new LocalName("初審結果及審查意見", "Results of the first review"),
                new DutyTask.Know()) with { From = Party.Officer, Cite = [new("陸、四、(一)")] },
        ],
    };

    private static readonly LetterWriter s_writer = new(
        new Rulebooks(Rulebook),
        new SchoolClock(TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei")),
        new ChatLinks(() => new Uri("https://bot.example.tw/"), lineBasicId: null));

    public static Reply Write(params IReadOnlyList<Topic> topics) => s_writer.Write(topics, Language.Chinese, Now);

    public static Reply WriteEnglish(params IReadOnlyList<Topic> topics) => s_writer.Write(topics, Language.English, Now);

    public static Reply WriteAt(DateTimeOffset now, Language language, params IReadOnlyList<Topic> topics) => s_writer.Write(topics, language, now);

    public static Community Other(int id) => Sample.Community with { Id = new CommunityId(id), Name = $"社群{id:00}" };

    public static Meeting Meeting(int id = 12) => Sample.Meeting(id) with { Number = 3, Topic = "AI教材共備", Place = "工程館301" };

    public static Topic.ComingMeeting ComingMeeting(Meeting? meeting = null, DateTimeOffset? opensAt = null) =>
        new(meeting ?? Meeting(), Sample.Community, opensAt) { About = Matter.ComingMeeting.Of(meeting ?? Meeting()) };

    public static Topic.Turnout Turnout(bool needsRecord, params IReadOnlyList<string> away) =>
        new(Meeting(), Sample.Community, 8, 10, away, needsRecord) { About = new Matter.Turnout(Meeting().Id) };

    public static Topic.Duty Duty(string rule, int days, Community? community = null, Party to = Party.Convener, int done = 0) => new(
        community ?? Sample.Community, State(rule, days, done), to)
    {
        About = new Matter.Duty((community ?? Sample.Community).Id, rule, Today.AddDays(days)),
    };

    public static Topic.Announcement Announcement(int days) => new(Rulebook, Find("review"), Today.AddDays(days))
    {
        About = new Matter.Announcement(Rulebook.Id, "review", Today.AddDays(days)),
    };

    public static Topic.Week Week(int of, params IReadOnlyList<CommunityDigest> communities) => new(new Digest
    {
        Days = new Period(new DateOnly(2025, 5, 12), new DateOnly(2025, 5, 18)),
        Communities = communities,
        Of = of,
    })
    { About = new Matter.Week(new DateOnly(2025, 5, 12)) };

    public static CommunityDigest Entry(Community community, bool asOfficer, params IReadOnlyList<DutyState> pressing) =>
        new() { Community = community, AsOfficer = asOfficer, Pressing = pressing };

    public static DutyState State(string rule, int days, int done = 0)
    {
        var found = Find(rule);
        var required = found.Task switch { DutyTask.Hold hold => hold.Count, DutyTask.HandIn handIn => handIn.Count, DutyTask.RecordEach => 2, _ => 1 };
        var occurrence = new Occurrence { From = Rulebook.Period.Start, Day = Today.AddDays(days), Required = required, Done = done };
        return new DutyState { Rule = found, Occurrences = [occurrence], Outlook = occurrence.OutlookOn(found.Task, recurs: false, Today), Today = Today };
    }

    private static DutyRule Find(string id) => Rulebook.Duties.Single(rule => rule.Id == id);

    private static DutyRule Rule(string id, LocalName name, DutyTask task) => new() { Id = id, Name = name, Task = task, Cite = [new("四、(二)")] };
}
