using System.Collections.Concurrent;
using CommunityBot.Records;

namespace CommunityBot.Stores.Sqlite;

/// <summary>Opens sessions on one database file: one that writes, and a pool of readers that cannot.</summary>
/// <param name="file">Made when it is not there.</param>
/// <param name="lasting">Whether a commit is to survive a power cut.</param>
public sealed class SqliteConnections(string file, bool lasting = true) : IDisposable
{
    /// <summary>Whoever commits last before there are as many writes them back: rarely, so that hardly anybody waits for it.</summary>
    private const int PagesBetweenCheckpoints = 8000;

    private readonly ConcurrentBag<SqliteSession> _readers = [];

    /// <summary>
    /// WAL lets readers go on while one writes; <c>synchronous=FULL</c> makes a commit survive a power cut. With
    /// <c>secure_delete</c> what is deleted is overwritten; FAST would leave it in pages that are free.
    /// </summary>
    public SqliteSession OpenWriter() => Open(
        $"PRAGMA journal_mode=WAL; PRAGMA synchronous={(lasting ? "FULL" : "OFF")}; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY; "
            + $"PRAGMA cache_size=-8000; PRAGMA wal_autocheckpoint={PagesBetweenCheckpoints};");

    public SqliteSession RentReader() =>
        _readers.TryTake(out var reader) ? reader : Open("PRAGMA query_only=ON; PRAGMA cache_size=-4000;");

    public void Return(SqliteSession reader) => _readers.Add(reader);

    public void Dispose()
    {
        while (_readers.TryTake(out var reader))
            reader.Dispose();
    }

    private SqliteSession Open(string pragmas)
    {
        try
        {
            var session = new SqliteSession(file);
            session.Script(pragmas);
            return session;
        }
        catch (SqliteException fault)
        {
            throw new StoreUnavailableException($"The database {file} cannot be opened: {fault.Message}", fault);
        }
    }
}
