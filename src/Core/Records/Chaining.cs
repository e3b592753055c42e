using CommunityBot.Chains;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Points;

namespace CommunityBot.Records;

/// <summary>The chains of all that is kept: begun where there were none, and walked along to see whether they hold.</summary>
public static class Chaining
{
    /// <summary>
    /// Ties what was written before there were chains, in the order it was written. Once, by whoever brings a store to the version that has them.
    /// </summary>
    public static void Begin(IRecords records)
    {
        foreach (var entry in ChainsOf(records).SelectMany(chain => EntriesOf(records, chain)))
            records.Chains.Extend(entry);
    }

    /// <summary>Walks along every chain, and looks at every line there is. The cost grows with all of them: for whoever asks, not for each answer.</summary>
    public static IEnumerable<ChainWalk> Walk(IRecords records) => ChainsOf(records).Union(records.Chains.All())
        .Select(chain => ChainWalk.Along(chain, records.Chains.Of(chain), [.. EntriesOf(records, chain)]));

    internal static ChainedEntry EntryOf(IPeople people, AttendanceEntry entry) => ChainedEntry.Of(entry, NamesOf(people, entry.Person));

    internal static ChainedEntry EntryOf(IPeople people, PointEntry entry) => ChainedEntry.Of(entry, NamesOf(people, entry.Person));

    private static IEnumerable<ChainId> ChainsOf(IRecords records) =>
    [
        .. records.Attendance.Noted().Select(ChainId.AttendanceOf),
        .. records.Communities.All().SelectMany(community => new[] { ChainId.MoneyOf(community.Id), ChainId.PointsOf(community.Id) }),
    ];

    private static IEnumerable<ChainedEntry> EntriesOf(IRecords records, ChainId chain) => chain.Kind switch
    {
        ChainKind.Attendance => records.Attendance.Of(new MeetingId(chain.Of)).Select(entry => EntryOf(records.People, entry)),
        ChainKind.Money => records.Budget.Of(new CommunityId(chain.Of)).Select(ChainedEntry.Of),
        ChainKind.Points => records.Points.Of(new CommunityId(chain.Of)).Select(entry => EntryOf(records.People, entry)),
        _ => throw new InvalidOperationException($"Nothing is known of chains of kind {chain.Kind}."),
    };

    /// <summary>As they are called, first, and were called before, which whoever writes a line does not come to.</summary>
    private static IEnumerable<string> NamesOf(IPeople people, PersonId? person)
    {
        var known = person is { } somebody ? people.Find(somebody) : null;
        yield return known?.Name ?? "";
        if (known is null)
            yield break;
        foreach (var former in people.FormerNamesOf(known.Id))
            yield return former;
    }
}
