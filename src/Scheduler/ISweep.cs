using CommunityBot.Messages;

namespace CommunityBot.Scheduler;

/// <summary>What a job does each time that it is due.</summary>
public interface ISweep
{
    /// <summary>Whether it is done for all bots that work with the store: one that is told not to do it leaves it to the others.</summary>
    bool IsForAll => true;

    /// <param name="now">What time it is by the clock of the store, which is the same for all bots that work with it.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>What it came to, for the job log.</returns>
    Task<BothLanguages> Run(DateTimeOffset now, CancellationToken cancel);
}
