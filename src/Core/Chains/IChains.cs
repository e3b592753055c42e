namespace CommunityBot.Chains;

/// <summary>The links of all chains: added and read. Salts go when somebody's data is deleted; nothing else is ever changed.</summary>
public interface IChains
{
    /// <summary>The newest link; null where the chain has none. The cost does not grow with the chain.</summary>
    Link? Last(ChainId chain);

    /// <summary>Adds the link that follows the newest. Two that want the same position do not both get it.</summary>
    void Add(Link link);

    /// <summary>From the first on.</summary>
    IReadOnlyList<Link> Of(ChainId chain);

    /// <summary>Every chain that has a link, by kind and number.</summary>
    IReadOnlyList<ChainId> All();
}

public static class ChainExtension
{
    /// <summary>Ties a line that was just written to its chain.</summary>
    public static void Extend(this IChains chains, ChainedEntry entry) => chains.Add(Link.After(chains.Last(entry.Chain), entry));
}
