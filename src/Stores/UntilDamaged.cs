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

    /// <summary>Copies of what is in it: whoever makes a backup reads all of it.</summary>
    public IStoreCopies Watch(IStoreCopies copies) => new WatchedCopies(this, copies);

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

    private sealed class WatchedCopies(UntilDamaged store, IStoreCopies copies) : IStoreCopies
    {
        public Task WriteTo(string file, CancellationToken cancel) => store.Watched(Written(file, cancel));

        public Task<IStoreCopy> Copy(CancellationToken cancel) => store.Watched(copies.Copy(cancel));

        public Task<IStoreCopy> Empty(CancellationToken cancel) => copies.Empty(cancel);

        private async Task<string> Written(string file, CancellationToken cancel)
        {
            await copies.WriteTo(file, cancel);
            return file;
        }
    }
}
