using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    /// <summary>The second meeting of the circle is a week after the first.</summary>
    private static readonly DateOnly s_between = Circle.Day.AddDays(3);

    [Fact]
    public async Task Who_came_between_two_meetings_has_only_the_second_and_who_left_then_only_the_first()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var newcomer = await Change(records => Join(records, circle, "陳美麗", new Tenure(From: s_between)));
        await Change(records => End(records, circle, circle.Member));

        Assert.Equal([circle.Second.Id], await MeetingsOf(newcomer));
        Assert.Equal([circle.First.Id], await MeetingsOf(circle.Member));
        Assert.Equal([circle.First.Id, circle.Second.Id], await MeetingsOf(circle.Convener));
        Assert.Equal(["林志宏", "王小明"], await MembersOn(circle, Circle.Day));
        Assert.Equal(["林志宏", "陳美麗"], await MembersOn(circle, s_between.AddDays(1)));
        Assert.Equal(["林志宏", "王小明", "陳美麗"], await MembersOn(circle, s_between));
        Assert.Equal(["林志宏", "王小明", "陳美麗"], await Read(records => Names(records.People.EverIn(circle.Community.Id))));
        Assert.Empty(await Read(records => records.People.MembersNamed(Circle.Programme, "王小明", s_between.AddDays(1))));
    }

    [Fact]
    public async Task All_that_is_said_of_a_place_comes_back_and_those_of_one_person_are_kept_together()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        Place[] places =
        [
            new(Role.Member, PersonKind.Own, new Tenure(Until: s_between), "育嬰假"),
            new(Role.Convener, PersonKind.PartTime, new Tenure(s_between.AddDays(5), s_between.AddDays(6))),
            new(Role.Member, PersonKind.Own, new Tenure(From: s_between.AddDays(9))),
        ];
        await Put(circle, circle.Member, places);
        Assert.Equal(places, await PlacesOf(circle, circle.Member));

        await Put(circle, circle.Member, places[..1]);
        Assert.Equal(places[..1], await PlacesOf(circle, circle.Member));
        await Put(circle, circle.Member, []);
        Assert.Empty(await PlacesOf(circle, circle.Member));
        Assert.Equal([new Place(Role.Convener, PersonKind.Own)], await PlacesOf(circle, circle.Convener));
    }

    [Fact]
    public async Task Whoever_changes_places_within_a_programme_is_in_one_community_on_each_day()
    {
        var (from, to) = await Change(records => (Circle.Add(records, "AI 社群"), records.Communities.Add(Circle.Programme, "資安社群", "")));
        await Change(records =>
        {
            records.People.End(from.Community.Id, from.Member.Id, s_between, "換社群");
            records.People.Put(to.Id, from.Member.Id, Role.Convener, PersonKind.Own, new Tenure(From: s_between.AddDays(1)));
            return true;
        });

        Assert.Equal("AI 社群", Assert.Single(await CommunitiesOn(s_between)));
        Assert.Equal("資安社群", Assert.Single(await CommunitiesOn(s_between.AddDays(1))));
        Assert.Empty(await Read(records => records.ConvenedBy(from.Member.Id, s_between).ToList()));
        Assert.Equal([to], await Read(records => records.ConvenedBy(from.Member.Id, s_between.AddDays(1)).ToList()));

        Task<List<string>> CommunitiesOn(DateOnly day) =>
            Read(records => records.People.MembershipsOf(from.Member.Id, day).Select(one => one.Community.Name).ToList());
    }

    [Fact]
    public async Task Offices_end_with_their_last_day_and_can_be_taken_up_again()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        await Change(records => Appoint(records, circle, default));
        Assert.Equal((1, 1, 1, 1), await OfficesOn(Circle.Day));

        await Change(records => Appoint(records, circle, new Tenure(Until: s_between)));
        Assert.Equal((1, 1, 1, 1), await OfficesOn(s_between));
        Assert.Equal((0, 0, 0, 0), await OfficesOn(s_between.AddDays(1)));
        Assert.Equal([Circle.Programme], await Read(records => records.People.EverOfficerOf(circle.Convener.Id)));

        await Change(records => Appoint(records, circle, new Tenure(From: s_between.AddDays(9))));
        Assert.Equal((0, 0, 0, 0), await OfficesOn(s_between.AddDays(8)));
        Assert.Equal((1, 1, 1, 1), await OfficesOn(s_between.AddDays(9)));

        Task<(int, int, int, int)> OfficesOn(DateOnly day) => Read(records => (
            records.People.OfficerOf(circle.Convener.Id, day).Count,
            records.People.OfficersOf(Circle.Programme, day).Count,
            records.People.HeadOf(circle.Convener.Id, day).Count,
            records.People.HeadsOf(circle.Community.Id, day).Count));
    }

    private static bool Appoint(IRecords records, Circle circle, Tenure days)
    {
        records.People.PutOfficer(Circle.Programme, circle.Convener.Id, days);
        records.People.PutHead(circle.Community.Id, circle.Convener.Id, days);
        return true;
    }

    private static Person Join(IRecords records, Circle circle, string name, Tenure days)
    {
        var person = records.People.Add(name, "勤益科大", "資管系", "");
        records.People.Put(circle.Community.Id, person.Id, Role.Member, PersonKind.Own, days);
        return person;
    }

    private static bool End(IRecords records, Circle circle, Person person)
    {
        records.People.End(circle.Community.Id, person.Id, s_between, "調校");
        return true;
    }

    private static List<string> Names(IEnumerable<Membership> members) => [.. members.Select(member => member.Person.Name)];

    private Task<bool> Put(Circle circle, Person person, IReadOnlyList<Place> places) => Change(records =>
    {
        records.People.Put(circle.Community.Id, person.Id, places);
        return true;
    });

    private Task<IReadOnlyList<Place>> PlacesOf(Circle circle, Person person) => Read(records => records.People.PlacesOf(circle.Community.Id, person.Id));

    private Task<List<string>> MembersOn(Circle circle, DateOnly day) => Read(records => Names(records.People.MembersOf(circle.Community.Id, day)));

    private Task<List<Meetings.MeetingId>> MeetingsOf(Person person) => Read(records => records.Meetings
        .CalendarOf(person.Id, Circle.Start.AddDays(-30), Circle.Start.AddDays(30), Circle.Clock)
        .Select(mine => mine.Meeting.Id)
        .ToList());
}
