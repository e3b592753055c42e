using CommunityBot.Calendar;
using CommunityBot.Messages;
using CommunityBot.Records;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>
/// Runs the sweeps that are this bot's, when they are due by the clock of the store. Of the bots that work with one store it is whose takes it on
/// first, unless each does its own.
/// </summary>
internal sealed class Sweeps(IRota rota, SchoolClock clock, TimeProvider time)
{
    /// <summary>
    /// How long a bot waits for what is due already by its own clock. One whose clock is further ahead goes by the store's alone, and takes on what
    /// was due by that and has not run.
    /// </summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(1);

    /// <param name="sweep">What is to be done.</param>
    /// <param name="job">Whose sweep it is.</param>
    /// <param name="why">What had it run: its times, or somebody who found that it is owed.</param>
    /// <param name="fires">When, by the clock of this machine.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>What it came to; null where another bot runs it or did.</returns>
    /// <exception cref="StoreUnavailableException">Whose it is cannot be found out.</exception>
    public async Task<BothLanguages?> Run(ISweep sweep, PlannedJob job, TriggerKey why, DateTimeOffset fires, CancellationToken cancel)
    {
        var now = await rota.Now(cancel) ?? time.GetUtcNow();
        if (job.IsEachBotsOwn(why) || !sweep.IsForAll)
            return await sweep.Run(now, cancel);
        if (fires > now && fires - now <= s_longest)
        {
            await Task.Delay(fires - now, TimeProvider.System, cancel);
            now = fires;
        }

        if (!await rota.TakeOn(job.Key.Name, job.LastAt(now, clock.Zone), cancel))
            return null;
        try
        {
            return await sweep.Run(now, cancel);
        }
        finally
        {
            // What is cut short as the program stops is left to whoever is there.
            if (!cancel.IsCancellationRequested)
                await rota.Finish(job.Key.Name);
        }
    }
}
