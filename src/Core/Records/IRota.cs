namespace CommunityBot.Records;

/// <summary>Whose turn it is to run what has to be done once, where several bots work with one store. All of it is judged by the clock of the store.</summary>
public interface IRota
{
    /// <summary>What that clock says; null where it is the clock of this machine.</summary>
    /// <exception cref="StoreUnavailableException">The store is away.</exception>
    ValueTask<DateTimeOffset?> Now(CancellationToken cancel);

    /// <summary>Takes on one sweep, until it is finished or this bot is gone.</summary>
    /// <param name="job">Which job.</param>
    /// <param name="due">The time that it is for, as the schedule says it.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>Whether it is this bot's to run: false where another has it or did it, or is still at an earlier one.</returns>
    /// <exception cref="StoreUnavailableException">The store is away.</exception>
    ValueTask<bool> TakeOn(string job, DateTimeOffset due, CancellationToken cancel);

    /// <summary>It is done, or failed: either way nobody runs it again.</summary>
    /// <exception cref="StoreUnavailableException">The store is away.</exception>
    ValueTask Finish(string job);

    /// <summary>The jobs that bots had taken on which are gone.</summary>
    /// <exception cref="StoreUnavailableException">The store is away.</exception>
    ValueTask<IReadOnlyList<string>> Left(CancellationToken cancel);
}

/// <summary>The rota of the only bot: it is always its turn.</summary>
public sealed class RotaOfOne : IRota
{
    public ValueTask<DateTimeOffset?> Now(CancellationToken cancel) => ValueTask.FromResult<DateTimeOffset?>(null);

    public ValueTask<bool> TakeOn(string job, DateTimeOffset due, CancellationToken cancel) => ValueTask.FromResult(true);

    public ValueTask Finish(string job) => ValueTask.CompletedTask;

    public ValueTask<IReadOnlyList<string>> Left(CancellationToken cancel) => ValueTask.FromResult<IReadOnlyList<string>>([]);
}
