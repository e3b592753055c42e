using CommunityBot.Amounts;

namespace CommunityBot.Typing;

/// <summary>An amount found in what was typed.</summary>
public sealed record ReadMoney
{
    /// <summary>Of one unit, or of all where <see cref="Quantity"/> is missing; null when there was none.</summary>
    public Dollars? Number { get; init; }

    public int? Quantity { get; init; }

    /// <summary>Whether it can only be the price of one: 80x15. Otherwise 15份 1200元 may be either.</summary>
    public bool IsPrice { get; init; }

    /// <summary>Whether it can only be what all come to: 15份 共1200元.</summary>
    public bool IsSum { get; init; }

    /// <summary>Whether the two may be the other way round, as no unit says which is the price: 100x1.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>Where it may be either: whether the price stood first, as prices of one do.</summary>
    public bool NumberFirst { get; init; }

    public required string Rest { get; init; }

    /// <summary>What looks like an amount and is none: 80.5, 0, more than any budget.</summary>
    public string? Impossible { get; init; }
}
