using CommunityBot.Programmes;

namespace CommunityBot.Communities;

/// <summary>What the rules want to know of a community: what it is, what it answered when applying, and who is in it.</summary>
public sealed record CommunityFacts
{
    public required Community Community { get; init; }

    /// <summary>Null where the programme has no categories, or the community is in none of them.</summary>
    public Category? Category { get; init; }

    /// <summary>The ids of the answers given in the application.</summary>
    public IReadOnlySet<string> Answers { get; init; } = new HashSet<string>();

    public IReadOnlyList<Membership> Members { get; init; } = [];

    /// <summary>Whether a rule of this scope is about the community.</summary>
    public bool Fits(Scope scope) =>
        (scope.Categories.Count == 0 || (Category is { } category && scope.Categories.Contains(category.Id)))
        && (scope.When is null || Answers.Contains(scope.When));

    public static CommunityFacts Read(ICommunityRecords records, Rulebook rulebook, Community community) => new()
    {
        Community = community,
        Category = rulebook.FindCategory(community.Category),
        Answers = records.Applications.Of(community.Id).Answers,
        Members = records.People.MembersOf(community.Id),
    };
}
