using CommunityBot.Programmes;

namespace CommunityBot.Communities;

/// <summary>
/// The places that somebody has in one community, one after the other: who leaves may come again, and who becomes a convener was a
/// member before. No day is in two of them.
/// </summary>
public static class Places
{
    /// <summary>With another one. It takes the place of what was known of its days and later ones; what was before stays.</summary>
    /// <param name="places">In the order of their days.</param>
    /// <param name="next">
    /// Without a first day it is the last one put right. With one it begins then, and of the same role and kind as the one of
    /// that day it is that one with other days.
    /// </param>
    public static IReadOnlyList<Place> With(this IReadOnlyList<Place> places, Place next)
    {
        if (next.Days.From is not { } first)
            return [.. places.SkipLast(1), next with { Days = next.Days with { From = places is [.., var last] ? last.Days.From : null } }];
        return
        [
            .. places
                .Where(place => !(place.Days.Reaches(first) && (place.Role, place.Kind) == (next.Role, next.Kind)))
                .Select(place => place.Days.Reaches(first) ? Ending(place, first.AddDays(-1), "") : place)
                .OfType<Place>(),
            next,
        ];
    }

    /// <summary>With that day as the last.</summary>
    public static IReadOnlyList<Place> Ending(this IReadOnlyList<Place> places, DateOnly day, string why) =>
        [.. places.Select(place => place.Days.Reaches(day.AddDays(1)) ? Ending(place, day, why) : place).OfType<Place>()];

    /// <summary>With that day as the last, later ones too: an end that was set already is moved, or has another reason.</summary>
    public static IReadOnlyList<Place> MovingEnd(this IReadOnlyList<Place> places, DateOnly day, string why) =>
        places is [.., var last] && last.Days.Until <= day
            ? [.. places.SkipLast(1), last with { Days = last.Days with { Until = day }, Why = why }]
            : places.Ending(day, why);

    /// <summary>With somebody convening from that day on; who does already goes on.</summary>
    /// <param name="places">In the order of their days; one at least.</param>
    /// <param name="from">The first day.</param>
    public static IReadOnlyList<Place> Convening(this IReadOnlyList<Place> places, DateOnly from)
    {
        var kind = (places.LastOrDefault(place => place.Days.Includes(from)) ?? places[^1]).Kind;
        var already = places.LastOrDefault(place =>
            (place.Role, place.Kind) == (Role.Convener, kind) && place.Days.Reaches(from.AddDays(-1)) && !(place.Days.From > from));
        return already is null
            ? places.With(new Place(Role.Convener, kind, new Tenure(From: from)))
            : [.. places.TakeWhile(place => place != already), already with { Days = already.Days.Onward(from), Why = "" }];
    }

    /// <summary>Those of a day.</summary>
    public static IEnumerable<Membership> On(this IEnumerable<Membership> memberships, DateOnly day) => memberships.Where(one => one.Days.Includes(day));

    /// <summary>Of each person in each community the place of that day; of who has none then, the last before it, or else the first after.</summary>
    public static IEnumerable<Membership> NearestTo(this IEnumerable<Membership> memberships, DateOnly day) => memberships
        .GroupBy(one => (Community: one.Community.Id, Person: one.Person.Id))
        .Select(places => places.OrderBy(one => one.Days.From).ToList())
        .Select(places => places.FindLast(one => !(one.Days.From > day)) ?? places[0]);

    /// <summary>Puts somebody into a community; without days from ever, or as long as they are in it already.</summary>
    public static void Put(this IPeople people, CommunityId community, PersonId person, Role role, PersonKind kind, Tenure days = default) =>
        people.Put(community, person, people.PlacesOf(community, person).With(new Place(role, kind, days)));

    /// <summary>Makes somebody an officer from ever on.</summary>
    public static void PutOfficer(this IPeople people, ProgrammeId programme, PersonId person) => people.PutOfficer(programme, person, default(Tenure));

    /// <summary>Makes somebody a head from ever on.</summary>
    public static void PutHead(this IPeople people, CommunityId community, PersonId person) => people.PutHead(community, person, default(Tenure));

    /// <summary>Has somebody leave a community. What they did there until then stays theirs.</summary>
    /// <param name="people">The records.</param>
    /// <param name="community">The community.</param>
    /// <param name="person">Who leaves.</param>
    /// <param name="day">The last day.</param>
    /// <param name="why">Why, in the words of who said so.</param>
    public static void End(this IPeople people, CommunityId community, PersonId person, DateOnly day, string why) =>
        people.Put(community, person, people.PlacesOf(community, person).Ending(day, why));

    /// <summary>The places that somebody has, had or will have in a community, in the order of their days.</summary>
    public static IReadOnlyList<Place> PlacesOf(this IPeople people, CommunityId community, PersonId person) =>
        [.. people.EverOf(person).Where(one => one.Community.Id == community).Select(one => one.Place)];

    private static Place? Ending(Place place, DateOnly day, string why) =>
        place.Days.EndingOn(day) is { } days ? place with { Days = days, Why = why } : null;
}
