using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Deeds;
using CommunityBot.Points;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>What becomes of places and posts, first as what would change, then written.</summary>
internal static class Changes
{
    /// <summary>With that day as the last, and somebody after them from the next where one is named.</summary>
    public static Deed Ending(Turn turn, Tie tie, DateOnly day, string why, Person? successor)
    {
        var (people, next) = (turn.Records.People, day.AddDays(1));
        return tie.Office is { } office
            ? new Deed.Appointed(
            [
                Ending(people, office, tie.Person.Id, day),
                .. successor is null ? Array.Empty<OfficeChange>() : [TakingUp(turn, office, successor.Id, next)],
            ])
            : new Deed.Placed(
            [
                Of(people, tie.Community!.Id, tie.Person.Id, places => places.MovingEnd(day, why.Length > 0 ? why : places[^1].Why)),
                .. successor is null ? Array.Empty<PlacesChange>() : [Of(people, tie.Community.Id, successor.Id, places => places.Convening(next))],
            ]);
    }

    public static PlacesChange Of(IPeople people, CommunityId community, PersonId person, Func<IReadOnlyList<Place>, IReadOnlyList<Place>> with)
    {
        var before = people.PlacesOf(community, person);
        return new PlacesChange(community, person, before, with(before), people.Find(person)?.Name ?? "");
    }

    /// <summary>From that day on; who has the office today keeps it until then.</summary>
    public static OfficeChange TakingUp(Turn turn, Office office, PersonId person, DateOnly from)
    {
        var before = turn.Records.People.DaysIn(office, person);
        var after = before is { } days && days.Reaches(turn.Today) ? days.Onward(from) : new Tenure(From: from);
        return new OfficeChange(office, person, before, after, turn.NameOf(person));
    }

    /// <summary>The first day from that one on that has somebody to lead, and would have nobody; null where there is none.</summary>
    public static DateOnly? Vacated(IPeople people, PlacesChange change, DateOnly from) =>
        people.DaysOfConveners(change.Community).FirstWithout(
            change.Person, change.After.Where(place => place.Role == Role.Convener).Select(place => place.Days), from);

    /// <summary>The same of an office, or of convening, that ends with a day.</summary>
    public static DateOnly? Vacated(IPeople people, Tie tie, DateOnly day) => tie.Office is { } office
        ? people.DaysOfHolders(office).FirstWithout(
            tie.Person.Id, Ending(people, office, tie.Person.Id, day).After is { } days ? [days] : [], day.AddDays(1))
        : Vacated(people, Of(people, tie.Community!.Id, tie.Person.Id, places => places.MovingEnd(day, "")), day.AddDays(1));

    /// <summary>What was to begin after that day and does not any more.</summary>
    public static string Dropped(Turn reader, PlacesChange change, DateOnly day) => Joined.Lines(change.Before
        .Where(place => place.Days.From is { } from && from > day && !change.After.Any(other => other.Role == place.Role && other.Days.Includes(from)))
        .Select(place => reader.Texts.AlsoDropped(reader.Texts.Role(place.Role), place.Days.From!.Value)));

    /// <summary>Writes it. Who convenes a community that is approved already has the points for it from now on.</summary>
    public static void Write(Turn turn, Deed deed)
    {
        var people = turn.Records.People;
        var places = deed is Deed.Placed placed ? placed.Of : [];
        foreach (var change in places)
            people.Put(change.Community, change.Person, change.After);
        foreach (var change in deed is Deed.Appointed appointed ? appointed.Of : [])
            people.Put(change.Office, change.Person, change.After);
        foreach (var change in places)
            PointsFollow(turn, change);
    }

    private static OfficeChange Ending(IPeople people, Office office, PersonId person, DateOnly day)
    {
        var before = people.DaysIn(office, person);
        var after = before is { } days && days.Until < day ? days with { Until = day } : before?.EndingOn(day);
        return new OfficeChange(office, person, before, after, people.Find(person)?.Name ?? "");
    }

    private static void PointsFollow(Turn turn, PlacesChange change)
    {
        if (turn.Records.Communities.Find(change.Community) is { } community && turn.Rulebooks.Find(community.Programme) is { } rulebook)
            Handover.Follow(
                turn.Records,
                rulebook,
                community,
                change.Before,
                change.After,
                new PointNote { Community = community.Id, Person = change.Person, At = turn.Now, By = turn.Me.Id },
                turn.Today);
    }
}
