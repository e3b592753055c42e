using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Cases;

/// <summary>People may type it as <c>12</c> or <c>#12</c> after 回饋金 更正.</summary>
public readonly record struct CaseEntryId(long Value)
{
    public override string ToString() => $"#{Value}";
}

/// <summary>
/// Something that is known of a case (案): its days, its firm, money that came in. Lines are only ever added; one that takes another back names it,
/// with who and why.
/// </summary>
public sealed record CaseEntry
{
    /// <summary>Given by the store.</summary>
    public CaseEntryId Id { get; init; }

    /// <summary>The case: a community of a programme whose communities are cases.</summary>
    public required CommunityId Community { get; init; }

    public required CaseFact Fact { get; init; }

    public required DateTimeOffset At { get; init; }

    public required PersonId By { get; init; }

    public string Why { get; init; } = "";

    /// <summary>The line that this one takes back.</summary>
    public CaseEntryId? Corrects { get; init; }

    /// <summary>The article it was accepted by.</summary>
    public required Citations Cite { get; init; }

    public required int Version { get; init; }

    /// <summary>The line that takes this one back exactly.</summary>
    public CaseEntry TakenBack(PersonId by, DateTimeOffset at, string why) => this with { Id = default, Corrects = Id, At = at, By = by, Why = why };
}
