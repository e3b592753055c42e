using CommunityBot.Credits;
using CommunityBot.Programmes;

namespace CommunityBot.PastCredits;

/// <summary>A row that was understood: what is to be noted of whom.</summary>
public sealed record SaidCredit
{
    public required int Line { get; init; }

    /// <summary>The edition by which it is accepted.</summary>
    public required Rulebook Rulebook { get; init; }

    public required string Family { get; init; }

    /// <summary>Its number in the records from which it was exported, which may be others.</summary>
    public CreditEntryId? Id { get; init; }

    public required SaidTeacher Teacher { get; init; }

    public required CreditFact Fact { get; init; }

    public required Citations Cite { get; init; }

    public string Reason { get; init; } = "";

    /// <summary>Whether it is a line that was taken back, or the one that did it: together they come to nothing.</summary>
    public bool IsGone { get; init; }
}

/// <summary>All that a row says of a teacher.</summary>
public sealed record SaidTeacher(string Name, string School, string Department, string Number, string Email);
