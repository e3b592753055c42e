using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Communities;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityBot.Core.Tests.Budget;

/// <summary>What is true of every ledger, whatever is in it.</summary>
public sealed class LedgerPropertyTests
{
    private static readonly BudgetCase s_city = BudgetCase.City();

    private static readonly Gen<LedgerEntry> s_line =
        from kind in Gen.Elements(LedgerKind.Approved, LedgerKind.Committed, LedgerKind.Spent)
        from item in Gen.Elements("outside", "premium", "meals", "sundries", "an-item-of-last-year")
        from amount in Gen.Choose(-100_000, 1_000_000)
        from day in Gen.Choose(0, 700)
        from payee in Gen.Elements<long?>(null, 1, 2)
        select new LedgerEntry
        {
            Community = new CommunityId(1),
            Kind = kind,
            Item = item,
            Amount = new Dollars(amount),
            PayeeMember = payee is { } id ? new PersonId(id) : null,
            On = new DateOnly(2022, 8, 1).AddDays(day),
            At = default,
            By = BudgetCase.Convener,
            Cite = [new("三")],
            Version = 1,
        };

    private static readonly Gen<IReadOnlyList<LedgerEntry>> s_ledger = s_line.ListOf()
        .Select(lines => (IReadOnlyList<LedgerEntry>)[.. lines.Select((line, index) => line with { Id = new LedgerEntryId(index + 1) })]);

    [Fact]
    public void Available_and_used_are_what_was_approved() => Property.Holds(s_ledger, lines =>
    {
        var statement = Statement(lines);
        foreach (var balance in statement.Items.Select(item => item.Balance).Append(statement.Total))
            Assert.Equal(balance.Approved, balance.Available + balance.Spent + balance.Committed);
    });

    [Fact]
    public void The_lines_add_up_to_the_total_in_all_by_item_and_by_year() => Property.Holds(s_ledger, lines =>
    {
        var statement = Statement(lines);
        Assert.Equal(Sum(lines, LedgerKind.Spent), statement.Total.Spent);
        Assert.Equal(Sum(lines, LedgerKind.Approved) - Sum(lines, LedgerKind.Spent) - Sum(lines, LedgerKind.Committed), statement.Total.Available);
        Assert.Equal(statement.Total.Spent, statement.Years.Select(year => year.Amount).Sum());
        foreach (var item in statement.Items)
            Assert.Equal(Sum([.. lines.Where(line => line.Item == item.Item.Id)], LedgerKind.Committed), item.Balance.Committed);
    });

    [Fact]
    public void The_order_of_the_lines_does_not_matter() => Property.Holds(
        s_ledger.SelectMany(lines => Gen.Shuffle(lines.ToArray()).Select(shuffled => (lines, shuffled))),
        sample => Assert.Equal(Said(sample.lines), Said(sample.shuffled)));

    [Fact]
    public void Lines_added_one_by_one_are_the_ledger() => Property.Holds(s_ledger, lines =>
        Assert.Equal(Said(lines), Said(lines.Aggregate(new LedgerSums([]), (sums, line) => sums.With([line])))));

    [Fact]
    public void A_correction_undoes_exactly() => Property.Holds(
        s_ledger.SelectMany(lines => s_line.Select(line => (lines, line: line with { Id = new LedgerEntryId(900) }))),
        sample =>
        {
            IReadOnlyList<LedgerEntry> with = [.. sample.lines, sample.line, sample.line.TakenBack(BudgetCase.Convener, default, "登錯")];
            Assert.Equal(Said(sample.lines), Said(with));
        });

    /// <summary>Whatever is tried in whatever order, what is accepted never breaks the budget.</summary>
    [Fact]
    public void Nothing_that_is_accepted_overdraws_a_pool_or_a_ceiling() => Property.Holds(
        Gen.Elements(40, 126, 127, 300, 2_000).SelectMany(amount => Gen.Elements("outside", "premium", "meals", "sundries").SelectMany(item =>
            Gen.Elements(LedgerKind.Spent, LedgerKind.Committed).Select(kind => (amount, item, kind)))).ListOf(),
        tries =>
        {
            var city = BudgetCase.City().Approved(("outside", 6_000), ("premium", 127), ("meals", 3_000), ("sundries", 400));
            foreach (var (amount, item, kind) in tries)
            {
                if ((city.Spending(item, amount, 100) with { Kind = kind }).Decide(city.Known()) is SpendingOutcome.Accepted accepted)
                    city.Add(accepted.Entry);
            }

            Assert.All(city.Statement.Items, item => Assert.True(item.PoolBalance.Available >= Dollars.Zero));
            var (sundries, premium, fees) = (Of(city, "sundries"), Of(city, "premium"), Of(city, "outside"));
            Assert.InRange(sundries.Used.Amount, 0, 476); // 5% of 9,527
            Assert.InRange(premium.Spent.Amount, 0, new Rate(211).Of(fees.Spent).Amount);
            Assert.InRange(premium.Used.Amount, 0, new Rate(211).Of(fees.Used).Amount);
            Assert.InRange(city.Statement.Total.UsedPercent!.Value, 0, 100);
        });

    private static Balance Of(BudgetCase city, string item) => city.Statement.Find(item)!.Balance;

    private static BudgetStatement Statement(LedgerSums sums) =>
        BudgetStatement.Of(s_city.Rulebook.Funding!, s_city.Facts, sums, new DateOnly(2023, 6, 30));

    private static BudgetStatement Statement(IReadOnlyList<LedgerEntry> lines) => Statement(LedgerSums.Of(lines));

    private static IReadOnlyList<string> Said(IReadOnlyList<LedgerEntry> lines) => Said(LedgerSums.Of(lines));

    /// <summary>Every figure of the statement of a ledger, so that two can be compared.</summary>
    private static IReadOnlyList<string> Said(LedgerSums sums) => Statement(sums) is var statement
        ? [$"{statement.Total}", .. statement.Years.Select(year => $"{year}"), .. statement.Items
            .Where(item => item.Balance != default)
            .Select(item => $"{item.Item.Id} {item.Balance} {item.PoolBalance} {item.Ceiling?.Most} {item.Ceiling?.Left} {item.Left}")]
        : [];

    private static Dollars Sum(IReadOnlyList<LedgerEntry> lines, LedgerKind kind) =>
        lines.Where(line => line.Kind == kind).Select(line => line.Amount).Sum();
}
