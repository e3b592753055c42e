using CommunityBot.Communities;
using CommunityBot.Credits;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    private const string Family = "ncut-industry-training";

    [Fact]
    public async Task What_was_noted_of_a_teacher_comes_back_as_it_was_written_oldest_first_and_nothing_of_others()
    {
        var circle = await Change(records => Circle.Add(records, "產業研習"));
        var (member, convener) = (circle.Member.Id, circle.Convener.Id);
        var (theirs, others) = (new List<CreditEntry>(), new List<CreditEntry>());
        foreach (var fact in AnyFacts.OfCredits)
        {
            var line = EntryOf(circle, member, fact) with { Why = $"「{theirs.Count}」", At = Circle.Start.AddDays(-theirs.Count), Version = theirs.Count };
            theirs.Add(await Change(records => records.Credits.Add(line)));
            Assert.Equal(line with { Id = theirs[^1].Id }, theirs[^1]);
            others.Add(await Change(records => records.Credits.Add(EntryOf(circle, convener, fact))));
            await Change(records => records.Credits.Add(EntryOf(circle, member, fact) with { Family = $"{Family}-2" }));
        }

        theirs.Add(await Change(records => records.Credits.Add(theirs[^1].TakenBack(member, Circle.Start, "打錯"))));

        Assert.Equal(theirs, await Read(records => records.Credits.Of(Family, member)));
        Assert.Equal([.. others, .. theirs], await Read(records => records.Credits.All(Family)));
        Assert.Equal(theirs, await Read(records => theirs.Select(line => records.Credits.Find(line.Id)!).ToList()));
        Assert.Null(await Read(records => records.Credits.Find(new CreditEntryId(theirs[^1].Id.Value + 1))));
        Assert.Equal(KindsOf<CreditFact>(), AnyFacts.OfCredits.Select(fact => fact.GetType()).ToHashSet());
    }

    [Fact]
    public async Task What_was_noted_of_a_teacher_is_taken_back_once_however_many_try()
    {
        var circle = await Change(records => Circle.Add(records, "產業研習"));
        var line = await Change(records => records.Credits.Add(EntryOf(circle, circle.Member.Id, AnyFacts.OfCredits[0])));
        Assert.Null(await Read(records => records.Credits.CorrectionOf(line.Id)));

        var done = await Task.WhenAll(
            Enumerable.Range(0, 10).Select(i => Tried(Change(records => records.Credits.Add(line.TakenBack(circle.Convener.Id, Circle.Start, $"第{i}次"))))));

        Assert.Single(done, succeeded => succeeded);
        var correction = await Read(records => records.Credits.CorrectionOf(line.Id)!);
        Assert.Equal([line, correction], await Read(records => records.Credits.Of(Family, circle.Member.Id)));
    }

    [Fact]
    public async Task How_many_teachers_there_are_is_kept_as_often_as_it_was_noted_for_each_family()
    {
        var circle = await Change(records => Circle.Add(records, "產業研習"));
        var first = new Headcount
        {
            Family = Family,
            Department = "電機系",
            Semester = new DateOnly(2025, 8, 1),
            Teachers = 21,
            At = Circle.Start,
            By = circle.Convener.Id,
        };
        var noted = new List<Headcount>();
        foreach (var headcount in new[] { first, first with { Department = "資管系" }, first with { Teachers = 0, At = Circle.Start.AddDays(-1) } })
        {
            noted.Add(await Change(records => records.Credits.Add(headcount)));
            Assert.Equal(headcount with { Id = noted[^1].Id }, noted[^1]);
            await Change(records => records.Credits.Add(headcount with { Family = "another" }));
        }

        Assert.Equal(noted, await Read(records => records.Credits.Headcounts(Family)));
        await Change(records => records.Credits.Add(EntryOf(circle, circle.Member.Id, AnyFacts.OfCredits[0])));
        await Change(records => records.Credits.Add(EntryOf(circle, circle.Member.Id, AnyFacts.OfCredits[0]) with { Family = "a-third" }));
        Assert.Equal(["a-third", "another", Family], await Read(records => records.Credits.Families()));
    }

    private static CreditEntry EntryOf(Circle circle, PersonId person, CreditFact fact) => new()
    {
        Person = person,
        Family = Family,
        Fact = fact,
        At = Circle.Start,
        By = circle.Convener.Id,
        Cite = [new("六、(二)"), new("附件一")],
        Programme = Circle.Programme,
        Version = 1,
    };
}
