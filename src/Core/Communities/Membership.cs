namespace CommunityBot.Communities;

/// <summary>What somebody is in a community. Officers belong to a programme, see <see cref="Ports.IPeople"/>.</summary>
public enum Role
{
    Member,
    Convener,
}

/// <summary>How a member stands to the school; composition rules count these apart.</summary>
public enum PersonKind
{
    Own,
    External,
    PartTime,
    Foreign,
}

/// <summary>One person's place in one community.</summary>
public sealed record Membership
{
    public required Community Community { get; init; }

    public required Person Person { get; init; }

    public required Role Role { get; init; }

    public required PersonKind Kind { get; init; }
}
