using CommunityBot.Tallies;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task What_was_handed_in_comes_back_as_it_was_written()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var entry = ReportOf(circle) with { Count = 12_000_000_000, Member = circle.Member.Id, Note = "「附件 3」", Version = 5 };
        var first = await Change(records => records.Tallies.Add(entry));
        var second = await Change(records => records.Tallies.Add(first with { Member = null, Note = "再一份" }));

        Assert.Equal(entry with { Id = first.Id }, first);
        Assert.Equal(first, await Read(records => records.Tallies.Find(first.Id)));
        Assert.Equal([first, first with { Id = second.Id, Member = null, Note = "再一份" }], await Read(records => records.Tallies.Of(circle.Community.Id)));
        Assert.Null(await Read(records => records.Tallies.Find(new TallyEntryId(second.Id.Value + 1))));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Sums_of_tallies_are_those_of_the_lines_and_of_no_other_community(int seed)
    {
        var (circle, lines) = await Change(records =>
        {
            new AnyLines(seed + 100, Circle.Add(records, "別的社群")).WriteTallies(records.Tallies, 50);
            var circle = Circle.Add(records, "AI 社群");
            return (circle, new AnyLines(seed, circle).WriteTallies(records.Tallies, 200));
        });

        var expected = lines.GroupBy(line => line.Subject).ToDictionary(group => group.Key, group => group.Sum(line => line.Count));
        Assert.Equivalent(expected, await Read(records => records.Tallies.SumsOf(circle.Community.Id)), strict: true);
        Assert.Equal(lines, await Read(records => records.Tallies.Of(circle.Community.Id)));
    }

    [Fact]
    public async Task What_was_handed_in_is_taken_back_once_however_many_try()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var line = await Change(records => records.Tallies.Add(ReportOf(circle)));
        Assert.Null(await Read(records => records.Tallies.CorrectionOf(line.Id)));

        var done =
            await Task.WhenAll(
                Enumerable.Range(0, 10).Select(_ => Tried(Change(records => records.Tallies.Add(line with { Count = -1, Corrects = line.Id })))));

        Assert.Single(done, succeeded => succeeded);
        Assert.Equal(line.Id, (await Read(records => records.Tallies.CorrectionOf(line.Id)))!.Corrects);
        Assert.Equal(0, (await Read(records => records.Tallies.SumsOf(circle.Community.Id)))["annual-report"]);
        Assert.Equal(line, await Read(records => records.Tallies.Find(line.Id)));
    }

    private static TallyEntry ReportOf(Circle circle) => new()
    {
        Community = circle.Community.Id,
        Subject = "annual-report",
        Count = 1,
        At = Circle.Start,
        By = circle.Convener.Id,
        Version = 1,
    };
}
