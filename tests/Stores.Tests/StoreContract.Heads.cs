using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task Heads_and_their_communities_are_found_from_both_sides()
    {
        var circle = await Change(records => Circle.Add(records, "乙社群"));
        var (another, elsewhere, head) = await Change(records => (
            records.Communities.Add(Circle.Programme, "丙社群", ""),
            records.Communities.Add(new ProgrammeId("hsinchu-learning-communities-111"), "丁社群", ""),
            records.People.Add("張主任", "勤益科大", "資管系", "")));
        await PutHead(another.Id, head.Id);
        await PutHead(circle.Community.Id, head.Id);
        await PutHead(elsewhere.Id, head.Id);
        await PutHead(circle.Community.Id, circle.Member.Id);
        await PutHead(circle.Community.Id, head.Id);

        var led = await Read(records => records.People.HeadOf(head.Id, Circle.Day));
        Assert.Equal([elsewhere, .. new[] { circle.Community, another }.OrderBy(one => one.Name, StringComparer.Ordinal)], led);
        Assert.Equal([circle.Member, head], await Read(records => records.People.HeadsOf(circle.Community.Id, Circle.Day)));
        Assert.Empty(await Read(records => records.People.HeadOf(circle.Convener.Id, Circle.Day)));
    }

    [Fact]
    public async Task Everybody_of_a_name_in_the_communities_of_a_programme_is_found()
    {
        var first = await Change(records => Circle.Add(records, "AI 社群"));
        var second = await Change(records => Circle.Add(records, "資安社群"));
        await Change(records =>
        {
            var outside = records.Communities.Add(new ProgrammeId("hsinchu-learning-communities-111"), "數學社群", "");
            records.People.Put(outside.Id, first.Member.Id, Role.Convener, PersonKind.Own);
            records.People.Add(first.Member.Name, "別校", "", "");
            return true;
        });

        var found = await Read(records => records.People.MembersNamed(Circle.Programme, first.Member.Name, Circle.Day));

        Assert.Equal(
            new[] { first, second }.Select(
                circle => new Membership { Community = circle.Community, Person = circle.Member, Role = Role.Member, Kind = PersonKind.PartTime }),
            found);
        Assert.Empty(await Read(records => records.People.MembersNamed(Circle.Programme, "王小", Circle.Day)));
    }

    [Fact]
    public async Task Communities_that_somebody_headed_or_will_are_found_as_well()
    {
        var circle = await Change(records => Circle.Add(records, "乙社群"));
        var another = await Change(records => records.Communities.Add(Circle.Programme, "丙社群", ""));
        await Change(records =>
        {
            records.People.PutHead(circle.Community.Id, circle.Member.Id, new Tenure(Until: Circle.Day.AddDays(-1)));
            records.People.PutHead(another.Id, circle.Member.Id, new Tenure(From: Circle.Day.AddDays(1)));
            return true;
        });

        Assert.Equal([another, circle.Community], await Read(records => records.People.EverHeadOf(circle.Member.Id)));
        Assert.Empty(await Read(records => records.People.HeadOf(circle.Member.Id, Circle.Day)));
    }

    private Task<bool> PutHead(CommunityId community, PersonId person) => Change(records =>
    {
        records.People.PutHead(community, person);
        return true;
    });
}
