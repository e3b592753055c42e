using CommunityBot.Amounts;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Budget;

/// <summary>People may type it as <c>12</c> or <c>#12</c> after 支出 更正.</summary>
public readonly record struct LedgerEntryId(long Value)
{
    public override string ToString() => $"#{Value}";
}

public enum LedgerKind
{
    /// <summary>Granted for the item (核定).</summary>
    Approved,

    /// <summary>Requested for a purchase that is not paid yet (請購).</summary>
    Committed,

    /// <summary>Paid (支出).</summary>
    Spent,
}

/// <summary>
/// One line of a community's ledger. Lines are only ever added; a correction is a line with the opposite amount that names the one
/// it takes back, with who and why.
/// </summary>
public sealed record LedgerEntry
{
    /// <summary>Given by the store.</summary>
    public LedgerEntryId Id { get; init; }

    public required CommunityId Community { get; init; }

    public required LedgerKind Kind { get; init; }

    /// <summary>The id of the item.</summary>
    public required string Item { get; init; }

    public required Dollars Amount { get; init; }

    /// <summary>The price of one unit, where it was given.</summary>
    public Dollars? UnitPrice { get; init; }

    public int? Quantity { get; init; }

    /// <summary>The name of whoever is paid, where it matters.</summary>
    public string Payee { get; init; } = "";

    /// <summary>Set when that is somebody of the community.</summary>
    public PersonId? PayeeMember { get; init; }

    public MeetingId? Meeting { get; init; }

    /// <summary>What it is for: 便當.</summary>
    public string What { get; init; } = "";

    /// <summary>The day of the purchase.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The calendar year of that day (會計年度).</summary>
    public int FiscalYear => On.Year;

    public required DateTimeOffset At { get; init; }

    public required PersonId By { get; init; }

    public string Why { get; init; } = "";

    /// <summary>The line that this one takes back.</summary>
    public LedgerEntryId? Corrects { get; init; }

    /// <summary>The request (請購) that this payment, or the line that releases the request, settles.</summary>
    public LedgerEntryId? Settles { get; init; }

    /// <summary>The article it was accepted by.</summary>
    public required Citations Cite { get; init; }

    public required int Version { get; init; }

    /// <summary>Those that count, in the order they came.</summary>
    public static IReadOnlyList<LedgerEntry> Standing(IReadOnlyList<LedgerEntry> lines) =>
        StandingEntries.Of(lines, line => line.Id, line => line.Corrects);

    /// <summary>The line that takes this one back exactly.</summary>
    public LedgerEntry TakenBack(PersonId by, DateTimeOffset at, string why) => this with
    {
        Id = default,
        Amount = -Amount,
        Corrects = Id,
        At = at,
        By = by,
        Why = why,
    };
}
