using CommunityBot.Communities;
using CommunityBot.Programmes;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>Who is in which community. <c>of</c> is the community and the person.</summary>
internal sealed class LiteDbMemberships(LiteDbSession db)
{
    public const string Memberships = "memberships";

    public List<Membership> Of(PersonId person, DateOnly on) =>
        [.. EverOf(person).Where(one => one.Days.Includes(on)).OrderBy(one => one.Community.Name, TextOrder.BySign)];

    public List<Membership> EverOf(PersonId person) =>
    [
        .. With("person_id", person.Value)
            .OrderBy(one => one.Community.Name, TextOrder.BySign)
            .ThenBy(one => one.Community.Id.Value)
            .ThenBy(one => one.Days.From ?? DateOnly.MinValue),
    ];

    public List<Membership> In(CommunityId community) => [.. With("community_id", community.Value).OrderByDescending(one => one.Role)];

    /// <summary>Those of some people in a programme, in the order in which they came.</summary>
    public List<Membership> Of(IEnumerable<Person> people, ProgrammeId programme, DateOnly on) =>
    [
        .. people.SelectMany(person => db.With(Memberships, "person_id", person.Id.Value))
            .OrderBy(document => document.Id())
            .Select(document => Map(document, []))
            .Where(one => one.Community.Programme == programme && one.Days.Includes(on)),
    ];

    public void Put(CommunityId community, PersonId person, IReadOnlyList<Place> places)
    {
        // Those that stay keep their number, by which people are listed.
        var before = db.With(Memberships, "of", Key.Of(community.Value, person.Value));
        db.Delete(Memberships, before);
        if (places.Select(place => place.Days.From).Distinct().Count() < places.Count)
            throw new InvalidOperationException("Two memberships begin on the same day.");
        foreach (var (at, place) in places.Index())
        {
            db.Add(Memberships, Keyed(Documents.Of(
                ("_id", at < before.Count ? before[at].Id() : db.NextId(Memberships)), ("community_id", community.Value), ("person_id", person.Value),
                ("role", place.Role), ("kind", place.Kind), ("from_day", place.Days.From), ("until_day", place.Days.Until), ("why", place.Why))));
        }
    }

    /// <summary>With the key that it is found by.</summary>
    public static BsonDocument Keyed(BsonDocument place) => place.Set(("of", Key.Of(place.Number("community_id"), place.Number("person_id"))));

    /// <summary>By their numbers; those of one community share it.</summary>
    private List<Membership> With(string field, long value)
    {
        var communities = new Dictionary<long, Community>();
        return [.. db.With(Memberships, field, value).Select(document => Map(document, communities))];
    }

    private Membership Map(BsonDocument document, Dictionary<long, Community> communities)
    {
        var community = document.Number("community_id");
        if (!communities.TryGetValue(community, out var known))
            communities.Add(community, known = LiteDbCommunities.Map(db.Find(LiteDbCommunities.Communities, community)!));
        return new Membership
        {
            Role = (Role)document.Whole("role"),
            Kind = (PersonKind)document.Whole("kind"),
            Days = document.Tenure(),
            Why = document.Text("why"),
            Community = known,
            Person = LiteDbPeople.Map(db.Find(LiteDbPeople.People, document.Number("person_id"))!),
        };
    }
}
