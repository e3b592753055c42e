using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Programmes;

namespace CommunityBot.Applications;

/// <summary>What comes of changing what was approved for an item.</summary>
public abstract record AmountOutcome
{
    private AmountOutcome()
    {
    }

    public sealed record Changed(IReadOnlyList<AmountChange> Changes) : AmountOutcome;

    public sealed record Same : AmountOutcome;

    /// <summary>The community is not approved, so that there is nothing to change.</summary>
    public sealed record NotApproved(ApplicationState State) : AmountOutcome;

    public sealed record Wrong(Shortcoming Shortcoming) : AmountOutcome;

    /// <param name="Pool">The items between which money may be moved.</param>
    /// <param name="Spent">What is spent of them in all.</param>
    /// <param name="Requested">What is requested of them (請購) and not paid yet.</param>
    public sealed record BelowUsed(ItemPool Pool, Dollars Spent, Dollars Requested) : AmountOutcome;
}

/// <param name="Item">What it is for.</param>
/// <param name="From">What was approved until now.</param>
/// <param name="To">What is approved from now on.</param>
public sealed record AmountChange(BudgetItem Item, Dollars From, Dollars To);

/// <summary>A later change of what was approved: never over the grant or a share, never below what is spent and requested.</summary>
public static class ApprovedAmount
{
    public static AmountOutcome Change(Dossier dossier, LedgerSums sums, IReadOnlyList<(BudgetItem Item, Dollars Amount)> to)
    {
        if (dossier.Application.State != ApplicationState.Approved || dossier.Rulebook.Funding is not { } funding)
            return new AmountOutcome.NotApproved(dossier.Application.State);
        var lines = funding.Items.Select(item => new AmountChange(item, Approved(item), To(item))).ToList();
        if (lines.TrueForAll(line => line.From == line.To))
            return new AmountOutcome.Same();

        foreach (var pool in to.Select(line => funding.PoolOf(line.Item)))
        {
            var balance = Balance.Of(sums, pool.Items);
            if (lines.Where(line => pool.Items.Contains(line.Item.Id)).Select(line => line.To).Sum() < balance.Used)
                return new AmountOutcome.BelowUsed(pool, balance.Spent, balance.Committed);
        }

        var after = lines.Where(line => line.To > Dollars.Zero).Select(line => (line.Item, line.To)).ToList();
        return Shortcomings.OfAmounts(funding, dossier.Facts, after).FirstOrDefault(one => one is not Shortcoming.NothingAsked) is { } wrong
            ? new AmountOutcome.Wrong(wrong)
            : new AmountOutcome.Changed([.. lines.Where(line => line.From != line.To)]);

        Dollars To(BudgetItem item) => to.Any(line => line.Item.Id == item.Id) ? to.Last(line => line.Item.Id == item.Id).Amount : Approved(item);

        Dollars Approved(BudgetItem item) => sums.Of(LedgerKind.Approved, item.Id);
    }
}
