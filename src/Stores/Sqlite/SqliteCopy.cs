using CommunityBot.Records;

namespace CommunityBot.Stores.Sqlite;

/// <summary>A store on a copy of the file, in a place of its own that goes with it. Nothing is flushed, as nothing is to last.</summary>
public sealed class SqliteCopy(string file, DirectoryInfo place, CodeKey key) : IStoreCopy
{
    private readonly SqliteStore _store = new(new SqliteConnections(file, lasting: false), key);

    public Task<T> Read<T>(Func<IRecords, T> work, CancellationToken cancel) => _store.Read(work, cancel);

    public Task<T> Change<T>(Func<IRecords, T> work, CancellationToken cancel) => _store.Change(work, cancel);

    public ValueTask DisposeAsync()
    {
        _store.Dispose();
        place.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
