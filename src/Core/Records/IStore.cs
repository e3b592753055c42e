namespace CommunityBot.Records;

/// <summary>
/// Everything the bot remembers, behind two verbs. The work handed in is synchronous on purpose: nobody can wait for a
/// network inside a transaction. It may run again from the start when another change got in its way, so it must have no
/// effect but through the records it is given.
/// </summary>
public interface IStore
{
    /// <summary>Runs <paramref name="work"/> on a consistent snapshot; a change attempted here throws.</summary>
    Task<T> Read<T>(Func<IRecords, T> work, CancellationToken cancel);

    /// <summary>
    /// Runs <paramref name="work"/> in a transaction of its own and returns once it is safely on disk. When it throws, none of
    /// its changes remain, and the exception reaches the caller.
    /// </summary>
    Task<T> Change<T>(Func<IRecords, T> work, CancellationToken cancel);
}

public static class StoreChanges
{
    /// <summary>A change that has nothing to tell, as <see cref="IStore.Change"/>.</summary>
    public static Task Change(this IStore store, Action<IRecords> work, CancellationToken cancel) => store.Change(
        records =>
        {
            work(records);
            return true;
        },
        cancel);
}
