using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>New communities with most of the members of one that the file lacks, and hardly others: rather that one by another name.</summary>
internal static class RenamedCommunities
{
    private const int LeastMembers = 2;

    /// <returns>By the key of the new one which it was.</returns>
    public static Dictionary<(ProgrammeId, NameKey), Community> Of(
        IRecords records,
        IEnumerable<(RosterPerson Person, Person? Known)> people,
        IReadOnlyDictionary<(ProgrammeId Programme, NameKey), PlannedCommunity> communities,
        DateOnly today)
    {
        var lacking = records.Communities.All().Where(one => !communities.ContainsKey((one.Programme, NameKey.Of(one.Name))))
            .Select(one => (Community: one, Members: records.People.MembersOf(one.Id, today).Select(member => member.Person.Id).ToHashSet()))
            .ToList();
        var said = people
            .SelectMany(one => one.Person.Entries
                .Where(row => row.Seat is not null)
                .Select(row => (Key: (row.Programme, NameKey.Of(row.Community!)), one.Known?.Id)))
            .Distinct()
            .ToLookup(one => one.Key, one => one.Id);
        return (
            from one in communities
            where one.Value.Known is null
            from old in lacking
            where old.Community.Programme == one.Key.Programme && AreMost([.. said[one.Key]], old.Members)
            select (one.Key, old.Community)).DistinctBy(pair => pair.Community.Id).ToDictionary(pair => pair.Key, pair => pair.Community);
    }

    private static bool AreMost(List<PersonId?> said, HashSet<PersonId> members)
    {
        var common = said.Count(one => one is { } person && members.Contains(person));
        return common >= LeastMembers && common * 2 > said.Count && common * 2 > members.Count;
    }
}
