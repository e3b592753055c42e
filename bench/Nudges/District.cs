using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Stores;
using CommunityBot.Stores.Sqlite;

namespace CommunityBot.Nudges;

/// <summary>
/// Communities that were all approved in April and have a year of meetings, of which fifty fall on each working day that is measured.
/// </summary>
internal sealed class District : IDisposable
{
    /// <summary>How many meetings there are on each day, and so how many reminders the day before.</summary>
    public const int EachDay = 50;

    /// <summary>Meetings of each community besides.</summary>
    private const int OthersEach = 10;
    private const int AtOnce = 500;
    private static readonly ProgrammeId s_programme = new("ncut-research-communities-114");

    private readonly SqliteStore _store;

    private District(SqliteStore store) => _store = store;

    public IStore Store => _store;

    public static async Task<District> Write(string folder, int communities, int members, IReadOnlyList<DateTimeOffset> meetings, CancellationToken cancel)
    {
        var district = new District(new SqliteStore(new DataFolder(folder)));
        for (var first = 0; first < communities; first += AtOnce)
        {
            var from = first;
            await district._store.Change(records => Found(records, from, Math.Min(from + AtOnce, communities), communities, members, meetings), cancel);
        }

        return district;
    }

    public void Dispose() => _store.Dispose();

    private static bool Found(IRecords records, int from, int to, int communities, int members, IReadOnlyList<DateTimeOffset> meetings)
    {
        for (var i = from; i < to; i++)
        {
            var community = records.Communities.Add(s_programme, $"社群 {i}", "AI數位");
            for (var member = 0; member < members; member++)
                Join(records, community, $"教師 {i}-{member}", member == 0 ? Role.Convener : Role.Member);
            var convener = records.People.EverIn(community.Id)[0].Person.Id;
            records.Applications.Add(
                community.Id,
                new ApplicationStep { To = ApplicationState.Approved, At = meetings[0].AddMonths(-3), By = convener, Cite = [new("二、(二)2")], Version = 1 });
            for (var other = 0; other < OthersEach; other++)
                Meet(records, community, meetings[^1].AddDays(30 + (9 * other)));
            for (var day = 0; day < meetings.Count; day++)
            {
                if (communities == EachDay || i / EachDay == day)
                    Meet(records, community, meetings[day]);
            }
        }

        return true;
    }

    private static void Join(IRecords records, Community community, string name, Role role)
    {
        var person = records.People.Add(name, "勤益科大", "", "");
        records.People.Put(community.Id, person.Id, role, PersonKind.Own);
        records.Accounts.Save(new ChatAccount { Address = new ChatAddress(ChannelNames.Line, $"U{person.Id.Value}"), Person = person });
    }

    private static void Meet(IRecords records, Community community, DateTimeOffset at) => records.Meetings.Plan(new MeetingPlan
    {
        Community = community.Id,
        Kind = "routine",
        Topic = "AI教材共備",
        StartsAt = at,
        EndsAt = at.AddHours(2),
    });
}
