using System.Collections.Concurrent;
using CommunityBot.Records;
using CommunityBot.Stores.Sql;

namespace CommunityBot.Stores.Sqlite;

/// <summary>Opens sessions on one database file: one that writes, and a pool of readers that cannot.</summary>
/// <param name="file">Made when it is not there.</param>
/// <param name="lasting">Whether a commit is to survive a power cut.</param>
/// <param name="reading">What its readers leave behind.</param>
public sealed class SqliteConnections(string file, bool lasting = true, SqliteAccess reading = SqliteAccess.Write) : IDisposable
{
    /// <summary>Whoever commits last before there are as many writes them back: rarely, so that hardly anybody waits for it.</summary>
    private const int PagesBetweenCheckpoints = 8000;

    private readonly ConcurrentBag<SqliteSession> _readers = [];

    /// <summary>
    /// WAL lets readers go on while one writes; <c>synchronous=FULL</c> makes a commit survive a power cut. With
    /// <c>secure_delete</c> what is deleted is overwritten; FAST would leave it in pages that are free.
    /// </summary>
    public SqliteSession OpenWriter() => Open(
        SqliteAccess.Write,
        $"PRAGMA journal_mode=WAL; PRAGMA synchronous={(lasting ? "FULL" : "OFF")}; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; "
            + "PRAGMA temp_store=MEMORY; "
            + $"PRAGMA cache_size=-8000; PRAGMA wal_autocheckpoint={PagesBetweenCheckpoints};");

    /// <summary>Runs <paramref name="work"/> on a snapshot. A reader goes back to the pool afterwards.</summary>
    /// <exception cref="StoreUnavailableException">The database cannot be read.</exception>
    public T Read<T>(CodeKey key, Func<IRecords, T> work)
    {
        if (!_readers.TryTake(out var reader))
            reader = Open(reading, "PRAGMA query_only=ON; PRAGMA cache_size=-4000;");
        try
        {
            reader.Execute("BEGIN");
            try
            {
                return work(SqlRecords.Over(reader, key));
            }
            finally
            {
                if (reader.InTransaction)
                    reader.Execute("COMMIT");
                _readers.Add(reader);
            }
        }
        catch (SqliteException fault) when (fault.IsOutage)
        {
            throw SqliteFaults.Of(fault, file);
        }
    }

    public void Dispose()
    {
        while (_readers.TryTake(out var reader))
            reader.Dispose();
    }

    private SqliteSession Open(SqliteAccess access, string pragmas)
    {
        SqliteSession? session = null;
        try
        {
            session = new SqliteSession(file, access);
            session.Script(pragmas);
            return session;
        }
        catch (SqliteException fault)
        {
            session?.Dispose();
            throw SqliteFaults.Of(fault, file);
        }
    }
}
