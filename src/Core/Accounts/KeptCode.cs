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

    /// <summary>Which of these it was, where it is one.</summary>
    public CodeEnd End { get; init; }
}

/// <summary>How a binding code ends before it expires.</summary>
public enum CodeEnd
{
    Used,

    /// <summary>Another code of the same person was used, so that this one is needless.</summary>
    AnotherUsed,

    /// <summary>The account it was made at has been ended.</summary>
    MakerGone,

    /// <summary>It was tried when whoever made it could not make it any more.</summary>
    NotVouchedFor,
}
