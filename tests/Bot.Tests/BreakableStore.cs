using CommunityBot.Outbox;
using CommunityBot.Records;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Tests;

/// <summary>The real store, until it is broken; from then on it takes and gives nothing.</summary>
public sealed class BreakableStore(DataFolder folder, OutboxFeed feed) : IStore, IDisposable
{
    private readonly IOpenStore _store = TestStore.Open(folder, feed);
    private volatile bool _broken;
    private int _refused;

    /// <summary>How often it was asked for something since.</summary>
    public int Refused => Volatile.Read(ref _refused);

    public void Break() => _broken = true;

    public Task<T> Read<T>(Func<IRecords, T> work, CancellationToken cancel) => Working().Read(work, cancel);

    public Task<T> Change<T>(Func<IRecords, T> work, CancellationToken cancel) => Working().Change(work, cancel);

    public void Dispose() => _store.Dispose();

    private IOpenStore Working()
    {
        if (!_broken)
            return _store;
        Interlocked.Increment(ref _refused);
        throw new StoreUnavailableException("The disk is full.");
    }
}
