namespace CommunityBot.Amounts;

/// <summary>The entries of a ledger that count: neither taken back nor taking one back.</summary>
public static class StandingEntries
{
    /// <summary>In the order they came.</summary>
    public static IReadOnlyList<TEntry> Of<TEntry, TId>(IReadOnlyList<TEntry> entries, Func<TEntry, TId> id, Func<TEntry, TId?> corrects)
        where TId : struct
    {
        var takenBack = entries.Select(corrects).OfType<TId>().ToHashSet();
        return [.. entries.Where(entry => corrects(entry) is null && !takenBack.Contains(id(entry)))];
    }
}
