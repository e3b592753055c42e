using CommunityBot.Communities;
using CommunityBot.Feed;
using CommunityBot.Stores.Kept;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

internal sealed class LiteDbCalendarFeeds(LiteDbSession db, CodeKey seal) : ICalendarFeeds
{
    private const string Addresses = "calendar_addresses";
    private const string Stamps = "calendar_stamps";

    /// <summary>Addresses that are kept under a key that was lost are none.</summary>
    public IReadOnlyList<CalendarFeed> Of(PersonId person) =>
    [
        .. AddressesOf(person).Where(one => !LiteDbBindingCodes.IsLost(one.Key(), seal.Mark))
            .Select(Map).OrderByDescending(feed => feed.MadeAt),
    ];

    public CalendarFeed? Find(string key) => db.Find(Addresses, Kept(key)) is { } found ? Map(found) : null;

    public void Add(string key, CalendarFeed feed)
    {
        db.Delete(Addresses, AddressesOf(feed.Person).Where(one => !one.Has("fetched_at")));
        db.Add(Addresses, Documents.Of(
            ("_id", Kept(key)), ("person_id", feed.Person.Value), ("made_at", feed.MadeAt), ("fetched_at", feed.FetchedAt)));
    }

    public void Remove(PersonId person) => db.Delete(Addresses, AddressesOf(person));

    public int CountLost()
    {
        var mark = seal.IsThere ? seal.Mark : null;
        return db.All(Addresses).Count(one => LiteDbBindingCodes.IsLost(one.Key(), mark));
    }

    public void Fetched(string key, DateTimeOffset at)
    {
        if (db.Find(Addresses, Kept(key)) is not { } read)
            return;
        db.Update(Addresses, read.Set(("fetched_at", at)));
        db.Delete(Addresses, AddressesOf(new PersonId(read.Number("person_id"))).Where(old => old.Number("made_at") < read.Number("made_at")));
    }

    public IReadOnlyList<EventStamp> StampsOf(PersonId person) =>
    [
        .. db.With(Stamps, "person_id", person.Value).Select(stamp => new EventStamp(stamp.Text("entry"), stamp.Text("digest"), stamp.Instant("changed_at"))),
    ];

    public void Stamp(PersonId person, IReadOnlyList<EventStamp> stamps)
    {
        db.Delete(Stamps, db.With(Stamps, "person_id", person.Value));
        foreach (var stamp in stamps)
        {
            db.Add(Stamps, Documents.Of(
                ("_id", Key.Of(person.Value, stamp.Entry)), ("person_id", person.Value), ("entry", stamp.Entry), ("digest", stamp.Digest),
                ("changed_at", stamp.ChangedAt)));
        }
    }

    private List<BsonDocument> AddressesOf(PersonId person) => db.With(Addresses, "person_id", person.Value);

    private static CalendarFeed Map(BsonDocument feed) =>
        new(new PersonId(feed.Number("person_id")), feed.Instant("made_at"), feed.InstantOrNull("fetched_at"));

    private string Kept(string key) => seal.Seal(KeptSecrets.Calendar, key);
}
