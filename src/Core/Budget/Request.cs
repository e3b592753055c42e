using CommunityBot.Amounts;
using CommunityBot.Programmes;

namespace CommunityBot.Budget;

/// <summary>A request for a purchase (請購) and what became of it.</summary>
/// <param name="Line">The request.</param>
/// <param name="Open">What is not settled yet; never below zero.</param>
public sealed record Request(LedgerEntry Line, Dollars Open)
{
    /// <summary>Those that are not settled, the newest first.</summary>
    public static IReadOnlyList<Request> OpenOf(IReadOnlyList<LedgerEntry> lines) =>
        [.. LedgerEntry.Standing(lines)
            .Where(line => line.Kind == LedgerKind.Committed && line.Settles is null)
            .Select(line => Of(line, [.. lines.Where(other => other.Settles == line.Id)]))
            .Where(request => request.Open > Dollars.Zero)
            .OrderByDescending(request => request.Line.Id.Value)];

    /// <param name="line">The request.</param>
    /// <param name="settlements">The lines that settle it, counter-entries included.</param>
    public static Request Of(LedgerEntry line, IReadOnlyList<LedgerEntry> settlements) =>
        new(line, line.Amount + settlements.Where(other => other.Kind == LedgerKind.Committed).Select(other => other.Amount).Sum());

    /// <summary>The payment that settles it, with the line that releases it.</summary>
    /// <param name="item">The item of the request.</param>
    /// <param name="amount">What is paid; it may be more than was requested where that is decided so.</param>
    /// <param name="partly">Whether what is left stays requested, for a further payment.</param>
    /// <param name="on">The day of the payment.</param>
    /// <param name="facts">Who notes it, and when.</param>
    public Spending Settled(BudgetItem item, Dollars amount, bool partly, DateOnly on, SpendingFacts facts) => new()
    {
        Item = item,
        Amount = amount,
        UnitPrice = amount == Line.Amount ? Line.UnitPrice : null,
        Quantity = Line.Quantity,
        Payee = Line.Payee,
        What = Line.What,
        On = on,
        Settles = Line.Id,
        InTime = Open,
        Along =
        [
            Line with
            {
                Id = default,
                Amount = -(partly ? Dollars.Least(amount, Open) : Open),
                UnitPrice = null,
                Quantity = null,
                Settles = Line.Id,
                At = facts.Now,
                By = facts.By,
                Version = facts.Rulebook.Version,
            },
        ],
    };
}
