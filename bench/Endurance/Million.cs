using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Stores;
using CommunityBot.Stores.Sqlite;

namespace CommunityBot.Endurance;

/// <summary>A data folder with a million attendances.</summary>
internal static class Million
{
    private const int Communities = 200;
    private const int Meetings = 100;
    private const int Members = 50;

    public const int Attendances = Communities * Meetings * Members;

    private static readonly DateTimeOffset s_start = new(2025, 4, 1, 14, 0, 0, TimeSpan.FromHours(8));

    public static async Task<int> Write(string folder)
    {
        using var store = new SqliteStore(new DataFolder(folder));
        for (var community = 0; community < Communities; community++)
            await store.Change(records => Add(records, community), CancellationToken.None);
        return 0;
    }

    private static void Add(IRecords records, int number)
    {
        var community = records.Communities.Add(new ProgrammeId("ncut-research-communities-114"), $"社群{number}", "AI數位");
        var members = Enumerable.Range(0, Members).Select(member => records.People.Add($"成員{member}", $"學校{number}", "", "").Id).ToList();
        members.ForEach(member => records.People.Put(community.Id, member, Role.Member, PersonKind.Own));
        for (var meeting = 0; meeting < Meetings; meeting++)
        {
            var starts = s_start.AddDays(meeting);
            var plan = new MeetingPlan { Community = community.Id, Kind = "routine", Topic = $"第{meeting}次", StartsAt = starts, EndsAt = starts.AddHours(2) };
            var planned = records.Meetings.Plan(plan);
            foreach (var member in members)
                records.Attendance.Add(new AttendanceEntry { Meeting = planned.Id, Person = member, Act = AttendanceAct.SignedIn, At = starts });
        }
    }
}
