using CommunityBot.Cases;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task What_is_known_of_a_case_comes_back_as_it_was_written_oldest_first_and_nothing_of_another()
    {
        var (circle, other) = await Change(records => (Circle.Add(records, "產業研習"), Circle.Add(records, "別的案")));
        var facts = AnyFacts.OfCases(circle.Member.Id);
        var lines = new List<CaseEntry>();
        foreach (var fact in facts)
        {
            var line = EntryOf(circle, fact) with { Why = $"「{lines.Count}」", At = Circle.Start.AddDays(-lines.Count), Version = lines.Count };
            lines.Add(await Change(records => records.Cases.Add(line)));
            Assert.Equal(line with { Id = lines[^1].Id }, lines[^1]);
            await Change(records => records.Cases.Add(EntryOf(other, fact)));
        }

        lines.Add(await Change(records => records.Cases.Add(lines[^1].TakenBack(circle.Member.Id, Circle.Start, "打錯"))));

        Assert.Equal(lines, await Read(records => records.Cases.Of(circle.Community.Id)));
        Assert.Equal(lines, await Read(records => lines.Select(line => records.Cases.Find(line.Id)!).ToList()));
        Assert.Null(await Read(records => records.Cases.Find(new CaseEntryId(lines[^1].Id.Value + 1))));
        Assert.Equal(KindsOf<CaseFact>(), facts.Select(fact => fact.GetType()).ToHashSet());
    }

    [Fact]
    public async Task A_line_of_a_case_is_taken_back_once_however_many_try()
    {
        var circle = await Change(records => Circle.Add(records, "產業研習"));
        var line = await Change(records => records.Cases.Add(EntryOf(circle, AnyFacts.OfCases(circle.Member.Id)[0])));
        Assert.Null(await Read(records => records.Cases.CorrectionOf(line.Id)));

        var done = await Task.WhenAll(
            Enumerable.Range(0, 10).Select(i => Tried(Change(records => records.Cases.Add(line.TakenBack(circle.Convener.Id, Circle.Start, $"第{i}次"))))));

        Assert.Single(done, succeeded => succeeded);
        var correction = await Read(records => records.Cases.CorrectionOf(line.Id)!);
        Assert.Equal([line, correction], await Read(records => records.Cases.Of(circle.Community.Id)));
    }

    private static HashSet<Type> KindsOf<T>() => [.. typeof(T).GetNestedTypes().Where(type => type.IsAssignableTo(typeof(T)))];

    private static CaseEntry EntryOf(Circle circle, CaseFact fact) => new()
    {
        Community = circle.Community.Id,
        Fact = fact,
        At = Circle.Start,
        By = circle.Convener.Id,
        Cite = [new("六、(二)"), new("附件一")],
        Version = 1,
    };
}
