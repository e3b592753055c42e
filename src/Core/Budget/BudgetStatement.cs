using CommunityBot.Amounts;
using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Budget;

/// <summary>A community's budget as it stands on a day: in all, by item, by pool and by fiscal year.</summary>
public sealed record BudgetStatement
{
    public const int Warning = 80;
    public const int Critical = 90;

    /// <summary>Shares of a budget that are worth a word when they are reached, in percent.</summary>
    public static readonly IReadOnlyList<int> Marks = [Critical, Warning];

    /// <summary>In the order of the regulation's form; what the ledger has of items that are no longer in it comes last.</summary>
    public required IReadOnlyList<ItemStatement> Items { get; init; }

    public required Balance Total { get; init; }

    /// <summary>What was paid by fiscal year (會計年度), the calendar year: a programme may run over two.</summary>
    public required IReadOnlyList<YearSpent> Years { get; init; }

    /// <summary>What the community may be granted at most.</summary>
    public required Grant Grant { get; init; }

    /// <summary>The day until which purchases are requested; null where the end of the period is the only limit.</summary>
    public PurchaseDeadline? PurchasesBy { get; init; }

    /// <summary>Whether that day is over, so that what is left is taken back (收回).</summary>
    public bool IsClosed { get; init; }

    public bool IsApproved => Total.Approved > Dollars.Zero;

    /// <summary>What is left once it is no longer to be spent.</summary>
    public Dollars TakenBack => IsClosed ? Total.Available : Dollars.Zero;

    public static BudgetStatement Of(FundingRules funding, CommunityFacts facts, LedgerSums sums, DateOnly today)
    {
        var items = AllItems(funding, sums).Select(item => Statement(funding, item, sums)).ToList();
        return new BudgetStatement
        {
            Items = items,
            Total = items.Aggregate(default(Balance), (sum, item) => sum + item.Balance),
            Years = Spent(sums),
            Grant = Grant.Of(funding, facts),
            PurchasesBy = funding.PurchasesBy,
            IsClosed = today > funding.PurchasesBy?.Day,
        };
    }

    public ItemStatement? Find(string item) => Items.FirstOrDefault(statement => statement.Item.Id == item);

    private static ItemStatement Statement(FundingRules funding, BudgetItem item, LedgerSums sums)
    {
        var pool = funding.PoolOf(item);
        return new ItemStatement
        {
            Item = item,
            Balance = Balance.Of(sums, [item.Id]),
            Pool = pool,
            PoolBalance = Balance.Of(sums, pool.Items),
            Ceiling = ItemCeiling.Of(item, sums),
        };
    }

    private static IEnumerable<BudgetItem> AllItems(FundingRules funding, LedgerSums sums) => funding.Items.Concat(sums.Sums
        .Select(sum => sum.Item)
        .Distinct(StringComparer.Ordinal)
        .Where(id => funding.FindItem(id) is null)
        .Order(StringComparer.Ordinal)
        .Select(id => new BudgetItem { Id = id, Name = new LocalName(id), Cite = Citations.None }));

    private static IReadOnlyList<YearSpent> Spent(LedgerSums sums) =>
        [.. sums.Sums
            .Where(sum => sum.Kind == LedgerKind.Spent)
            .GroupBy(sum => sum.FiscalYear)
            .Select(year => new YearSpent(year.Key, year.Select(sum => sum.Amount).Sum()))
            .Where(year => year.Amount != Dollars.Zero)
            .OrderBy(year => year.Year)];
}

/// <param name="Year">Of the common era.</param>
/// <param name="Amount">Paid in it.</param>
public sealed record YearSpent(int Year, Dollars Amount);
