using System.Collections.Concurrent;
using CommunityBot.Ports;
using Microsoft.Data.Sqlite;

namespace CommunityBot.Bot.Store.Sqlite;

/// <summary>Opens connections to one database file: one that writes, and a pool of readers that cannot.</summary>
public sealed class SqliteConnections : IDisposable
{
    private readonly string _file;
    private readonly ConcurrentBag<SqlSession> _readers = [];

    static SqliteConnections() => SQLitePCL.Batteries_V2.Init();

    public SqliteConnections(string file) => _file = file;

    /// <summary>WAL lets readers go on while one writes; <c>synchronous=FULL</c> makes a commit survive a power cut.</summary>
    public SqlSession OpenWriter() => Open(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=10000; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000;");

    public SqlSession RentReader() =>
        _readers.TryTake(out var reader) ? reader : Open("PRAGMA query_only=ON; PRAGMA busy_timeout=10000; PRAGMA cache_size=-4000;");

    public void Return(SqlSession reader) => _readers.Add(reader);

    public void Dispose()
    {
        while (_readers.TryTake(out var reader))
            reader.Dispose();
    }

    private SqlSession Open(string pragmas)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _file, Pooling = false }.ToString());
        try
        {
            connection.Open();
            using var setup = connection.CreateCommand();
#pragma warning disable CA2100 // The pragmas are constants of this class.
            setup.CommandText = pragmas;
#pragma warning restore CA2100
            setup.ExecuteNonQuery();
            return new SqlSession(connection);
        }
        catch (SqliteException fault)
        {
            connection.Dispose();
            throw new StoreUnavailableException($"The database {_file} cannot be opened: {fault.Message}", fault);
        }
    }
}
