using CommunityBot.Communities;

namespace CommunityBot.Accounts;

/// <summary>What is remembered of a binding code: all but the code itself, which nobody can be shown again.</summary>
public sealed record KeptCode
{
    public required PersonId Person { get; init; }

    public PersonId? MadeBy { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was used, or ended by what makes it needless or unsafe.</summary>
    public DateTimeOffset? UsedAt { get; init; }
}
