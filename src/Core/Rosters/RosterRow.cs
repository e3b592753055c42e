namespace CommunityBot.Rosters;

/// <summary>One row of a roster file, as it was typed.</summary>
public sealed record RosterRow
{
    /// <summary>Counted from 1, as Excel counts rows.</summary>
    public required int Line { get; init; }

    public required string Programme { get; init; }

    public required string Community { get; init; }

    public string Category { get; init; } = "";

    public required string Name { get; init; }

    public required string Role { get; init; }

    public required string Kind { get; init; }

    public string School { get; init; } = "";

    public string Department { get; init; } = "";

    public string Email { get; init; } = "";

    public string Number { get; init; } = "";

    public string Title { get; init; } = "";

    public string From { get; init; } = "";

    public string Until { get; init; } = "";
}
