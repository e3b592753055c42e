using CommunityBot.Budget;
using CommunityBot.Programmes;

namespace CommunityBot.Applications;

/// <summary>What comes of changing what was approved for an item.</summary>
public abstract record AmountOutcome
{
    private AmountOutcome()
    {
    }

    /// <param name="From">What was approved until now.</param>
    /// <param name="By">What is added; negative where it becomes less.</param>
    public sealed record Changed(Dollars From, Dollars By) : AmountOutcome;

    public sealed record Same : AmountOutcome;

    /// <summary>The community is not approved, so that there is nothing to change.</summary>
    public sealed record NotApproved(ApplicationState State) : AmountOutcome;

    public sealed record Wrong(Shortcoming Shortcoming) : AmountOutcome;

    /// <param name="Pool">The items between which money may be moved.</param>
    /// <param name="Spent">What is spent of them in all.</param>
    public sealed record BelowSpent(ItemPool Pool, Dollars Spent) : AmountOutcome;
}

/// <summary>A later change of what was approved: never over the grant or a share, never below what is spent.</summary>
public static class ApprovedAmount
{
    public static AmountOutcome Change(Dossier dossier, LedgerSums sums, BudgetItem item, Dollars to)
    {
        if (dossier.Application.State != ApplicationState.Approved || dossier.Rulebook.Funding is not { } funding)
            return new AmountOutcome.NotApproved(dossier.Application.State);
        var before = sums.Of(LedgerKind.Approved, item.Id);
        if (to == before)
            return new AmountOutcome.Same();

        IReadOnlyList<(BudgetItem Item, Dollars Amount)> after =
            [.. funding.Items.Select(one => (one, one.Id == item.Id ? to : sums.Of(LedgerKind.Approved, one.Id))).Where(line => line.Item2 > Dollars.Zero)];
        var pool = funding.PoolOf(item);
        var spent = sums.Of(LedgerKind.Spent, pool.Items);
        if (after.Where(line => pool.Items.Contains(line.Item.Id)).Select(line => line.Amount).Sum() < spent)
            return new AmountOutcome.BelowSpent(pool, spent);
        return Shortcomings.OfAmounts(funding, dossier.Facts, after).FirstOrDefault(one => one is not Shortcoming.NothingAsked) is { } wrong
            ? new AmountOutcome.Wrong(wrong)
            : new AmountOutcome.Changed(before, to - before);
    }
}
