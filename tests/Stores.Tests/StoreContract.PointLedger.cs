using CommunityBot.Amounts;
using CommunityBot.Points;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_line_of_points_comes_back_as_it_was_written()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var bare = PointsOf(circle);
        var full = bare with { Meeting = circle.First.Id, Points = new PointValue(25), By = circle.Convener.Id, Why = "補登，「第一次」" };

        var first = await Change(records => records.Points.Add(bare));
        var second = await Change(records => records.Points.Add(full));
        var third = await Change(records => records.Points.Add(full with { Points = -full.Points, Corrects = second.Id }));

        Assert.Equal(
            [bare with { Id = first.Id }, full with { Id = second.Id }, full with { Id = third.Id, Points = -full.Points, Corrects = second.Id }],
            [first, second, third]);
        Assert.Equal([first, second, third], await Read(records => records.Points.Of(circle.Community.Id)));
        Assert.Equal(second, await Read(records => records.Points.Find(second.Id)));
        Assert.Null(await Read(records => records.Points.Find(new PointEntryId(third.Id.Value + 1))));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Sums_of_points_are_those_of_the_lines_and_of_nobody_elses(int seed)
    {
        var (circle, lines) = await Change(records =>
        {
            var other = Circle.Add(records, "別的社群");
            new AnyLines(seed + 100, other).WritePoints(records.Points, 50);
            var circle = Circle.Add(records, "AI 社群");
            return (circle, new AnyLines(seed, circle).WritePoints(records.Points, 300));
        });

        foreach (var person in new[] { circle.Convener.Id, circle.Member.Id })
        {
            var mine = lines.Where(line => line.Person == person).ToList();
            var expected = mine.GroupBy(line => line.Rule)
                .Select(group => new PointSum(
                    group.Key,
                    group.Select(line => line.Points).Sum(),
                    group.Count(line => line.Corrects is null) - group.Count(line => line.Corrects is not null)))
                .OrderBy(sum => sum.Rule, StringComparer.Ordinal);
            Assert.Equal(expected, await Read(records => records.Points.SumsOf(person, circle.Community.Id)));
            foreach (var group in mine.GroupBy(line => (line.Rule, line.Meeting)))
            {
                var standing = group.Where(line => line.Corrects is null && mine.TrueForAll(other => other.Corrects != line.Id)).ToList();
                var found = await Read(records => records.Points.Standing(person, circle.Community.Id, group.Key.Rule, group.Key.Meeting));
                Assert.True(found is null ? standing.Count == 0 : standing.Contains(found));
            }
        }
    }

    [Fact]
    public async Task Whoever_has_no_points_has_none()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        Assert.Empty(await Read(records => records.Points.SumsOf(circle.Member.Id, circle.Community.Id)));
        Assert.Null(await Read(records => records.Points.Standing(circle.Member.Id, circle.Community.Id, "routine", circle.First.Id)));
    }

    [Fact]
    public async Task The_newest_lines_of_somebodys_points_come_first_and_no_more_than_asked_for()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var lines = await Change(records => new AnyLines(7, circle).WritePoints(records.Points, 60));

        Assert.Equal(
            lines.Where(line => line.Person == circle.Member.Id).Reverse().Take(10),
            await Read(records => records.Points.Latest(circle.Member.Id, circle.Community.Id, most: 10)));
    }

    [Fact]
    public async Task A_line_of_points_is_taken_back_once_however_many_try_and_stays_as_it_was()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var line = await Change(records => records.Points.Add(PointsOf(circle)));
        Assert.Null(await Read(records => records.Points.CorrectionOf(line.Id)));

        var done = await Task.WhenAll(
            Enumerable.Range(0, 10).Select(_ => Tried(Change(records => records.Points.Add(line with { Points = -line.Points, Corrects = line.Id })))));

        Assert.Single(done, succeeded => succeeded);
        var correction = await Read(records => records.Points.CorrectionOf(line.Id));
        Assert.Equal([line, correction!], await Read(records => records.Points.Of(circle.Community.Id)));
        Assert.Equal([new PointSum("routine", PointValue.Zero, 0)], await Read(records => records.Points.SumsOf(circle.Member.Id, circle.Community.Id)));
    }

    [Fact]
    public async Task Adding_a_line_of_points_again_adds_another()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var first = await Change(records => records.Points.Add(PointsOf(circle)));
        var second = await Change(records => records.Points.Add(first with { Why = "再一次" }));
        Assert.Equal([first, first with { Id = second.Id, Why = "再一次" }], await Read(records => records.Points.Of(circle.Community.Id)));
    }

    /// <summary>Whether a change was taken.</summary>
    private static async Task<bool> Tried<T>(Task<T> change)
    {
        await ((Task)change).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return change.IsCompletedSuccessfully;
    }

    private static PointEntry PointsOf(Circle circle) => new()
    {
        Community = circle.Community.Id,
        Person = circle.Member.Id,
        Rule = "routine",
        Points = new PointValue(50),
        Worth = new PointValue(50),
        Cite = [new("計畫伍之一"), new("附件二")],
        Version = 3,
        At = Circle.Start,
    };
}
