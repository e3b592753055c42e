using CommunityBot.Communities;

namespace CommunityBot.Links;

/// <summary>What is remembered of a link that is for one person: all but its key, which nobody can be shown again.</summary>
public sealed record PrivateLink
{
    public required PersonId Person { get; init; }

    public required LinkPurpose For { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Whether it opens a single time.</summary>
    public required bool Once { get; init; }

    /// <summary>When one that opens once was used.</summary>
    public DateTimeOffset? UsedAt { get; init; }

    public bool IsOpenAt(DateTimeOffset now) => UsedAt is null && now < ExpiresAt;
}
