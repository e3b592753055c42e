using System.Globalization;
using CommunityBot.Communities;
using CommunityBot.Deeds;
using CommunityBot.Stores.Kept;
using LiteDB;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace CommunityBot.Stores.LiteDb;

/// <summary>
/// What people did. <c>unsent</c> is 1 once the message was unsent, and 2 once its sender was asked about it; who is still to be asked stands in
/// <c>to_ask</c>.
/// </summary>
internal sealed class LiteDbDeeds(LiteDbSession db) : IDeeds
{
    public const string Deeds = "deeds";

    public DeedEntry Add(DeedEntry entry) => entry with
    {
        Id = new DeedId(db.Add(Deeds, Documents.Of(
            ("person_id", entry.Person.Value), ("at", entry.At), ("what", Written(entry.What)), ("message", entry.Message),
            ("told", string.Join(' ', entry.Told.Select(person => person.Value.ToString(CultureInfo.InvariantCulture)))),
            ("taken_back_at", entry.TakenBackAt), ("unsent", 0)))),
    };

    public DeedEntry? Find(DeedId id) => db.Find(Deeds, id.Value) is { } found ? Map(found) : null;

    public IReadOnlyList<DeedEntry> Of(PersonId person, DateTimeOffset since) =>
        [.. db.With(Deeds, "person_id", person.Value).Where(deed => deed.Instant("at") >= since).Select(Map).Reverse()];

    public bool MarkTakenBack(DeedId id, DateTimeOffset at)
    {
        if (db.Find(Deeds, id.Value) is not { } found || found.Has("taken_back_at"))
            return false;
        db.Update(Deeds, found.Set(("taken_back_at", at)));
        return true;
    }

    public void Unsend(PersonId person, string message)
    {
        foreach (var deed in db.With(Deeds, "person_id", person.Value).Where(deed => deed.TextOrNull("message") == message && deed.Number("unsent") == 0))
            db.Update(Deeds, Keyed(deed.Set(("unsent", 1))));
    }

    public IReadOnlyList<DeedEntry> ToAskAbout(PersonId person) => [.. db.With(Deeds, "to_ask", person.Value).Select(Map)];

    public void Asked(DeedId id) => db.Change(Deeds, id.Value, ("unsent", 2), ("to_ask", null));

    public int ForgetBefore(DateTimeOffset instant)
    {
        var all = db.All(Deeds);
        return db.Delete(Deeds, all.SkipLast(1).Where(deed => deed.Instant("at") < instant));
    }

    /// <summary>With the key that it is found by.</summary>
    public static BsonDocument Keyed(BsonDocument deed) => deed.Set(("to_ask", deed.Number("unsent") == 1 ? deed["person_id"] : null));

    public static string Written(Deed what) => JsonSerializer.Serialize(what, DeedJson.Kept.Deed);

    public static Deed What(BsonDocument deed) => JsonSerializer.Deserialize(deed.Text("what"), DeedJson.Kept.Deed)!;

    private static DeedEntry Map(BsonDocument deed) => new()
    {
        Id = new DeedId(deed.Id()),
        Person = new PersonId(deed.Number("person_id")),
        At = deed.Instant("at"),
        What = What(deed),
        Message = deed.TextOrNull("message"),
        Told =
        [
            .. deed.Text("told").Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(id => new PersonId(long.Parse(id, CultureInfo.InvariantCulture))),
        ],
        TakenBackAt = deed.InstantOrNull("taken_back_at"),
    };
}
