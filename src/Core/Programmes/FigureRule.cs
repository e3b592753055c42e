namespace CommunityBot.Programmes;

/// <summary>A figure that the annual report asks for and that is noted during the year, such as contracts signed.</summary>
public sealed record FigureRule
{
    public required string Id { get; init; }

    public required LocalName Name { get; init; }

    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>元, 件, 份.</summary>
    public required string Unit { get; init; }

    public required Citations Cite { get; init; }
}
