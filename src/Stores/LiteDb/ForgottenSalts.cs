using CommunityBot.Chains;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>Lines whose words, or the names in whose links, are to go: without the salt nobody can find them by trying, and the chain still holds.</summary>
internal static class ForgottenSalts
{
    private static readonly Dictionary<string, (ChainKind Kind, string Of)> s_collections = new()
    {
        ["attendance"] = (ChainKind.Attendance, "meeting_id"),
        ["budget_ledger"] = (ChainKind.Money, "community_id"),
        ["point_ledger"] = (ChainKind.Points, "community_id"),
    };

    public static void Of(LiteDbSession db, string collection, IEnumerable<BsonDocument> lines)
    {
        var (kind, of) = s_collections[collection];
        foreach (var chain in lines.GroupBy(line => line.Number(of), line => line.Id()))
        {
            var entries = chain.ToHashSet();
            foreach (var link in db.Under(LiteDbChains.Links, "_id", Key.Of((int)kind, chain.Key)).Where(link => entries.Contains(link.Number("entry"))))
                db.Update(LiteDbChains.Links, link.Set(("salt", null)));
        }
    }
}
