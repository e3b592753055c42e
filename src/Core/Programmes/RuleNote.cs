namespace CommunityBot.Programmes;

/// <summary>
/// Something an officer should know of a rule: where the regulation contradicts itself or leaves something open, and what was
/// chosen.
/// </summary>
public sealed record RuleNote(LocalName Text, Citations Cite);

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

/// <summary>The three kinds of activity that make up a public lesson (公開授課).</summary>
public sealed record LessonRule
{
    /// <summary>備課.</summary>
    public required string Preparation { get; init; }

    /// <summary>觀課: the lesson itself.</summary>
    public required string Observation { get; init; }

    /// <summary>議課.</summary>
    public required string Discussion { get; init; }

    public required Citations Cite { get; init; }

    public IReadOnlyList<string> Kinds => [Preparation, Observation, Discussion];
}
