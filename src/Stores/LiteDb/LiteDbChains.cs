using CommunityBot.Chains;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

internal sealed class LiteDbChains(LiteDbSession db) : IChains
{
    public const string Links = "chain_links";

    public Link? Last(ChainId chain) => db.Under(Links, "_id", KeyOf(chain), most: 1, lastFirst: true).Select(Map).FirstOrDefault();

    public void Add(Link link) => db.Add(Links, Documents.Of(
        ("_id", Key.Of((int)link.Chain.Kind, link.Chain.Of, link.Position)), ("kind", link.Chain.Kind), ("of_id", link.Chain.Of),
        ("position", link.Position), ("entry", link.Entry), ("words", link.Words.Bytes.ToArray()), ("salt", link.Salt?.ToArray()),
        ("hash", link.Hash.Bytes.ToArray())));

    public IReadOnlyList<Link> Of(ChainId chain) => [.. db.Under(Links, "_id", KeyOf(chain)).Select(Map)];

    public IReadOnlyList<ChainId> All() => [.. db.Distinct(Links, ChainOf)];

    private static string KeyOf(ChainId chain) => Key.Of((int)chain.Kind, chain.Of);

    private static ChainId ChainOf(BsonDocument link) => new((ChainKind)link.Whole("kind"), link.Number("of_id"));

    private static Link Map(BsonDocument link) => new()
    {
        Chain = ChainOf(link),
        Position = link.Whole("position"),
        Entry = link.Number("entry"),
        Words = new Digest(link.Bytes("words")),
        Salt = link.Has("salt") ? link.Bytes("salt") : default(ReadOnlyMemory<byte>?),
        Hash = new Digest(link.Bytes("hash")),
    };
}
