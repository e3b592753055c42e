using CommunityBot.Amounts;
using CommunityBot.Budget;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_line_of_money_comes_back_as_it_was_written()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var bare = SpendingOf(circle);
        var request = await Change(records => records.Budget.Add(bare with { Kind = LedgerKind.Committed }));
        var full = bare with
        {
            UnitPrice = new Dollars(80),
            Quantity = 15,
            Payee = "陳大文",
            PayeeMember = circle.Member.Id,
            Meeting = circle.First.Id,
            What = "便當，「素」",
            Why = "補登",
            Settles = request.Id,
            Version = 4,
        };
        var paid = await Change(records => records.Budget.Add(full));
        var back = await Change(records => records.Budget.Add(paid.TakenBack(circle.Member.Id, Circle.Start.AddDays(2), "金額打錯")));

        Assert.Equal(full with { Id = paid.Id }, paid);
        Assert.Equal(
            full with { Id = back.Id, Amount = -full.Amount, By = circle.Member.Id, At = Circle.Start.AddDays(2), Why = "金額打錯", Corrects = paid.Id },
            await Read(records => records.Budget.Find(back.Id)));
        Assert.Equal([request, paid, back], await Read(records => records.Budget.Of(circle.Community.Id)));
        Assert.Equal(bare with { Id = request.Id, Kind = LedgerKind.Committed }, await Read(records => records.Budget.Find(request.Id)));
        Assert.Null(await Read(records => records.Budget.Find(new LedgerEntryId(back.Id.Value + 1))));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Sums_of_money_are_those_of_the_lines_and_of_no_other_community(int seed)
    {
        var (circle, lines) = await Change(records =>
        {
            var other = Circle.Add(records, "別的社群");
            new AnyLines(seed + 100, other).WriteBudget(records.Budget, 50);
            var circle = Circle.Add(records, "AI 社群");
            return (circle, new AnyLines(seed, circle).WriteBudget(records.Budget, 300));
        });

        var sums = await Read(records => records.Budget.SumsOf(circle.Community.Id));

        Assert.Equal(Ordered(LedgerSums.Of(lines)), Ordered(sums));
        foreach (var kind in Enum.GetValues<LedgerKind>())
            Assert.Equal(LedgerSums.Of(lines).Of(kind, ["meals", "travel"]), sums.Of(kind, ["meals", "travel"]));
    }

    [Fact]
    public async Task A_community_without_lines_has_no_sums()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        Assert.Empty((await Read(records => records.Budget.SumsOf(circle.Community.Id))).Sums);
    }

    [Fact]
    public async Task The_newest_lines_of_money_come_first_and_no_more_than_asked_for()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var lines = await Change(records =>
        {
            var lines = new AnyLines(7, circle).WriteBudget(records.Budget, 40);
            new AnyLines(8, Circle.Add(records, "別的社群")).WriteBudget(records.Budget, 5);
            return lines;
        });

        Assert.Equal(lines.AsEnumerable().Reverse().Take(10), await Read(records => records.Budget.Latest(circle.Community.Id, most: 10)));
    }

    [Fact]
    public async Task A_line_of_money_is_taken_back_once_however_many_try_and_stays_as_it_was()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var line = await Change(records => records.Budget.Add(SpendingOf(circle)));
        Assert.Null(await Read(records => records.Budget.CorrectionOf(line.Id)));

        var done = await Task.WhenAll(
            Enumerable.Range(0, 10).Select(i => Tried(Change(records => records.Budget.Add(line.TakenBack(circle.Convener.Id, Circle.Start, $"第{i}次"))))));

        Assert.Single(done, succeeded => succeeded);
        var correction = await Read(records => records.Budget.CorrectionOf(line.Id));
        Assert.Equal([line, correction!], await Read(records => records.Budget.Of(circle.Community.Id)));
        Assert.Equal(Dollars.Zero, (await Read(records => records.Budget.SumsOf(circle.Community.Id))).Of(LedgerKind.Spent));
    }

    [Fact]
    public async Task Adding_a_line_of_money_again_adds_another()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var first = await Change(records => records.Budget.Add(SpendingOf(circle)));
        var second = await Change(records => records.Budget.Add(first with { Amount = new Dollars(1) }));
        Assert.Equal([first, first with { Id = second.Id, Amount = new Dollars(1) }], await Read(records => records.Budget.Of(circle.Community.Id)));
    }

    [Fact]
    public async Task What_settles_a_request_is_found_oldest_first_what_was_taken_back_included()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var request = await Change(records => records.Budget.Add(SpendingOf(circle) with { Kind = LedgerKind.Committed }));
        var settled = await Change(records =>
        {
            var paid = records.Budget.Add(SpendingOf(circle) with { Amount = new Dollars(700), Settles = request.Id });
            records.Budget.Add(SpendingOf(circle));
            var back = records.Budget.Add(paid.TakenBack(circle.Convener.Id, Circle.Start, "打錯"));
            var released = records.Budget.Add(request with { Amount = -request.Amount, Settles = request.Id });
            return new[] { paid, back, released };
        });

        Assert.Equal(settled, await Read(records => records.Budget.SettlementsOf(request.Id)));
        Assert.Empty(await Read(records => records.Budget.SettlementsOf(settled[0].Id)));
    }

    private static IEnumerable<LedgerSum> Ordered(LedgerSums sums) =>
        sums.Sums.OrderBy(sum => sum.Kind).ThenBy(sum => sum.Item, StringComparer.Ordinal).ThenBy(sum => sum.FiscalYear).ThenBy(sum => sum.PayeeMember?.Value);

    private static LedgerEntry SpendingOf(Circle circle) => new()
    {
        Community = circle.Community.Id,
        Kind = LedgerKind.Spent,
        Item = "meals",
        Amount = new Dollars(1_200),
        On = new DateOnly(2025, 5, 26),
        At = Circle.Start,
        By = circle.Convener.Id,
        Cite = [new("計畫肆之三"), new("附件二")],
        Version = 1,
    };
}
