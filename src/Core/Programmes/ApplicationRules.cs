namespace CommunityBot.Programmes;

/// <summary>The way of an application (申請), step by step, as the regulation names it.</summary>
public sealed record ApplicationRules
{
    /// <summary>In order, from filing to approval.</summary>
    public required IReadOnlyList<StepRule> Steps { get; init; }
}

public sealed record StepRule
{
    /// <summary>What the application is after the step.</summary>
    public required ApplicationState To { get; init; }

    /// <summary>The cases that take it; others go on without.</summary>
    public Scope Scope { get; init; } = Scope.Everyone;

    public required Actor By { get; init; }

    /// <summary>Who that is in the regulation's words: 系主任.</summary>
    public required LocalName Name { get; init; }

    public required Citations Cite { get; init; }
}

/// <summary>Who takes a step.</summary>
public enum Actor
{
    Convener,

    /// <summary>Whoever recommends the community: the head of the department, the principal.</summary>
    Head,
    Officer,
}
