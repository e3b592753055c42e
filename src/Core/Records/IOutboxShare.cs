using CommunityBot.Outbox;

namespace CommunityBot.Records;

/// <summary>
/// What of all that is to be sent is this bot's, where several work with one store: what it decided on, and what bots left that are gone. A share is
/// held for some seconds at a time, by the clock of the store.
/// </summary>
public interface IOutboxShare
{
    /// <summary>Holds on to the share until it is cancelled, and some seconds more.</summary>
    /// <param name="onLeft">Called every few seconds while there is something that a bot left that is gone.</param>
    /// <param name="stopping">Ends it.</param>
    Task Hold(Action onLeft, CancellationToken stopping);

    /// <summary>Gives it up: what is left of it, another may take up at once.</summary>
    Task LetGo();

    /// <summary>Takes up what bots left that are gone.</summary>
    /// <param name="underway">How many of this bot's are being sent already.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>All that waits and is this bot's, in its order; nothing where no more waits than is being sent.</returns>
    /// <exception cref="StoreUnavailableException">The store is away.</exception>
    Task<IReadOnlyList<OutboxEntry>> TakeUp(int underway, CancellationToken cancel);

    /// <summary>Asked before each attempt.</summary>
    /// <exception cref="StoreUnavailableException">The store is away.</exception>
    ValueTask<Errand> MayGo(OutboxId message, CancellationToken cancel);
}

/// <summary>Whether this bot may send a message.</summary>
public enum Errand
{
    Go,

    /// <summary>Another bot has an earlier one to the same person, or this one does not know at the moment what is its own.</summary>
    Wait,

    /// <summary>Another bot took it up.</summary>
    Leave,
}

/// <summary>The share of the only bot.</summary>
public sealed class WholeOutbox(IStore store) : IOutboxShare
{
    public Task Hold(Action onLeft, CancellationToken stopping) => Task.CompletedTask;

    public Task LetGo() => Task.CompletedTask;

    public Task<IReadOnlyList<OutboxEntry>> TakeUp(int underway, CancellationToken cancel) =>
        store.Read(records => records.Outbox.Summarize().Waiting > underway ? records.Outbox.Waiting() : [], cancel);

    public ValueTask<Errand> MayGo(OutboxId message, CancellationToken cancel) => ValueTask.FromResult(Errand.Go);
}
