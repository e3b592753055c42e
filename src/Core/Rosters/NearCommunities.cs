using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>
/// New communities whose name is one letter away from one that there is: rather a slip than a second one. 第一組 and 第二組 are two, and so
/// are names that both stand in the file.
/// </summary>
internal static class NearCommunities
{
    public static IReadOnlyList<NearCommunity> Of(
        IRecords records, Roster roster, IReadOnlyDictionary<(ProgrammeId, NameKey Name), PlannedCommunity> communities)
    {
        var lines = roster.People.SelectMany(person => person.Entries).Where(row => row.Community is not null)
            .GroupBy(row => (row.Programme, NameKey.Of(row.Community!)))
            .ToDictionary(rows => rows.Key, rows => rows.Min(row => row.Line));
        var absent = records.Communities.All().Where(one => !communities.ContainsKey((one.Programme, NameKey.Of(one.Name)))).ToList();
        return [..
            from one in communities
            where one.Value.Known is null
            let near = absent.Find(known => known.Programme == one.Value.Programme && OneLetter.Apart(one.Key.Name, NameKey.Of(known.Name)))
            where near is not null
            select new NearCommunity(lines[one.Key], one.Value.Name, near)];
    }
}
