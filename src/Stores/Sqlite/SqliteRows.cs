using System.Globalization;
using CommunityBot.Records;
using CommunityBot.Stores.Sql;

namespace CommunityBot.Stores.Sqlite;

/// <summary>All that a SQLite database holds, row by row.</summary>
internal sealed class SqliteRows : IFilledRows
{
    private readonly SqliteSession _sql;
    private readonly CodeKey _key;

    private SqliteRows(SqliteSession sql, CodeKey key) => (_sql, _key) = (sql, key);

    /// <summary>As they are at one moment.</summary>
    /// <exception cref="StoreUnavailableException">There is no database, it cannot be read, or another version wrote it.</exception>
    public static SqliteRows Of(DataFolder folder, CodeKey key) => Opened(folder.Existing().Database, SqliteAccess.Look, key, sql =>
    {
        SqliteSchema.Check(sql);
        sql.Execute("BEGIN");
    });

    /// <param name="file">A database that is made where the file is empty, or the rest of a copy.</param>
    /// <param name="key">What codes are kept under.</param>
    /// <param name="lasting">Whether what was added is to survive a power cut.</param>
    /// <exception cref="StoreUnavailableException">It cannot be written, or another version wrote it.</exception>
    public static SqliteRows Into(string file, CodeKey key, bool lasting = true) => Opened(file, SqliteAccess.Write, key, sql =>
    {
        sql.Script($"PRAGMA synchronous={(lasting ? "FULL" : "OFF")}; PRAGMA foreign_keys=ON;");
        if (SqliteSchema.VersionOf(sql) != -SqliteSchema.Newest)
            SqliteSchema.Ensure(sql, key);
    });

    public bool IsWhole
    {
        get => Guarded(() => SqliteSchema.VersionOf(_sql) > 0);
        set => Guarded(() => _sql.Execute(string.Create(
            CultureInfo.InvariantCulture, $"PRAGMA user_version = {(value ? SqliteSchema.Newest : -SqliteSchema.Newest)}")));
    }

    public T Read<T>(Func<IRecords, T> work) => Guarded(() => work(SqlRecords.Over(_sql, _key)));

    public long Count(KeptTable table) => Guarded(() => _sql.Count(table));

    public void Each(KeptTable table, Action<object?[]> take) => Guarded(() =>
    {
        _sql.Each(table, take);
        return true;
    });

    public void Add(KeptTable table, IReadOnlyList<object?[]> rows)
    {
        var width = table.Columns.Count + table.FoundBy.Count;
        var insert = $"INSERT INTO {table.Name} ({SqlRows.Columns(table)}) VALUES ({string.Join(", ", Enumerable.Range(1, width).Select(at => $"${at}"))})";
        Guarded(() =>
        {
            _sql.Execute("BEGIN");
            foreach (var row in rows)
                _sql.Execute(insert, SqlRows.Values(table, row));
            return _sql.Execute("COMMIT");
        });
    }

    public void Dispose() => _sql.Dispose();

    private static SqliteRows Opened(string file, SqliteAccess access, CodeKey key, Action<SqliteSession> begin)
    {
        SqliteSession? sql = null;
        try
        {
            sql = new SqliteSession(file, access);
            begin(sql);
            return new SqliteRows(sql, key);
        }
        catch (Exception fault)
        {
            sql?.Dispose();
            if (fault is SqliteException { IsOutage: true } outage)
                throw SqliteFaults.Of(outage, file);
            throw;
        }
    }

    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException fault) when (fault.IsOutage)
        {
            throw SqliteFaults.Of(fault, _sql.File);
        }
    }
}
