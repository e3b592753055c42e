namespace CommunityBot.Rosters;

/// <summary>One row of a roster file, as it was typed.</summary>
public sealed record RosterRow
{
    /// <summary>Counted from 1; the heading is line 1.</summary>
    public required int Line { get; init; }

    public required string Programme { get; init; }

    public required string Community { get; init; }

    public required string Category { get; init; }

    public required string Name { get; init; }

    public required string Role { get; init; }

    public required string Kind { get; init; }

    public required string School { get; init; }

    public required string Department { get; init; }

    public required string Email { get; init; }
}
