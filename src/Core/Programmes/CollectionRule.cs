using CommunityBot.Amounts;

namespace CommunityBot.Programmes;

/// <summary>Money that comes in for a case, such as a firm's feedback (回饋金): how much, until when, what it pays, and whose the rest is.</summary>
public sealed record CollectionRule
{
    public required string Id { get; init; }

    public required LocalName Name { get; init; }

    public Scope Scope { get; init; } = Scope.Everyone;

    /// <summary>What is to be agreed at least, before what a ministry grants for the case is taken off.</summary>
    public required Dollars Least { get; init; }

    /// <summary>Within which months of the case it is paid; something by each, all of it by the last.</summary>
    public required IReadOnlyList<int> Instalments { get; init; }

    /// <summary>What is paid from it, such as fees of substitutes.</summary>
    public required IReadOnlyList<CollectionCost> Pays { get; init; }

    /// <summary>Whose the rest is. Of what cannot be halved the first gets more.</summary>
    public required IReadOnlyList<CollectionPart> Rest { get; init; }

    public required Citations RestCite { get; init; }

    public required Citations Cite { get; init; }
}

/// <param name="Id">Its id in the rulebook.</param>
/// <param name="Name">Such as 代課鐘點費.</param>
/// <param name="Words">Other words for it.</param>
/// <param name="Cite">The article.</param>
public sealed record CollectionCost(string Id, LocalName Name, IReadOnlyList<string> Words, Citations Cite);

public sealed record CollectionPart(LocalName To, Rate Share);
