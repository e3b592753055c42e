using CommunityBot.Amounts;
using CommunityBot.Applications;
using CommunityBot.Budget;
using CommunityBot.Programmes;

namespace CommunityBot.Core.Tests.Applications;

public sealed class ApprovedAmountTests
{
    private static readonly Dossier s_approved = Filing.After(ApplicationState.Filed, ApplicationState.Recommended, ApplicationState.Approved);

    private static readonly LedgerSums s_sums = new(
    [
        new LedgerSum(LedgerKind.Approved, "meals", 2025, null, new Dollars(20_000)),
        new LedgerSum(LedgerKind.Approved, "sundries", 2025, null, new Dollars(1_000)),
        new LedgerSum(LedgerKind.Spent, "meals", 2025, null, new Dollars(5_000)),
        new LedgerSum(LedgerKind.Spent, "sundries", 2025, null, new Dollars(1_500)),
    ]);

    [Fact]
    public void What_was_approved_is_raised_to_the_ceiling_and_lowered_to_what_is_spent()
    {
        Assert.Equal(new AmountChange(Filing.Meals, new Dollars(20_000), new Dollars(29_000)), Assert.Single(Changes((Filing.Meals, 29_000))));
        Assert.Equal(2, Changes((Filing.Meals, 6_500), (Filing.Sundries, 0)).Count);
    }

    [Fact]
    public void Several_items_change_at_once_and_what_stays_is_no_change() =>
        Assert.Equal(
            ["lecture-fee", "meals"],
            Changes((Filing.Meals, 15_000), (Filing.LectureFee, 5_000), (Filing.Sundries, 1_000)).Select(change => change.Item.Id));

    [Fact]
    public void It_is_never_over_the_ceiling_or_a_share()
    {
        Assert.IsType<Shortcoming.OverCeiling>(Assert.IsType<AmountOutcome.Wrong>(Change((Filing.Meals, 29_001))).Shortcoming);
        Assert.IsType<Shortcoming.OverShare>(Assert.IsType<AmountOutcome.Wrong>(Change((Filing.Sundries, 1_200))).Shortcoming);
        Assert.IsType<Shortcoming.OverShare>(Assert.IsType<AmountOutcome.Wrong>(Change((Filing.Meals, 10_000))).Shortcoming);
    }

    [Fact]
    public void It_is_never_below_what_is_spent_of_the_items_between_which_money_moves()
    {
        var below = Assert.IsType<AmountOutcome.BelowUsed>(Change((Filing.Meals, 5_499)));

        Assert.Equal((new Dollars(6_500), "捌、三、(四)"), (below.Spent, below.Pool.Cite.ToString()));
    }

    [Fact]
    public void What_is_requested_counts_as_what_is_spent_does()
    {
        var requested = new LedgerSums([.. s_sums.Sums, new LedgerSum(LedgerKind.Committed, "meals", 2025, null, new Dollars(3_000))]);

        var below = Assert.IsType<AmountOutcome.BelowUsed>(ApprovedAmount.Change(s_approved, requested, [(Filing.Meals, new Dollars(8_499))]));

        Assert.Equal((new Dollars(6_500), new Dollars(3_000)), (below.Spent, below.Requested));
        Assert.IsType<AmountOutcome.Changed>(
            ApprovedAmount.Change(s_approved, requested, [(Filing.Meals, new Dollars(9_500)), (Filing.Sundries, Dollars.Zero)]));
    }

    [Fact]
    public void The_same_again_changes_nothing_and_before_the_approval_there_is_nothing_to_change()
    {
        Assert.IsType<AmountOutcome.Same>(Change((Filing.Meals, 20_000)));
        Assert.Equal(ApplicationState.Filed, Assert.IsType<AmountOutcome.NotApproved>(
            ApprovedAmount.Change(Filing.After(ApplicationState.Filed), s_sums, [(Filing.Meals, new Dollars(1))])).State);
    }

    private static IReadOnlyList<AmountChange> Changes(params (BudgetItem Item, int Amount)[] to) => Assert.IsType<AmountOutcome.Changed>(Change(to)).Changes;

    private static AmountOutcome Change(params (BudgetItem Item, int Amount)[] to) =>
        ApprovedAmount.Change(s_approved, s_sums, [.. to.Select(line => (line.Item, new Dollars(line.Amount)))]);
}
