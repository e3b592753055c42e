using CommunityBot.Stores.Kept;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

internal static class References
{
    /// <summary>What refers to a person there.</summary>
    public static IEnumerable<BsonDocument> To(this LiteDbSession db, long person, PersonReference reference) =>
        db.With(reference.Table, reference.Column, person)
            .Where(document => reference.Used is not { } used || document.Has(PersonReferences.UsedAt) == used);
}
