using CommunityBot.Records;
using CommunityBot.Stores.Sql;

namespace CommunityBot.Stores.Sqlite;

/// <summary>The embedded store: one file, readers on snapshots, one writer that commits in groups.</summary>
public sealed class SqliteStore : IStore, IDisposable
{
    private readonly SqliteConnections _connections;
    private readonly GroupCommit _writer;

    /// <summary>Opens the file, or makes it, and brings it to the newest schema.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be opened, or a newer program wrote it.</exception>
    public SqliteStore(DataFolder folder)
        : this(new SqliteConnections(folder.Database))
    {
    }

    internal SqliteStore(SqliteConnections connections)
    {
        _connections = connections;
        var sql = _connections.OpenWriter();
        SqliteSchema.Upgrade(sql);
        _writer = new GroupCommit(sql);
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
                    return work(SqlRecords.Over(reader));
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
