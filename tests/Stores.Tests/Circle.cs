using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Stores.Tests;

/// <summary>A community to write ledgers for: two members and two meetings.</summary>
internal sealed record Circle(Community Community, Person Convener, Person Member, Meeting First, Meeting Second)
{
    public static readonly ProgrammeId Programme = new("ncut-research-communities-114");
    public static readonly DateTimeOffset Start = new(2025, 5, 26, 14, 0, 0, TimeSpan.FromHours(8));

    public static readonly SchoolClock Clock = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei"));
    public static readonly DateOnly Day = Clock.Day(Start);

    public static Circle Add(IRecords records, string name)
    {
        var community = records.Communities.Add(Programme, name, "AI數位");
        var convener = records.People.Add("林志宏", "勤益科大", "資管系", "");
        var member = records.People.Add("王小明", "勤益科大", "電機系", "");
        records.People.Put(community.Id, convener.Id, Role.Convener, PersonKind.Own);
        records.People.Put(community.Id, member.Id, Role.Member, PersonKind.PartTime);
        return new Circle(community, convener, member, Plan(Start), Plan(Start.AddDays(7)));

        Meeting Plan(DateTimeOffset at) => records.Meetings.Plan(
            new MeetingPlan { Community = community.Id, Kind = "routine", Topic = "AI教材共備", Place = "工程館301", StartsAt = at, EndsAt = at.AddHours(2) });
    }
}
