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

    /// <summary>Those of the day that is asked about.</summary>
    public IReadOnlyList<Membership> Members { get; init; } = [];

    /// <summary>Whether a rule of this scope is about the community.</summary>
    public bool Fits(Scope scope) =>
        (scope.Categories.Count == 0 || (Category is { } category && scope.Categories.Contains(category.Id)))
        && (scope.When is null || Answers.Contains(scope.When));

    /// <param name="records">The records.</param>
    /// <param name="rulebook">The community's.</param>
    /// <param name="community">The community.</param>
    /// <param name="on">The day. Before the programme begins its members are those of its first day, and afterwards those of its last.</param>
    public static CommunityFacts Read(ICommunityRecords records, Rulebook rulebook, Community community, DateOnly on) => new()
    {
        Community = community,
        Category = rulebook.FindCategory(community.Category),
        Answers = records.Applications.Of(community.Id).Answers,
        Members = records.People.MembersOf(community.Id, rulebook.Period.NearestTo(on)),
    };
}
