using CommunityBot.Communities;
using CommunityBot.Nudges;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

internal sealed class LiteDbBulletins(LiteDbSession db) : IBulletins
{
    private const string Bulletins = "bulletins";

    public Bulletin Add(Bulletin bulletin) => bulletin with
    {
        Id = new BulletinId(db.Add(Bulletins, Documents.Of(
            ("community_id", bulletin.Community.Value), ("by_id", bulletin.By.Value), ("at", bulletin.At), ("text", bulletin.Text),
            ("at_once", bulletin.AtOnce), ("withdrawn_at", bulletin.WithdrawnAt)))),
    };

    public Bulletin? Find(BulletinId id) => db.Find(Bulletins, id.Value) is { } found ? Map(found) : null;

    public IReadOnlyList<Bulletin> Since(CommunityId community, DateTimeOffset instant) =>
        [.. db.With(Bulletins, "community_id", community.Value).Select(Map).Where(bulletin => bulletin.At >= instant)];

    public void Withdraw(BulletinId id, DateTimeOffset at)
    {
        if (db.Find(Bulletins, id.Value) is { } found && !found.Has("withdrawn_at"))
            db.Update(Bulletins, found.Set(("withdrawn_at", at)));
    }

    private static Bulletin Map(BsonDocument bulletin) => new()
    {
        Id = new BulletinId(bulletin.Id()),
        Community = new CommunityId(bulletin.Number("community_id")),
        By = new PersonId(bulletin.Number("by_id")),
        At = bulletin.Instant("at"),
        Text = bulletin.Text("text"),
        AtOnce = bulletin.Flag("at_once"),
        WithdrawnAt = bulletin.InstantOrNull("withdrawn_at"),
    };
}
