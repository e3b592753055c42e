using CommunityBot.Amounts;
using CommunityBot.Budget;

namespace CommunityBot.Core.Tests.Budget;

public sealed class TakingBackTests
{
    [Fact]
    public void A_line_is_taken_back_once_and_both_lines_stay()
    {
        var college = Granted();
        var line = college.Pays(college.Spending("meals", 1_000)).Entry;
        var counter = college.Add(Assert.Single(Assert.IsType<TakingBack.Possible>(college.TakesBack(line)).Lines));
        Assert.Equal((line.Id, new Dollars(-1_000), "登錯"), (counter.Corrects!.Value, counter.Amount, counter.Why));
        Assert.Equal(counter, Assert.IsType<TakingBack.Already>(college.TakesBack(line)).By);
        Assert.Equal(line.Id, Assert.IsType<TakingBack.BelongsTo>(college.TakesBack(counter)).Line);
        Assert.Equal(Dollars.Zero, college.Statement.Total.Spent);
    }

    [Fact]
    public void What_was_granted_is_not_taken_back() =>
        Assert.IsType<TakingBack.IsGrant>(Granted() is var college ? college.TakesBack(college.Lines[0]) : null);

    [Fact]
    public void The_new_amount_is_decided_without_the_old_one()
    {
        var college = Granted();
        var line = college.Pays(college.Spending("meals", 9_000)).Entry;
        var replaced = college.Pays(Replaced(college, line, 10_000));
        Assert.Equal(new Dollars(10_000), college.Statement.Total.Spent);
        Assert.Equal(line.On, replaced.Entry.On);
        college.Refuses<SpendingRefusal.OverPool>(Replaced(college, replaced.Entry, 10_001));
    }

    [Fact]
    public void The_reverse_of_a_correction_leaves_the_sums_and_the_lines_that_count_as_they_were()
    {
        var college = Granted();
        var line = college.Pays(college.Spending("meals", 9_000)).Entry;
        var before = college.Lines.Count;
        college.Pays(Replaced(college, line, 1_000));

        foreach (var reverse in Reversal.Of([.. college.Lines.Skip(before)], college.Lines, line.By, line.At.AddHours(1), "收回"))
            college.Add(reverse);

        Assert.Equal(new Dollars(9_000), college.Statement.Total.Spent);
        var again = LedgerEntry.Standing(college.Lines)[^1];
        Assert.Equal(line with { Id = again.Id, At = again.At, Why = "收回" }, again);
    }

    [Fact]
    public void After_the_day_for_requests_a_line_may_become_less_and_not_more()
    {
        var college = Granted();
        var line = college.Pays(college.Spending("meals", 1_200)).Entry;
        college.Today = new DateOnly(2025, 11, 20);
        college.Refuses<SpendingRefusal.AfterPurchases>(Replaced(college, line, 1_201));
        Assert.Equal(new Dollars(1_150), college.Pays(Replaced(college, line, 1_150)).After.Total.Spent);
    }

    [Fact]
    public void A_payment_that_is_taken_back_opens_its_request_again()
    {
        var college = Granted();
        var request = college.Pays(college.Spending("materials", 5_000) with { Kind = LedgerKind.Committed }).Entry;
        var before = college.Statement.Total;
        var payment = Settle(college, 4_800, partly: false);
        Assert.Equal(payment.Id, Assert.IsType<TakingBack.IsSettled>(college.TakesBack(request)).Payment);
        Assert.Equal(payment.Id, Assert.IsType<TakingBack.BelongsTo>(college.TakesBack(college.Lines[^2])).Line);

        foreach (var line in Assert.IsType<TakingBack.Possible>(college.TakesBack(payment)).Lines)
            college.Add(line);
        Assert.Equal(before, college.Statement.Total);
        Assert.Equal(new Dollars(5_000), Assert.Single(Request.OpenOf(college.Lines)).Open);
        Assert.Single(Assert.IsType<TakingBack.Possible>(college.TakesBack(request)).Lines);
    }

    [Theory]
    [InlineData(false, 4_900, 0)]
    [InlineData(true, 4_900, 100)]
    [InlineData(true, 6_000, 0)]
    public void Another_amount_for_a_payment_settles_its_request_again(bool partly, long amount, long open)
    {
        var college = Granted();
        college.Pays(college.Spending("materials", 5_000) with { Kind = LedgerKind.Committed });
        var payment = Settle(college, 4_800, partly);
        college.Pays(Replaced(college, payment, amount));
        Assert.Equal((new Dollars(amount), new Dollars(open)), (college.Statement.Total.Spent, college.Statement.Total.Committed));
    }

    private static BudgetCase Granted() => BudgetCase.College().Approved(("meals", 4_000), ("materials", 6_000));

    private static LedgerEntry Settle(BudgetCase college, long amount, bool partly)
    {
        var request = Assert.Single(Request.OpenOf(college.Lines));
        return college.Pays(
            request.Settled(college.Rulebook.Funding!.FindItem(request.Line.Item)!, new Dollars(amount), partly, college.Today, college.Known())).Entry;
    }

    private static Spending Replaced(BudgetCase college, LedgerEntry line, long amount) => new Replacement
    {
        Line = line,
        Item = college.Rulebook.Funding!.FindItem(line.Item)!,
        TakingBack = Assert.IsType<TakingBack.Possible>(college.TakesBack(line)),
        Settles = line.Settles is { } request
            ? Request.Of(college.Lines.Single(other => other.Id == request), [.. college.Lines.Where(other => other.Settles == request)])
            : null,
        Amount = new Dollars(amount),
        Why = "金額打錯",
    }.ToSpending(college.Known());
}
