using CommunityBot.Stores.Kept;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

internal sealed class LiteDbFreeTexts(LiteDbSession db) : IFreeTexts
{
    public void Change(FreeWords where, Func<string, string?> change, bool onlySaid = false)
    {
        var changed = new List<BsonDocument>();
        foreach (var document in db.All(where.Table))
        {
            if (document.TextOrNull(where.Column) is not { Length: > 0 } before || (onlySaid && LiteDbOutbox.IsToBeSent(document)))
                continue;
            var after = change(before);
            if (after == before)
                continue;
            db.Update(where.Table, document.Set((where.Column, after)));
            changed.Add(document);
        }

        if (where.Chained)
            ForgottenSalts.Of(db, where.Table, changed);
    }
}
