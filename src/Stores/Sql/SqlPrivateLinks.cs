using CommunityBot.Communities;
using CommunityBot.Links;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

public sealed class SqlPrivateLinks(ISqlSession sql, CodeKey seal) : IPrivateLinks
{
    public PrivateLink? Find(string key) =>
        sql.First("SELECT person_id, purpose, expires_at, once, used_at FROM private_links WHERE key = $1", Map, Kept(key));

    public void Add(string key, PrivateLink link) => sql.Execute(
        "INSERT INTO private_links (key, person_id, purpose, expires_at, once, used_at) VALUES ($1, $2, $3, $4, $5, $6)",
        Kept(key), link.Person.Value, (int)link.For, link.ExpiresAt.ToColumn(), link.Once, link.UsedAt.ToColumn());

    public bool Use(string key, DateTimeOffset at) =>
        sql.Execute("UPDATE private_links SET used_at = $2 WHERE key = $1 AND once = 1 AND used_at IS NULL", Kept(key), at.ToColumn()) == 1;

    public void EndOf(PersonId person, DateTimeOffset at) =>
        sql.Execute("UPDATE private_links SET expires_at = $2 WHERE person_id = $1 AND expires_at > $2", person.Value, at.ToColumn());

    public int ForgetBefore(DateTimeOffset instant) =>
        sql.Execute("DELETE FROM private_links WHERE expires_at < $1 OR used_at < $1", instant.ToColumn());

    private string Kept(string key) => seal.Seal(KeptSecrets.PrivateLink, key);

    private static PrivateLink Map(IRow row) => new()
    {
        Person = new PersonId(row.Number(0)),
        For = (LinkPurpose)row.Whole(1),
        ExpiresAt = row.Instant(2),
        Once = row.Flag(3),
        UsedAt = row.InstantOrNull(4),
    };
}
