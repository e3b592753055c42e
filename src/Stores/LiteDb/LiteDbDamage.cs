using CommunityBot.Records;
using CommunityBot.Stores.LiteDb.Disk;
using LiteDB;
using LiteDB.Engine;

namespace CommunityBot.Stores.LiteDb;

/// <summary>
/// Reads all of a database before anything is written on top of it, or a copy of it takes the place of a good one. LiteDB's pages have no check sum:
/// what is wrong shows where a document cannot be read, or is not what an index has of it.
/// </summary>
internal static class LiteDbDamage
{
    private const string Field = "$.";

    /// <exception cref="StoreUnavailableException">There is no database, or it is damaged.</exception>
    public static void Refuse(DataFolder folder)
    {
        using var file = LiteDbFile.Borrow(folder.Existing().Database, LiteDbUse.Look);
        file.RefuseDamaged();
    }

    /// <param name="copy">A database that nobody has open.</param>
    /// <param name="of">What it was copied from, of which it is said.</param>
    /// <exception cref="StoreUnavailableException">It is damaged.</exception>
    public static void RefuseCopy(string copy, string of)
    {
        try
        {
            LiteDbFaults.Guarded(() =>
            {
                using var disk = new LiteDbDisk(DiskFile.ToLookAt(copy), new NoFile(), looking: true);
                return Look(disk);
            });
        }
        catch (DamageException fault)
        {
            throw LiteDbFaults.Of(fault, of);
        }
    }

    /// <returns>How many documents there are.</returns>
    /// <exception cref="Exception">Whatever LiteDB throws, or <see cref="DamageException"/>.</exception>
    public static long Look(LiteDbDisk disk)
    {
        if (disk.IsCutShort)
            throw new DamageException("Pages are missing at its end.");
        var indexes = new List<(string Collection, string Field)>();
        Each(disk.Engine, "$indexes", new Query(), index => indexes.Add((index["collection"].AsString, index["expression"].AsString)));
        return indexes.GroupBy(index => index.Collection, index => index.Field)
            .Sum(collection => Look(disk.Engine, collection.Key, [.. collection.Select(NameOf)]));
    }

    private static long Look(LiteEngine engine, string collection, IReadOnlyList<string> fields)
    {
        var (count, sums) = (0L, new long[fields.Count]);
        Each(engine, collection, new Query(), document =>
        {
            count++;
            for (var i = 0; i < sums.Length; i++)
                sums[i] += document[fields[i]].GetHashCode();
        });
        foreach (var (field, sum) in fields.Zip(sums))
        {
            if (Through(engine, collection, field) != (count, sum))
                throw new DamageException($"The index {field} of {collection} is not of its documents.");
        }

        return count;
    }

    /// <summary>What an index has: it is asked for nothing that is not in it, so that documents are read once.</summary>
    private static (long Count, long Sum) Through(LiteEngine engine, string collection, string field)
    {
        var (count, sum) = (0L, 0L);
        var expression = BsonExpression.Create($"{Field}{field}");
        Each(engine, collection, new Query { Select = expression, OrderBy = expression }, document =>
        {
            count++;
            sum += document[field].GetHashCode();
        });
        return (count, sum);
    }

    private static void Each(LiteEngine engine, string collection, Query query, Action<BsonDocument> work)
    {
        using var reader = engine.Query(collection, query);
        while (reader.Read())
            work(reader.Current.AsDocument);
    }

    private static string NameOf(string expression) => expression.StartsWith(Field, StringComparison.Ordinal)
        ? expression[Field.Length..]
        : throw new DamageException($"No index is over {expression}.");
}
