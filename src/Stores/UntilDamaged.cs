using CommunityBot.Records;

namespace CommunityBot.Stores;

/// <summary>
/// A store that takes no change any more once somebody came upon damage in it, whether they read or wrote: each further one might damage more. So
/// <c>/readyz</c> fails from then on, and whoever restores a backup starts the program anew.
/// </summary>
public sealed class UntilDamaged(IStore store) : IStore, IDisposable
{
    private volatile StoreUnavailableException? _found;

    public Task<T> Read<T>(Func<IRecords, T> work, CancellationToken cancel) => Watched(store.Read(work, cancel));

    public Task<T> Change<T>(Func<IRecords, T> work, CancellationToken cancel) => _found is { } found
        ? Task.FromException<T>(new StoreUnavailableException(found.Said, found.InnerException) { IsDamage = true })
        : Watched(store.Change(work, cancel));

    public void Dispose() => (store as IDisposable)?.Dispose();

    private async Task<T> Watched<T>(Task<T> work)
    {
        try
        {
            return await work;
        }
        catch (StoreUnavailableException fault) when (fault.IsDamage)
        {
            _found = fault;
            throw;
        }
    }
}
