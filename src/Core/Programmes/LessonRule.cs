namespace CommunityBot.Programmes;

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
