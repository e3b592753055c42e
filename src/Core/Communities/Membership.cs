using CommunityBot.Programmes;

namespace CommunityBot.Communities;

/// <summary>What somebody is in a community. Officers belong to a programme, see <see cref="IPeople"/>.</summary>
public enum Role
{
    Member,
    Convener,
}

/// <summary>One person's place in one community, for as long as it is the same. Who comes again, or in another role, has a second one.</summary>
public sealed record Membership
{
    public required Community Community { get; init; }

    public required Person Person { get; init; }

    public required Role Role { get; init; }

    public required PersonKind Kind { get; init; }

    public Tenure Days { get; init; }

    /// <summary>Why it ended, where somebody said so.</summary>
    public string Why { get; init; } = "";

    public Place Place => new(Role, Kind, Days, Why);
}
