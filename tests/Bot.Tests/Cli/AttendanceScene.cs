using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Points;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>A community in which everything was noted of attendance that can be, and another of its name in another programme.</summary>
internal sealed class AttendanceScene(IRecords records)
{
    public const string Community = "AI 社群";
    public static readonly ProgrammeId Programme = new("ncut-research-communities-114");
    public static readonly DateTimeOffset Start = new(2025, 5, 26, 14, 0, 0, TimeSpan.FromHours(8));

    public static readonly SchoolClock Clock = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei"));

    public bool Fill()
    {
        var community = records.Communities.Add(Programme, Community, "AI數位");
        records.Communities.Add(new ProgrammeId("moe-digital-alliance-111"), Community, "");
        var convener = Member(community, "林召集", Role.Convener);
        var (ming, mei, an, hua, yi) = (
            Member(community, "王小明"), Member(community, "李美麗"), Member(community, "陳平安"), Member(community, "張\"大\"華"), Member(community, "林, 一"));
        var (twin, other) = (Member(community, "張雙生"), Member(community, "張雙生"));
        var left = Member(community, "陳先走", days: new Tenure(Until: new DateOnly(2025, 5, 31)));
        Member(community, "周後來", days: new Tenure(From: new DateOnly(2025, 6, 10)));
        records.People.PutOfficer(Programme, records.People.Add("陳承辦", "勤益科大", "研發處", "").Id, new Tenure());

        var held = Plan(community, Start, "routine", "=1+1");
        Note(held, ming, AttendanceAct.SignedIn, 2);
        Note(held, ming, AttendanceAct.SignedOut, 93);
        Note(held, mei, AttendanceAct.SignedIn, 20, late: true);
        Note(held, an, AttendanceAct.Leave, -600, reason: "公差\n出國?");
        Note(held, hua, AttendanceAct.Recorded, 30, by: convener, reason: "遲到進場");
        Note(held, yi, AttendanceAct.SignedIn, 3);
        Note(held, yi, AttendanceAct.Withdrawn, 40, by: convener, reason: "代簽");
        Note(held, twin, AttendanceAct.SignedIn, 4);
        Note(held, left, AttendanceAct.SignedIn, 5);
        Guest(held, "陳大文", convener);
        // Somebody whose name and a meeting whose topic have changed since are called as they are now.
        var evening = Plan(community, Start.AddHours(4), "routine", "晚場");
        Note(evening, other, AttendanceAct.SignedIn, 1);
        Note(evening, left, AttendanceAct.Leave, -10);
        var talk = Plan(community, Start.AddDays(16), "lecture", "AI, \"共備\"");
        Note(talk, convener, AttendanceAct.SignedIn, 0);
        Note(talk, ming, AttendanceAct.ComingLate, -30);
        Plan(community, Start.AddYears(100), "routine", "還早");
        return true;
    }

    /// <summary>Every line of attendance and points in words, every chain's end, and how many deeds the officers did.</summary>
    public static List<string> Everything(IRecords records) => records.Communities.All().SelectMany(community =>
        records.Meetings.Of(community.Id, DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue)
            .SelectMany(meeting => records.Attendance.Of(meeting.Id).Select(line => $"line {NameOf(records, line)} {line.Act} {line.Reason}")
                .Prepend($"meeting {meeting.StartsAt.UtcDateTime:O} {meeting.Kind} {meeting.Number}"))
            .Concat(records.Points.Of(community.Id).Select(line => $"points {line}")))
        .Concat(records.Chains.All().Select(chain => $"chain {chain} {records.Chains.Last(chain)?.Hash}"))
        .Append($"deeds {records.People.OfficersOf(Programme, new DateOnly(2025, 6, 1)).Sum(one => records.Deeds.Of(one.Id, default).Count)}")
        .ToList();

    private static string NameOf(IRecords records, AttendanceEntry line) => line.Person is { } person ? records.People.Find(person)!.Name : line.Guest!;

    private PersonId Member(Community community, string name, Role role = Role.Member, Tenure days = default)
    {
        var person = records.People.Add(name, "勤益科大", "資管系", "");
        records.People.Put(community.Id, person.Id, role, PersonKind.Own, days);
        return person.Id;
    }

    private Meeting Plan(Community community, DateTimeOffset start, string kind, string topic) => records.Meetings.Plan(
        new MeetingPlan { Community = community.Id, Kind = kind, Topic = topic, Place = "工程館301", StartsAt = start, EndsAt = start.AddHours(2) });

    private void Note(
        Meeting meeting, PersonId person, AttendanceAct act, int minutes, bool late = false, PersonId? by = null, string reason = "") => Attend.Note(
        records, RealRules.Rulebooks.Find(Programme), Clock, meeting, new AttendanceEntry
        {
            Meeting = meeting.Id,
            Person = person,
            Act = act,
            // Not on the minute, as it is with people.
            At = meeting.StartsAt.AddMinutes(minutes).AddSeconds(41.7),
            Late = late,
            RecordedBy = by,
            Reason = reason,
        });

    private void Guest(Meeting meeting, string name, PersonId by) => records.Attendance.Add(
        new AttendanceEntry { Meeting = meeting.Id, Guest = name, Act = AttendanceAct.Recorded, At = meeting.StartsAt, RecordedBy = by, Reason = "講師" });
}
