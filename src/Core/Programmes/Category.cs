namespace CommunityBot.Programmes;

/// <summary>A category (類別) or theme (研究主題) of a programme. What it asks for is said by the rules whose scope names it.</summary>
public sealed record Category
{
    public required string Id { get; init; }

    public required LocalName Name { get; init; }

    /// <summary>Other words for it, on rosters and in chats.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    public required Citations Cite { get; init; }
}

/// <summary>Something the rules turn on and an application has to say, such as whether the community works across schools.</summary>
public sealed record ApplicationQuestion
{
    public required string Id { get; init; }

    public required LocalName Name { get; init; }

    /// <summary>Whom it is asked.</summary>
    public Scope Scope { get; init; } = Scope.Everyone;

    public required IReadOnlyList<AnswerChoice> Choices { get; init; }

    public required Citations Cite { get; init; }
}

/// <summary>One answer; its id is unique in the rulebook, so that <see cref="Scope.When"/> can name it.</summary>
public sealed record AnswerChoice
{
    public required string Id { get; init; }

    public required LocalName Name { get; init; }

    public IReadOnlyList<string> Words { get; init; } = [];
}
