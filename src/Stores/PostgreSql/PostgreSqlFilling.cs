using CommunityBot.Records;
using CommunityBot.Stores.Sql;

namespace CommunityBot.Stores.PostgreSql;

/// <summary>A database that another is copied into, by one program at a time.</summary>
internal sealed class PostgreSqlFilling : IFilledRows
{
    /// <summary>The turn of whoever copies.</summary>
    private const string Turn = "copying";

    private readonly PostgreSqlDatabase _database;
    private readonly CodeKey _key;
    private readonly PostgreSqlSession _turn;

    /// <exception cref="StoreUnavailableException">It cannot be written, another copies into it, or another version wrote it.</exception>
    public PostgreSqlFilling(PostgreSqlDatabase database, CodeKey key)
    {
        (_database, _key) = (database, key);
        if (PostgreSqlSchema.VersionOf(database) != -PostgreSqlSchema.Newest)
            PostgreSqlSchema.Ensure(database);
        _turn = PostgreSqlRows.Guarded(database, () => new PostgreSqlSession(database.ToChange, new TurnsTaken([])));
        try
        {
            _turn.TakeTurn(Turn);
        }
        catch (ClashException)
        {
            _turn.Dispose();
            throw PostgreSqlFaults.CopiedInto(database.Name);
        }
    }

    public bool IsWhole
    {
        get => PostgreSqlSchema.VersionOf(_database) > 0;
        set => Changed(sql => sql.Execute("UPDATE schema_number SET number = $1", value ? PostgreSqlSchema.Newest : -PostgreSqlSchema.Newest));
    }

    public T Read<T>(Func<IRecords, T> work) => Rows(rows => rows.Read(work));

    public long Count(KeptTable table) => Rows(rows => rows.Count(table));

    public void Each(KeptTable table, Action<object?[]> take) => Rows(rows =>
    {
        rows.Each(table, take);
        return true;
    });

    public void Add(KeptTable table, IReadOnlyList<object?[]> rows) => Changed(sql =>
    {
        sql.Import($"{table.Name} ({SqlRows.Columns(table)})", rows.Select(row => SqlRows.Values(table, row)));
        // Where the database gives out numbers, it goes on behind those that are there.
        if (table.Key is [var key] && table.Columns[table.PlaceOf(key)].Kind == KeptKind.Number)
            sql.First($"SELECT setval(pg_get_serial_sequence($1, $2)::regclass, (SELECT max({key}) FROM {table.Name}))", row => row.IsNull(0), table.Name, key);
    });

    public void Dispose() => _turn.Dispose();

    private T Rows<T>(Func<PostgreSqlRows, T> work)
    {
        using var rows = new PostgreSqlRows(_database, _key);
        return work(rows);
    }

    private void Changed(Action<PostgreSqlSession> work) => PostgreSqlRows.Guarded(_database, () =>
    {
        // Nobody else changes anything here, so that nothing has to be watched.
        using var sql = new PostgreSqlSession(_database.ToChange);
        work(sql);
        sql.Commit();
        return true;
    });
}
