using CommunityBot.Outbox;
using CommunityBot.Records;
using CommunityBot.Stores.Sql;

namespace CommunityBot.Stores.Sqlite;

/// <summary>The embedded store: one file, readers on snapshots, one writer that commits in groups.</summary>
public sealed class SqliteStore : IStore, IDisposable
{
    private readonly SqliteConnections _connections;
    private readonly GroupCommit _writer;
    private readonly CodeKey _key;

    /// <summary>Opens the file, or makes it, and brings it to the newest schema.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be opened, or a newer program wrote it.</exception>
    public SqliteStore(DataFolder folder)
        : this(folder, new CodeKey(folder))
    {
    }

    /// <param name="folder">Where it is.</param>
    /// <param name="key">What codes are kept under.</param>
    /// <param name="feed">Is handed what is put in the outbox, once it is on disk; null where nothing is sent.</param>
    public SqliteStore(DataFolder folder, CodeKey key, OutboxFeed? feed = null)
        : this(new SqliteConnections(folder.Database), key, feed)
    {
    }

    internal SqliteStore(SqliteConnections connections, CodeKey key, OutboxFeed? feed = null)
    {
        (_connections, _key) = (connections, key);
        var sql = _connections.OpenWriter();
        SqliteSchema.Upgrade(sql, key);
        _writer = new GroupCommit(sql, key, feed);
    }

    public Task<T> Read<T>(Func<IRecords, T> work, CancellationToken cancel) => Task.Run(
        () =>
        {
            var reader = _connections.RentReader();
            try
            {
                reader.Execute("BEGIN");
                try
                {
                    return work(SqlRecords.Over(reader, _key));
                }
                finally
                {
                    reader.Execute("COMMIT");
                }
            }
            finally
            {
                _connections.Return(reader);
            }
        },
        cancel);

    public Task<T> Change<T>(Func<IRecords, T> work, CancellationToken cancel) => _writer.Enqueue(work, cancel);

    public void Dispose()
    {
        _writer.Dispose();
        _connections.Dispose();
    }
}
