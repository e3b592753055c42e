using CommunityBot.Amounts;
using CommunityBot.Programmes;

namespace CommunityBot.Budget;

/// <summary>What an item may take at most by its share.</summary>
/// <param name="Rule">The share.</param>
/// <param name="Most">What it comes to now: a ceiling on the whole budget is never rounded up, a premium is half up.</param>
/// <param name="Left">Of that; below zero where it was overdrawn, as when the fees a premium is paid on were corrected.</param>
public sealed record ItemCeiling(ShareCeiling Rule, Dollars Most, Dollars Left)
{
    /// <summary>Null where the item has no such ceiling.</summary>
    /// <param name="item">The item.</param>
    /// <param name="sums">The ledger.</param>
    /// <param name="kind">What is to be added: what is paid needs a basis that is paid, a request one that is requested at least.</param>
    public static ItemCeiling? Of(BudgetItem item, LedgerSums sums, LedgerKind kind = LedgerKind.Spent)
    {
        if (item.Share is not { } share)
            return null;
        var balance = Balance.Of(sums, [item.Id]);
        if (share.OfPaid.Count == 0)
        {
            var most = share.Most.Within(sums.Of(LedgerKind.Approved));
            return new ItemCeiling(share, most, most - balance.Used);
        }

        var basis = Balance.Of(sums, share.OfPaid);
        var (inAll, paid) = (share.Most.Of(basis.Used), share.Most.Of(basis.Spent));
        return kind == LedgerKind.Committed
            ? new ItemCeiling(share, inAll, inAll - balance.Used)
            : new ItemCeiling(share, paid, Dollars.Least(inAll - balance.Used, paid - balance.Spent));
    }
}
