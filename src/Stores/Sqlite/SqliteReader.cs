using CommunityBot.Records;

namespace CommunityBot.Stores.Sqlite;

/// <summary>The store for whoever only looks, beside a running bot too: nothing in the data folder changes, and nobody is kept from writing.</summary>
public sealed class SqliteReader(DataFolder folder, CodeKey key) : IOpenStore
{
    private readonly SqliteConnections _connections = Opened(folder);

    /// <summary>The schema that is in the database, whichever version of the program wrote it.</summary>
    /// <exception cref="StoreUnavailableException">There is no database, or it cannot be read.</exception>
    public static long VersionOf(DataFolder folder)
    {
        try
        {
            using var sql = new SqliteSession(folder.Existing().Database, SqliteAccess.Look);
            return SqliteSchema.VersionOf(sql);
        }
        catch (SqliteException fault)
        {
            throw SqliteFaults.Of(fault, folder.Database);
        }
    }

    public Task<T> Read<T>(Func<IRecords, T> work, CancellationToken cancel) => Task.Run(() => _connections.Read(key, work), cancel);

    public Task<T> Change<T>(Func<IRecords, T> work, CancellationToken cancel) => throw new InvalidOperationException("Here one only looks.");

    public void Dispose() => _connections.Dispose();

    private static SqliteConnections Opened(DataFolder folder)
    {
        try
        {
            using var sql = new SqliteSession(folder.Existing().Database, SqliteAccess.Look);
            SqliteSchema.Check(sql);
            return new SqliteConnections(folder.Database, reading: SqliteAccess.Look);
        }
        catch (SqliteException fault) when (fault.IsOutage)
        {
            throw SqliteFaults.Of(fault, folder.Database);
        }
    }
}
