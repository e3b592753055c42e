using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Deeds;
using CommunityBot.Points;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Commands.Belonging;

/// <summary>What becomes of places and posts, first as what would change, then written.</summary>
internal static class Changes
{
    /// <summary>With that day as the last, and somebody after them from the next where one is named.</summary>
    public static Deed Ending(Turn turn, Tie tie, DateOnly day, string why, Person? successor)
    {
        var people = turn.Records.People;
        var next = new Tenure(From: day.AddDays(1));
        if (tie.Office is { } office)
        {
            var days = people.DaysIn(office, tie.Person.Id);
            return new Deed.Appointed(
            [
                new OfficeChange(office, tie.Person.Id, days, days?.EndingOn(day)),
                .. successor is null ? Array.Empty<OfficeChange>() : [new OfficeChange(office, successor.Id, people.DaysIn(office, successor.Id), next)],
            ]);
        }

        var community = tie.Community!.Id;
        return new Deed.Placed(
        [
            Of(people, community, tie.Person.Id, places => places.Ending(day, why)),
            .. successor is null ? Array.Empty<PlacesChange>() : [Of(people, community, successor.Id, places => Convening(places, next))],
        ]);
    }

    public static PlacesChange Of(IPeople people, CommunityId community, PersonId person, Func<IReadOnlyList<Place>, IReadOnlyList<Place>> with)
    {
        var before = people.PlacesOf(community, person);
        return new PlacesChange(community, person, before, with(before));
    }

    /// <summary>Writes it. Who convenes a community that is approved already has the points for it from now on.</summary>
    public static void Write(Turn turn, Deed deed)
    {
        var people = turn.Records.People;
        foreach (var change in deed is Deed.Placed placed ? placed.Of : [])
            people.Put(change.Community, change.Person, change.After);
        foreach (var change in deed is Deed.Appointed appointed ? appointed.Of : [])
            people.Put(change.Office, change.Person, change.After);
        foreach (var change in deed is Deed.Placed { Of: var places } ? places.Where(BeginsToConvene) : [])
            GivePoints(turn, change.Community);
    }

    private static bool BeginsToConvene(PlacesChange change) =>
        change.After.Except(change.Before).Any(place => place is { Role: Role.Convener, Days.Until: null });

    private static void GivePoints(Turn turn, CommunityId id)
    {
        if (turn.Records.Communities.Find(id) is { } community && turn.Rulebooks.Find(community.Programme) is { } rulebook
            && turn.Records.Applications.Of(id).State == ApplicationState.Approved)
            PointAward.ForConvening(turn.Records, rulebook, community, turn.Now, turn.Today);
    }

    private static IReadOnlyList<Place> Convening(IReadOnlyList<Place> places, Tenure days)
    {
        var kind = places.LastOrDefault(place => place.Days.Includes(days.From!.Value))?.Kind ?? places[^1].Kind;
        return places.With(new Place(Role.Convener, kind, days));
    }
}
