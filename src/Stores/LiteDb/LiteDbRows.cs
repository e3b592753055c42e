using CommunityBot.Records;
using LiteDB;
using LiteDB.Engine;

namespace CommunityBot.Stores.LiteDb;

/// <summary>All that a LiteDB database holds, as rows of the tables that SQL has.</summary>
internal sealed class LiteDbRows : IFilledRows
{
    private readonly LiteDbFile _file;
    private readonly CodeKey _key;

    private LiteDbRows(LiteDbFile file, CodeKey key) => (_file, _key) = (file, key);

    /// <exception cref="StoreUnavailableException">There is no database, it cannot be read, or another version wrote it.</exception>
    public static LiteDbRows Of(DataFolder folder, CodeKey key) => Opened(folder, LiteDbUse.Look, key, _ => false);

    /// <exception cref="StoreUnavailableException">It cannot be written, or another version wrote it.</exception>
    public static LiteDbRows Into(DataFolder folder, CodeKey key) => Opened(folder, LiteDbUse.Write, key, file => file.Version == -LiteDbSchema.Newest);

    public bool IsWhole
    {
        get => _file.Version > 0;
        set => _file.Alone(() =>
        {
            LiteDbFaults.Guarded(() => _file.Engine.Pragma(Pragmas.USER_VERSION, value ? LiteDbSchema.Newest : -LiteDbSchema.Newest));
            _file.Settle();
            return true;
        });
    }

    public T Read<T>(Func<IRecords, T> work) => _file.Alone(() => work(LiteDbRecords.Over(_file.Reading, _key)));

    public long Count(KeptTable table)
    {
        var count = 0L;
        _file.Alone(() =>
        {
            _file.Reading.Each(table.Name, _ => count++);
            return true;
        });
        return count;
    }

    public void Each(KeptTable table, Action<object?[]> take) => _file.Alone(() =>
    {
        _file.Reading.Each(table.Name, document => take([.. table.Columns.Select(column => Value(document, column, table))]));
        return true;
    });

    public void Add(KeptTable table, IReadOnlyList<object?[]> rows)
    {
        var db = _file.Writing;
        _file.Alone(() => LiteDbStore.Transact(
            db,
            () =>
            {
                Tables.Add(db, table.Name, [.. rows.Select(row => Document(db, table, row))]);
                return true;
            },
            () =>
            {
                db.Commit();
                _file.Settle();
            }));
        _file.Tidy();
    }

    public void Dispose() => _file.Dispose();

    private static LiteDbRows Opened(DataFolder folder, LiteDbUse use, CodeKey key, Func<LiteDbFile, bool> isRest)
    {
        var file = LiteDbFile.Borrow(folder.Existing().Database, use);
        try
        {
            if (!isRest(file))
                file.Check();
            return new LiteDbRows(file, key);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static object? Value(BsonDocument document, KeptColumn column, KeptTable table)
    {
        if (!document.TryGetValue(column.Name, out var value) && !(table.Key is [var key] && key == column.Name && document.TryGetValue("_id", out value)))
            return column.Otherwise;
        return column.Kind switch
        {
            _ when value.IsNull => null,
            KeptKind.Number => Documents.Number(value, column.Name),
            KeptKind.Text => Documents.Text(value, column.Name),
            _ => Documents.Bytes(value, column.Name),
        };
    }

    /// <summary>What it is known by is its id; where that is more than a number, or one that refers to something, it stays a field of it too.</summary>
    private static BsonDocument Document(LiteDbSession db, KeptTable table, object?[] row)
    {
        var document = new BsonDocument();
        foreach (var (value, column) in row.Zip(table.Columns))
            document.Set((column.Name, value));
        document["_id"] = table.Key switch
        {
            [] => db.NextId(table.Name),
            [var only] when document[only].IsString => Key.Words(document.Text(only)),
            [var only] => document[only],
            var key => Key.Of([.. key.Select(column => row[table.PlaceOf(column)])]),
        };
        if (table.Key is ["id"])
            document.Remove("id");
        return document;
    }
}
