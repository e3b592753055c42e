using CommunityBot.Outbox;
using CommunityBot.Records;

namespace CommunityBot.Stores.Sqlite;

/// <summary>The embedded store: one file, readers on snapshots, one writer that commits in groups.</summary>
public sealed class SqliteStore : IOpenStore
{
    private readonly SqliteConnections _connections;
    private readonly GroupCommit _writer;
    private readonly CodeKey _key;

    /// <summary>Opens the file, or makes it with its folder. One of an earlier version is for <see cref="SqliteUpgrade"/>.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be opened, or another version wrote it.</exception>
    public SqliteStore(DataFolder folder)
        : this(folder, new CodeKey(folder))
    {
    }

    /// <param name="folder">Where it is.</param>
    /// <param name="key">What codes are kept under.</param>
    /// <param name="feed">Is handed what is put in the outbox, once it is on disk; null where nothing is sent.</param>
    public SqliteStore(DataFolder folder, CodeKey key, OutboxFeed? feed = null)
        : this(Made(folder), key, feed)
    {
    }

    /// <summary>Opens the file, and makes none.</summary>
    /// <exception cref="StoreUnavailableException">There is none, it cannot be opened, or another version wrote it.</exception>
    public static SqliteStore Existing(DataFolder folder, CodeKey key) => new(folder.Existing(), key);

    internal SqliteStore(SqliteConnections connections, CodeKey key, OutboxFeed? feed = null)
    {
        (_connections, _key) = (connections, key);
        var sql = _connections.OpenWriter();
        try
        {
            SqliteSchema.Ensure(sql, key);
        }
        catch (Exception fault)
        {
            sql.Dispose();
            if (fault is SqliteException { IsOutage: true } outage)
                throw SqliteFaults.Of(outage, sql.File);
            throw;
        }

        _writer = new GroupCommit(sql, key, feed);
    }

    public Task<T> Read<T>(Func<IRecords, T> work, CancellationToken cancel) => Task.Run(() => _connections.Read(_key, work), cancel);

    public Task<T> Change<T>(Func<IRecords, T> work, CancellationToken cancel) => _writer.Enqueue(work, cancel);

    public void Dispose()
    {
        _writer.Dispose();
        _connections.Dispose();
    }

    /// <summary>
    /// SQLite gives the files it writes beside a database the rights of the database. Whoever opens one to write to it and closes it again writes the
    /// log of changes into it: into a backup too that somebody copied beside the log of another. So it is looked through first.
    /// </summary>
    private static SqliteConnections Made(DataFolder folder)
    {
        folder.Make();
        if (folder.HasDatabase)
            SqliteDamage.Refuse(folder);
        else
            folder.MakeDatabase();
        return new SqliteConnections(folder.Database);
    }
}
