using CommunityBot.Amounts;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Budget;

/// <summary>Another amount for a line of the ledger: the line is taken back and a new one takes its place.</summary>
public sealed record Replacement
{
    public required LedgerEntry Line { get; init; }

    public required BudgetItem Item { get; init; }

    public Meeting? Meeting { get; init; }

    /// <summary>What takes the line back.</summary>
    public required TakingBack.Possible TakingBack { get; init; }

    /// <summary>The request that the line settles, as it stands with the line.</summary>
    public Request? Settles { get; init; }

    public required Dollars Amount { get; init; }

    public Dollars? UnitPrice { get; init; }

    /// <summary>The units stay as they were where nothing was said of them.</summary>
    public int? Quantity { get; init; }

    public required string Why { get; init; }

    public Spending ToSpending(SpendingFacts facts)
    {
        if (Settles is not { } request)
            return Again(Line.Amount, TakingBack.Lines);
        var released = TakingBack.Lines.Where(line => line.Kind == LedgerKind.Committed).Select(line => line.Amount).Sum();
        var open = request with { Open = request.Open + released };
        var settled = open.Settled(Item, Amount, partly: request.Open > Dollars.Zero, Line.On, facts);
        return Again(open.Open, [.. TakingBack.Lines, .. settled.Along]);
    }

    private Spending Again(Dollars inTime, IReadOnlyList<LedgerEntry> along) => new()
    {
        Kind = Line.Kind,
        Item = Item,
        Amount = Amount,
        UnitPrice = UnitPrice,
        Quantity = Quantity ?? Line.Quantity,
        Payee = Line.Payee,
        Meeting = Meeting,
        What = Line.What,
        On = Line.On,
        Settles = Line.Settles,
        Why = Why,
        Along = along,
        InTime = inTime,
    };
}
