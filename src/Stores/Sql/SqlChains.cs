using CommunityBot.Chains;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

public sealed class SqlChains(ISqlSession sql) : IChains
{
    private const string AllColumns = "kind, of_id, position, entry, words, salt, hash";

    /// <summary>Whoever asks is about to add the next.</summary>
    public Link? Last(ChainId chain)
    {
        sql.TakeTurn($"chain {(int)chain.Kind} {chain.Of}");
        return sql.First(
            $"SELECT {AllColumns} FROM chain_links WHERE kind = $1 AND of_id = $2 ORDER BY position DESC LIMIT 1", Map, (int)chain.Kind, chain.Of);
    }

    public void Add(Link link) => sql.Execute(
        $"INSERT INTO chain_links ({AllColumns}) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        (int)link.Chain.Kind, link.Chain.Of, link.Position, link.Entry, link.Words.Bytes.ToArray(), link.Salt?.ToArray(), link.Hash.Bytes.ToArray());

    public IReadOnlyList<Link> Of(ChainId chain) => sql.All(
        $"SELECT {AllColumns} FROM chain_links WHERE kind = $1 AND of_id = $2 ORDER BY position", Map, (int)chain.Kind, chain.Of);

    public IReadOnlyList<ChainId> All() =>
        sql.All("SELECT DISTINCT kind, of_id FROM chain_links ORDER BY kind, of_id", row => new ChainId((ChainKind)row.Whole(0), row.Number(1)));

    private static Link Map(IRow row) => new()
    {
        Chain = new ChainId((ChainKind)row.Whole(0), row.Number(1)),
        Position = row.Whole(2),
        Entry = row.Number(3),
        Words = new Digest(row.Bytes(4)),
        Salt = row.IsNull(5) ? default(ReadOnlyMemory<byte>?) : row.Bytes(5),
        Hash = new Digest(row.Bytes(6)),
    };
}
