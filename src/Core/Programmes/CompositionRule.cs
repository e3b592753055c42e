namespace CommunityBot.Programmes;

/// <summary>How many members of a sort a community has at least or at most (成員組成).</summary>
public sealed record CompositionRule
{
    public required string Id { get; init; }

    /// <summary>Who is counted, such as 校內教師.</summary>
    public required LocalName Name { get; init; }

    public Scope Scope { get; init; } = Scope.Everyone;

    /// <summary>The kinds that are counted; none means everybody.</summary>
    public IReadOnlyList<PersonKind> Kinds { get; init; } = [];

    public bool ConvenersOnly { get; init; }

    public int? Least { get; init; }

    public int? Most { get; init; }

    public required Citations Cite { get; init; }
}
