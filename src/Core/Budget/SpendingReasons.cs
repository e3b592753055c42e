using CommunityBot.Amounts;

namespace CommunityBot.Budget;

/// <summary>What is against an expense, whoever is paid: the budget, the days, the ceilings, what an item is not for.</summary>
internal static class SpendingReasons
{
    public static IEnumerable<SpendingRefusal> Against(Spending spending, SpendingFacts facts)
    {
        var sums = facts.Sums.With(spending.Along);
        return
        [
            .. Days(spending, facts, sums),
            .. NotFor(spending),
            .. UnitRate(spending),
            .. Money(spending, facts, sums),
            .. PayeeReasons.Against(spending, facts, sums),
        ];
    }

    private static IEnumerable<SpendingRefusal> Days(Spending spending, SpendingFacts facts, LedgerSums sums)
    {
        var (period, cite) = (facts.Rulebook.Period, facts.Rulebook.PeriodCite);
        var inTime = spending.Amount <= spending.InTime;
        if (spending.On > facts.Today)
            yield return new SpendingRefusal.InFuture(spending.On);
        if (spending.On < period.Start)
            yield return new SpendingRefusal.OutsidePeriod(period, cite);
        if (inTime)
            yield break;
        if (facts.Funding.PurchasesBy is not { } by)
        {
            if (spending.On > period.End)
                yield return new SpendingRefusal.OutsidePeriod(period, cite);
        }
        else if (facts.Today > by.Day || spending.On > by.Day)
        {
            yield return new SpendingRefusal.AfterPurchases(by.Day, facts.Statement(sums).TakenBack, by.Cite);
        }
    }

    private static IEnumerable<SpendingRefusal> NotFor(Spending spending) => spending.Item.NotFor
        .Where(word => $"{spending.Payee} {spending.What}".Contains(word, StringComparison.OrdinalIgnoreCase))
        .Take(1)
        .Select(word => new SpendingRefusal.NotFor(spending.Item, word));

    private static IEnumerable<SpendingRefusal> UnitRate(Spending spending)
    {
        if (spending.Item.Rates.MaxBy(rate => rate.Most) is not { } rate)
            yield break;
        var quantity = spending.Quantity is > 0 and var many ? many : 1;
        var within = rate.Most * quantity;
        if (spending.Amount > within)
            yield return new SpendingRefusal.OverUnitRate(rate, spending.UnitPrice ?? new Dollars((spending.Amount.Amount + quantity - 1) / quantity), within);
    }

    private static IEnumerable<SpendingRefusal> Money(Spending spending, SpendingFacts facts, LedgerSums sums)
    {
        if (sums.Of(LedgerKind.Approved) <= Dollars.Zero)
        {
            yield return new SpendingRefusal.NoBudgetYet(spending.Item.Cite);
            yield break;
        }

        if (ItemCeiling.Of(spending.Item, sums, spending.Kind) is { } ceiling && spending.Amount > ceiling.Left)
            yield return new SpendingRefusal.OverShare(spending.Item, ceiling);
        var pool = facts.Funding.PoolOf(spending.Item);
        var left = Balance.Of(sums, pool.Items).Available;
        if (spending.Amount > left)
            yield return new SpendingRefusal.OverPool(pool, left);
    }
}
