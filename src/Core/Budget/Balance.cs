using CommunityBot.Amounts;

namespace CommunityBot.Budget;

/// <summary>What was granted for something and what became of it.</summary>
/// <param name="Approved">Granted (核定).</param>
/// <param name="Spent">Paid (支出).</param>
/// <param name="Committed">Requested and not paid yet (請購).</param>
public readonly record struct Balance(Dollars Approved, Dollars Spent, Dollars Committed)
{
    public Dollars Used => Spent + Committed;

    /// <summary>Below zero where an item draws on others of its pool (勻支).</summary>
    public Dollars Available => Approved - Spent - Committed;

    /// <summary>The share used in whole percent, never rounded up: 100 is everything. Null where nothing was granted.</summary>
    public int? UsedPercent => Approved > Dollars.Zero ? (int)Int128.Clamp((Int128)Used.Amount * 100 / Approved.Amount, 0, int.MaxValue) : null;

    public static Balance operator +(Balance one, Balance other) =>
        new(one.Approved + other.Approved, one.Spent + other.Spent, one.Committed + other.Committed);

    /// <summary>Whether at least so many percent are used.</summary>
    public bool Reaches(int percent) => UsedPercent >= percent;

    internal static Balance Of(LedgerSums sums, IReadOnlyList<string> items) =>
        new(sums.Of(LedgerKind.Approved, items), sums.Of(LedgerKind.Spent, items), sums.Of(LedgerKind.Committed, items));
}
