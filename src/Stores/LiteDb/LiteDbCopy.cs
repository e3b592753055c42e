using CommunityBot.Records;

namespace CommunityBot.Stores.LiteDb;

/// <summary>A store on a copy of the file, in a place of its own that goes with it. Nothing is flushed, as nothing is to last.</summary>
internal sealed class LiteDbCopy(string file, DirectoryInfo place, CodeKey key) : IStoreCopy
{
    private readonly LiteDbStore _store = new(LiteDbFile.Borrow(file, LiteDbUse.TryOut), key);

    public Task<T> Read<T>(Func<IRecords, T> work, CancellationToken cancel) => _store.Read(work, cancel);

    public Task<T> Change<T>(Func<IRecords, T> work, CancellationToken cancel) => _store.Change(work, cancel);

    public ValueTask DisposeAsync()
    {
        _store.Dispose();
        place.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
