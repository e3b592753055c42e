using CommunityBot.Communities;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>Who is something, of a programme or of a community, and for how long.</summary>
internal sealed class LiteDbOffices(LiteDbSession db, string offices, string of)
{
    public List<BsonDocument> Of(PersonId person) => db.With(offices, "person_id", person.Value);

    public List<BsonDocument> In(object whole) => db.Under(offices, "_id", Key.Of(whole));

    public Tenure? Days(object whole, PersonId person) => db.Find(offices, Key.Of(whole, person.Value))?.Tenure();

    public void Put(object whole, PersonId person, Tenure? on)
    {
        var id = Key.Of(whole, person.Value);
        if (on is { } days)
            db.Put(offices, Documents.Of(("_id", id), (of, whole), ("person_id", person.Value), ("from_day", days.From), ("until_day", days.Until)));
        else
            db.Delete(offices, id);
    }
}
