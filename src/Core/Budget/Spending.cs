using CommunityBot.Amounts;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Budget;

/// <summary>Money that is to be paid, or requested for a purchase (請購), as it was said. Nothing is written until it was decided.</summary>
public sealed record Spending
{
    /// <summary><see cref="LedgerKind.Spent"/> or <see cref="LedgerKind.Committed"/>.</summary>
    public LedgerKind Kind { get; init; } = LedgerKind.Spent;

    public required BudgetItem Item { get; init; }

    /// <summary>In all; above zero.</summary>
    public required Dollars Amount
    {
        get;
        init => field = value > Dollars.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Nothing is paid by an expense of nothing.");
    }

    /// <summary>The price of one unit, where it was given.</summary>
    public Dollars? UnitPrice { get; init; }

    /// <summary>How many units; one where it was not given.</summary>
    public int? Quantity { get; init; }

    public string Payee { get; init; } = "";

    public Meeting? Meeting { get; init; }

    public string What { get; init; } = "";

    /// <summary>The day of the purchase.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The request that is settled (核銷) by it.</summary>
    public LedgerEntryId? Settles { get; init; }

    public string Why { get; init; } = "";

    /// <summary>
    /// Lines that are written along with it and that it is decided with: those against a line it takes the place of, or the one
    /// that releases the request it settles.
    /// </summary>
    public IReadOnlyList<LedgerEntry> Along { get; init; } = [];

    /// <summary>So much of it was requested before the deadline, with the request it settles or the line it takes the place of.</summary>
    public Dollars InTime { get; init; }

    /// <summary>Accepts it or says everything that is against it.</summary>
    public SpendingOutcome Decide(SpendingFacts facts)
    {
        var reasons = SpendingReasons.Against(this, facts).ToList();
        if (reasons.Count > 0)
            return new SpendingOutcome.Refused(reasons, facts.Statement(facts.Sums));

        var entry = EntryOf(facts);
        var after = facts.Sums.With([.. Along, entry]);
        return new SpendingOutcome.Accepted(entry, Along, facts.Statement(after), [.. SpendingWarnings.On(this, facts, after)]);
    }

    private LedgerEntry EntryOf(SpendingFacts facts) => new()
    {
        Community = facts.Community.Community.Id,
        Kind = Kind,
        Item = Item.Id,
        Amount = Amount,
        UnitPrice = UnitPrice,
        Quantity = Quantity,
        Payee = Payee,
        PayeeMember = Budget.Payee.MemberOf(facts.Community, Payee)?.Person.Id,
        Meeting = Meeting?.Id,
        What = What,
        On = On,
        At = facts.Now,
        By = facts.By,
        Why = Why,
        Settles = Settles,
        Cite = Item.Cite,
        Version = facts.Rulebook.Version,
    };
}
