using LiteDB;
using LiteDB.Engine;

namespace CommunityBot.Stores.LiteDb;

/// <summary>
/// Documents by collection, within a transaction. When an operation fails LiteDB has ended the transaction without a word, and what came after
/// would be on its own: nothing may come after. So a session that refuses a double looks before it inserts.
/// </summary>
/// <param name="engine">LiteDB, which may be opened anew meanwhile.</param>
/// <param name="canWrite">Whether anything may change.</param>
internal sealed class LiteDbSession(Func<LiteEngine> engine, bool canWrite)
{
    private readonly Dictionary<string, BsonExpression> _expressions = [];
    private readonly Dictionary<string, long> _lastIds = [];
    private Exception? _broken;

    public void Begin()
    {
        _broken = null;
        if (!LiteDbFaults.Guarded(engine().BeginTrans))
            throw new InvalidOperationException("A transaction was left open.");
    }

    public void Commit()
    {
        Check();
        if (!LiteDbFaults.Guarded(engine().Commit))
            throw new IOException("The transaction was gone.");
    }

    /// <summary>Ends the transaction, unless a failure has done so already.</summary>
    public void Rollback()
    {
        Forget();
        LiteDbFaults.Guarded(engine().Rollback);
    }

    /// <summary>What was counted on may not be there.</summary>
    public void Forget() => _lastIds.Clear();

    public BsonDocument? Find(string collection, BsonValue id) => Query(collection, "$._id", "$._id = @0", 1, false, id) is [var found] ? found : null;

    public List<BsonDocument> All(string collection) => Query(collection, "$._id", null, int.MaxValue, false);

    /// <summary>Does something with each of them, by their ids, and keeps none.</summary>
    public void Each(string collection, Action<BsonDocument> work)
    {
        Check();
        var query = new Query { OrderBy = Parsed("$._id") };
        using var reader = Guarded(() => engine().Query(collection, query));
        Func<bool> next = reader.Read;
        while (Guarded(next))
            work(reader.Current.AsDocument);
    }

    /// <summary>What all of them say of something, each answer once.</summary>
    public HashSet<T> Distinct<T>(string collection, Func<BsonDocument, T> of)
    {
        var found = new HashSet<T>();
        Each(collection, document => found.Add(of(document)));
        return found;
    }

    /// <summary>Those of which a field has a value, by their ids.</summary>
    public List<BsonDocument> With(string collection, string field, BsonValue value)
    {
        var found = Query(collection, null, $"$.{field} = @0", int.MaxValue, false, value);
        found.Sort((one, other) => one["_id"].CompareTo(other["_id"], Collation.Binary));
        return found;
    }

    /// <summary>Those of which a field lies between two values, both included, in its order.</summary>
    public List<BsonDocument> Between(string collection, string field, BsonValue from, BsonValue to, int most = int.MaxValue, bool lastFirst = false) =>
        Query(collection, $"$.{field}", $"$.{field} BETWEEN @0 AND @1", most, lastFirst, from, to);

    /// <summary>Those of which a key begins so, in its order.</summary>
    public List<BsonDocument> Under(string collection, string field, string key, int most = int.MaxValue, bool lastFirst = false) =>
        Between(collection, field, key, key + Key.Last, most, lastFirst);

    /// <summary>A number that none before it had, as long as the last document stays.</summary>
    public long NextId(string collection)
    {
        if (!_lastIds.TryGetValue(collection, out var last))
            last = Query(collection, "$._id", null, 1, lastFirst: true) is [var document] ? document.Id() : 0;
        return _lastIds[collection] = last + 1;
    }

    /// <summary>Adds a document that is not there; it has its id, or is given a number.</summary>
    public long Add(string collection, BsonDocument document)
    {
        if (!document.Has("_id"))
            document["_id"] = NextId(collection);
        Do(() => engine().Insert(collection, [document], BsonAutoId.Int64));
        return document["_id"].IsInt64 ? document.Id() : 0;
    }

    /// <summary>Adds documents that are not there.</summary>
    public void Add(string collection, IReadOnlyList<BsonDocument> documents) => Do(() => engine().Insert(collection, documents, BsonAutoId.Int64));

    /// <summary>Adds a document in the place of one that has its id.</summary>
    public void Put(string collection, BsonDocument document) => Do(() => engine().Upsert(collection, [document], BsonAutoId.Int64));

    public void Update(string collection, BsonDocument document) => Do(() => engine().Update(collection, [document]));

    /// <returns>Whether it was there.</returns>
    public bool Change(string collection, BsonValue id, params ReadOnlySpan<(string Name, object? Value)> fields)
    {
        if (Find(collection, id) is not { } document)
            return false;
        Update(collection, document.Set(fields));
        return true;
    }

    /// <returns>Whether it was there.</returns>
    public bool Delete(string collection, BsonValue id) => Do(() => engine().Delete(collection, [Documents.Value(id)])) == 1;

    /// <returns>How many.</returns>
    public int Delete(string collection, IEnumerable<BsonDocument> documents)
    {
        BsonValue[] ids = [.. documents.Select(document => document["_id"])];
        return ids.Length == 0 ? 0 : Do(() => engine().Delete(collection, ids));
    }

    private List<BsonDocument> Query(string collection, string? order, string? where, int most, bool lastFirst, params ReadOnlySpan<BsonValue> values)
    {
        Check();
        var query = new Query { Limit = most, Order = lastFirst ? LiteDB.Query.Descending : LiteDB.Query.Ascending };
        if (where is not null)
        {
            var expression = Parsed(where);
            for (var i = 0; i < values.Length; i++)
                expression.Parameters[i == 0 ? "0" : "1"] = Documents.Value(values[i]);
            query.Where.Add(expression);
        }

        if (order is not null)
            query.OrderBy = Parsed(order);
        return Guarded(() =>
        {
            using var reader = engine().Query(collection, query);
            var found = new List<BsonDocument>();
            while (reader.Read())
                found.Add(reader.Current.AsDocument);
            return found;
        });
    }

    private int Do(Func<int> operation)
    {
        if (!canWrite)
            throw new InvalidOperationException("Reading changes nothing.");
        Check();
        return Guarded(operation);
    }

    private T Guarded<T>(Func<T> operation)
    {
        try
        {
            return LiteDbFaults.Guarded(operation);
        }
        catch (Exception fault)
        {
            _broken = fault;
            throw;
        }
    }

    private void Check()
    {
        if (_broken is not null)
            throw new InvalidOperationException("Something of this transaction failed before.", _broken);
    }

    /// <summary>Each is parsed once.</summary>
    private BsonExpression Parsed(string text)
    {
        if (!_expressions.TryGetValue(text, out var parsed))
            _expressions.Add(text, parsed = BsonExpression.Create(text, new BsonDocument { ["0"] = BsonValue.Null, ["1"] = BsonValue.Null }));
        return parsed;
    }
}
