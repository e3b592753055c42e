using CommunityBot.Outbox;
using CommunityBot.Records;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Tests.Discord;

/// <summary>The real store, whose changes wait while it is held.</summary>
public sealed class HeldStore(DataFolder folder, OutboxFeed feed) : IStore, IDisposable
{
    private readonly IOpenStore _store = TestStore.Open(folder, feed);
    private TaskCompletionSource? _held;

    public void Hold() => _held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void LetGo() => _held?.TrySetResult();

    public Task<T> Read<T>(Func<IRecords, T> work, CancellationToken cancel) => _store.Read(work, cancel);

    public async Task<T> Change<T>(Func<IRecords, T> work, CancellationToken cancel)
    {
        if (_held is { } held)
            await held.Task.WaitAsync(cancel);
        return await _store.Change(work, cancel);
    }

    public void Dispose() => _store.Dispose();
}
