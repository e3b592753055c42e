namespace CommunityBot.Chains;

public enum BreakKind
{
    /// <summary>The line is another than it was, or its link is.</summary>
    Changed,

    /// <summary>Its words, or the name of whom it is about, are others.</summary>
    Reworded,

    /// <summary>The line is there no more.</summary>
    Gone,

    /// <summary>A line that came in without a link.</summary>
    Added,
}

/// <summary>Where a chain does not hold.</summary>
/// <param name="What">What is wrong there.</param>
/// <param name="Entry">The number of the line in its table.</param>
public sealed record ChainBreak(BreakKind What, long Entry);

/// <summary>What a walk along a chain found.</summary>
/// <param name="Chain">The chain.</param>
/// <param name="Links">How many links it has.</param>
/// <param name="Wordless">How many of them no longer tell what words there were, as somebody's data was deleted.</param>
/// <param name="Head">The last hash: what stands for the whole chain.</param>
/// <param name="Breaks">Empty where everything is as it was written.</param>
public sealed record ChainWalk(ChainId Chain, int Links, int Wordless, Digest Head, IReadOnlyList<ChainBreak> Breaks)
{
    /// <summary>The number of each line that is there or has a link.</summary>
    public required IReadOnlyCollection<long> Numbers { get; init; }

    /// <summary>Every link is held against the one before it as it stands, so that one change is found once and not at all that follow.</summary>
    public static ChainWalk Along(ChainId chain, IReadOnlyList<Link> links, IReadOnlyList<ChainedEntry> entries)
    {
        var unlinked = entries.ToDictionary(entry => entry.Id);
        var breaks = new List<ChainBreak>();
        var previous = Digest.Nothing;
        foreach (var link in links)
        {
            if (!unlinked.Remove(link.Entry, out var entry))
                breaks.Add(new ChainBreak(BreakKind.Gone, link.Entry));
            else if (!link.Holds(previous, entry))
                breaks.Add(new ChainBreak(BreakKind.Changed, link.Entry));
            else if (!link.HoldsWords(entry))
                breaks.Add(new ChainBreak(BreakKind.Reworded, link.Entry));
            previous = link.Hash;
        }

        var numbers = entries.Select(entry => entry.Id).Union(links.Select(link => link.Entry)).ToList();
        breaks.AddRange(unlinked.Keys.Order().Select(id => new ChainBreak(BreakKind.Added, id)));
        return new ChainWalk(chain, links.Count, links.Count(link => link.Salt is null), previous, breaks) { Numbers = numbers };
    }
}
