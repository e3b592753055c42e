using CommunityBot.Amounts;

namespace CommunityBot.Programmes;

/// <summary>What earns points (點數), and how many.</summary>
public sealed record PointRule
{
    public required string Id { get; init; }

    public required LocalName Name { get; init; }

    public required PointReason For { get; init; }

    public required PointValue Worth { get; init; }

    /// <summary>No more than this in all by this rule, where the regulation caps it.</summary>
    public PointValue? Most { get; init; }

    public required Citations Cite { get; init; }
}

/// <summary>What somebody gets points for.</summary>
public abstract record PointReason
{
    private PointReason()
    {
    }

    /// <summary>Being the convener (召集人) of an approved community: once.</summary>
    /// <param name="EachSuccessor">Whether who takes over has them too, although who handed over keeps theirs.</param>
    public sealed record Convening(bool EachSuccessor = false) : PointReason;

    /// <summary>Each meeting of one of these kinds that was attended.</summary>
    public sealed record Attending(IReadOnlyList<string> Kinds) : PointReason;

    /// <summary>Presenting results of one's own at a meeting of one of these kinds.</summary>
    public sealed record Presenting(IReadOnlyList<string> Kinds) : PointReason;
}
