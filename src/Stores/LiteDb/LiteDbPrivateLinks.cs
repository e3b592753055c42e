using CommunityBot.Communities;
using CommunityBot.Links;
using CommunityBot.Stores.Kept;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

internal sealed class LiteDbPrivateLinks(LiteDbSession db, CodeKey seal) : IPrivateLinks
{
    private const string Links = "private_links";

    public PrivateLink? Find(string key) => db.Find(Links, Kept(key)) is { } found ? Map(found) : null;

    public void Add(string key, PrivateLink link) => db.Add(Links, Documents.Of(
        ("_id", Kept(key)), ("person_id", link.Person.Value), ("purpose", link.For), ("expires_at", link.ExpiresAt), ("once", link.Once),
        ("used_at", link.UsedAt)));

    public bool Use(string key, DateTimeOffset at)
    {
        if (db.Find(Links, Kept(key)) is not { } found || !found.Flag("once") || found.Has("used_at"))
            return false;
        db.Update(Links, found.Set(("used_at", at)));
        return true;
    }

    public void EndOf(PersonId person, DateTimeOffset at)
    {
        foreach (var link in db.With(Links, "person_id", person.Value).Where(link => link.Instant("expires_at") > at))
            db.Update(Links, link.Set(("expires_at", at)));
    }

    public int ForgetBefore(DateTimeOffset instant) =>
        db.Delete(Links, db.All(Links).Where(link => link.Instant("expires_at") < instant || link.InstantOrNull("used_at") < instant));

    private string Kept(string key) => seal.Seal(KeptSecrets.PrivateLink, key);

    private static PrivateLink Map(BsonDocument link) => new()
    {
        Person = new PersonId(link.Number("person_id")),
        For = (LinkPurpose)link.Whole("purpose"),
        ExpiresAt = link.Instant("expires_at"),
        Once = link.Flag("once"),
        UsedAt = link.InstantOrNull("used_at"),
    };
}
