using CommunityBot.Programmes;

namespace CommunityBot.Communities;

/// <summary>What somebody is in a community. Officers belong to a programme, see <see cref="IPeople"/>.</summary>
public enum Role
{
    Member,
    Convener,
}

/// <summary>One person's place in one community.</summary>
public sealed record Membership
{
    public required Community Community { get; init; }

    public required Person Person { get; init; }

    public required Role Role { get; init; }

    public required PersonKind Kind { get; init; }
}
