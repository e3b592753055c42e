namespace CommunityBot.Programmes;

/// <summary>Which communities a rule is about: all, or those of some categories, or those that answered a question in one way.</summary>
public sealed record Scope
{
    public static readonly Scope Everyone = new();

    /// <summary>Ids of categories; none means all of them.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>The id of an answer that the community must have given, such as <c>cross-school</c>.</summary>
    public string? When { get; init; }
}
