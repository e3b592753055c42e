using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>
/// New communities whose name is one letter away from one that there is: rather a slip than a second one. 第一組 and 第二組 are two, and so
/// are names that both stand in the file, but for those that differ in how a letter is written, 資安社羣 and 資安社群, and for one that is rare
/// beside the other: a single row, or fewer and none of them a convener's.
/// </summary>
internal static class NearCommunities
{
    public static IEnumerable<RosterDoubt> Of(
        IRecords records, Roster roster, IReadOnlyDictionary<(ProgrammeId, NameKey Name), PlannedCommunity> communities)
    {
        var lines = roster.People.SelectMany(person => person.Entries).Where(row => row.Community is not null)
            .GroupBy(row => (row.Programme, NameKey.Of(row.Community!)))
            .ToDictionary(rows => rows.Key, rows => (
                First: rows.Min(row => row.Line), Count: rows.Count(), HasConvener: rows.Any(row => row.Seat?.Role == Role.Convener)));
        var known = records.Communities.All();
        return
            from one in communities
            where one.Value.Known is null
            let others = known.Where(other => other.Programme == one.Value.Programme).ToList()
            let variant = others.Find(other => SameLetters.AreSame(one.Value.Name, other.Name))?.Name ?? Variant(one)
            let near = variant ?? others.Find(other => IsSlip(one.Key.Name, other))?.Name ?? Beside(one)
            where near is not null
            select new RosterDoubt.NearCommunity(lines[one.Key].First, one.Value.Name, near, ByVariant: variant is not null);

        bool IsSlip(NameKey name, Community other) =>
            !communities.ContainsKey((other.Programme, NameKey.Of(other.Name))) && OneLetter.Apart(name, NameKey.Of(other.Name));

        string? Beside(KeyValuePair<(ProgrammeId, NameKey Name), PlannedCommunity> one) => communities
            .Where(other => other.Value.Programme == one.Value.Programme && OneLetter.Apart(one.Key.Name, other.Key.Name)
                && lines[one.Key].Count < lines[other.Key].Count && (lines[one.Key].Count == 1 || !lines[one.Key].HasConvener))
            .Select(other => other.Value.Name)
            .FirstOrDefault();

        // Of two that are new, the one with fewer rows is the slip.
        string? Variant(KeyValuePair<(ProgrammeId, NameKey Name), PlannedCommunity> one) => communities
            .Where(other => other.Key != one.Key && other.Value.Known is null && other.Value.Programme == one.Value.Programme
                && SameLetters.AreSame(one.Value.Name, other.Value.Name) && Weight(other.Key).CompareTo(Weight(one.Key)) > 0)
            .Select(other => other.Value.Name)
            .FirstOrDefault();

        (int, int) Weight((ProgrammeId, NameKey) key) => (lines[key].Count, -lines[key].First);
    }
}
