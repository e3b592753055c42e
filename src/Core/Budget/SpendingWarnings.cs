using CommunityBot.Amounts;
using CommunityBot.Programmes;

namespace CommunityBot.Budget;

/// <summary>What is said with an expense that is accepted.</summary>
public static class SpendingWarnings
{
    public static IEnumerable<SpendingWarning> On(Spending spending, SpendingFacts facts, LedgerSums after) =>
        [
            .. Twice(spending, facts),
            .. Payees(spending, facts),
            .. Pool(spending, facts, after),
            .. Marks(spending, facts, after),
            .. Shares(spending.Item.Id, facts, after),
        ];

    /// <summary>Of the shares that are worked out on what this item paid, those that are not what they should be.</summary>
    public static IEnumerable<SpendingWarning> Shares(string paid, SpendingFacts facts, LedgerSums after) =>
        from item in facts.Funding.Items
        where item.Share is { } share && share.OfPaid.Contains(paid)
        let ceiling = ItemCeiling.Of(item, after)
        let noted = after.Of(LedgerKind.Spent, item.Id) + after.Of(LedgerKind.Committed, item.Id)
        where ceiling.Most != noted
        select new SpendingWarning.ShareIsOff(item, ceiling, noted);

    private static IEnumerable<SpendingWarning> Twice(Spending spending, SpendingFacts facts) => LedgerEntry.Standing(facts.Latest)
        .Where(line => line.Kind == spending.Kind && line.Item == spending.Item.Id && line.On == spending.On && line.Amount == spending.Amount
            && line.Payee == spending.Payee && !spending.Along.Any(other => other.Corrects == line.Id))
        .Take(1)
        .Select(line => new SpendingWarning.SameAs(line));

    private static IEnumerable<SpendingWarning> Payees(Spending spending, SpendingFacts facts) =>
        spending.Payee.Length > 0 && facts.Namesakes.Count == 0 && Payee.MemberOf(facts.Community, spending.Payee) is null
            ? facts.Rules<PayeeRule.NotToKinds>(spending.Item).Select(rule => new SpendingWarning.PayeeUnknown(spending.Payee, rule))
            : [];

    private static IEnumerable<SpendingWarning> Pool(Spending spending, SpendingFacts facts, LedgerSums after) =>
        facts.Statement(after).Find(spending.Item.Id) is { Pool.Items.Count: > 1 } item && item.Balance.Available < Dollars.Zero
            ? [new SpendingWarning.DrawsOnPool(item)]
            : [];

    private static IEnumerable<SpendingWarning> Marks(Spending spending, SpendingFacts facts, LedgerSums after)
    {
        var (before, then) = (facts.Statement(facts.Sums), facts.Statement(after));
        if (Crossed(before.Total, then.Total) is { } total)
            yield return new SpendingWarning.TotalReaches(total, then.Total);
        if (then.Find(spending.Item.Id) is { } item && item.PoolBalance != then.Total
            && Crossed(before.Find(spending.Item.Id)!.PoolBalance, item.PoolBalance) is { } pool)
            yield return new SpendingWarning.PoolReaches(pool, item);
    }

    private static int? Crossed(Balance before, Balance after) =>
        BudgetStatement.Marks.Select(mark => (int?)mark).FirstOrDefault(mark => after.Reaches(mark!.Value) && !before.Reaches(mark.Value));
}
