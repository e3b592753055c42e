using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Rosters;

/// <summary>A row that was understood. An empty cell but for the name says nothing: what is known stays.</summary>
public sealed record RosterEntry
{
    public required int Line { get; init; }

    public required ProgrammeId Programme { get; init; }

    /// <summary>Null for an officer (承辦人), who belongs to the programme, and for a head.</summary>
    public required Seat? Seat { get; init; }

    public Tenure Days => new(From, Until);

    /// <summary>The community that the row is about; null for an officer.</summary>
    public string? Community => Seat?.Community ?? HeadOf;

    /// <summary>The community that somebody recommends as its head (系主任, 校長); null for everybody else.</summary>
    public string? HeadOf { get; init; }

    public required string Name { get; init; }

    public string School { get; init; } = "";

    public string Department { get; init; } = "";

    public string Email { get; init; } = "";

    /// <summary>As <see cref="Person.Number"/>.</summary>
    public string Number { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>The first day of what the row says; null where it says none.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of it.</summary>
    public DateOnly? Until { get; init; }
}

/// <summary>A place in a community.</summary>
public sealed record Seat
{
    public required string Community { get; init; }

    public string Category { get; init; } = "";

    public required Role Role { get; init; }

    public required PersonKind Kind { get; init; }
}

/// <summary>Somebody of a roster, with every row that is about them.</summary>
public sealed record RosterPerson
{
    public required string Name { get; init; }

    public required string School { get; init; }

    public required string Department { get; init; }

    public required string Email { get; init; }

    public string Number { get; init; } = "";

    /// <summary>Who they are by what an export put in for a number, see <see cref="RosterTag"/>.</summary>
    public PersonId? Tag { get; init; }

    public string Title { get; init; } = "";

    public required IReadOnlyList<RosterEntry> Entries { get; init; }
}
