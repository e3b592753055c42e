using CommunityBot.Communities;
using CommunityBot.Nudges;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

public sealed class SqlBulletins(ISqlSession sql) : IBulletins
{
    private const string Columns = "id, community_id, by_id, at, text, at_once, withdrawn_at";

    public Bulletin Add(Bulletin bulletin) => bulletin with
    {
        Id = new BulletinId(sql.Add(
            "INSERT INTO bulletins (community_id, by_id, at, text, at_once, withdrawn_at) VALUES ($1, $2, $3, $4, $5, $6)",
            bulletin.Community.Value, bulletin.By.Value, bulletin.At.ToColumn(), bulletin.Text, bulletin.AtOnce, bulletin.WithdrawnAt.ToColumn())),
    };

    public Bulletin? Find(BulletinId id) => sql.First($"SELECT {Columns} FROM bulletins WHERE id = $1", Map, id.Value);

    public IReadOnlyList<Bulletin> Since(CommunityId community, DateTimeOffset instant) => sql.All(
        $"SELECT {Columns} FROM bulletins WHERE community_id = $1 AND at >= $2 ORDER BY id", Map, community.Value, instant.ToColumn());

    public void Withdraw(BulletinId id, DateTimeOffset at) =>
        sql.Execute("UPDATE bulletins SET withdrawn_at = $2 WHERE id = $1 AND withdrawn_at IS NULL", id.Value, at.ToColumn());

    private static Bulletin Map(IRow row) => new()
    {
        Id = new BulletinId(row.Number(0)),
        Community = new CommunityId(row.Number(1)),
        By = new PersonId(row.Number(2)),
        At = row.Instant(3),
        Text = row.Text(4),
        AtOnce = row.Flag(5),
        WithdrawnAt = row.InstantOrNull(6),
    };
}
