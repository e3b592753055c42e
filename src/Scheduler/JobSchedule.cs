using CommunityBot.Records;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>Has the jobs of <see cref="JobTable"/> run at their times and, at the start, those that the bot was off for.</summary>
public sealed class JobSchedule(ISchedulerFactory schedulers, IStore store, IRota rota, TimeZoneInfo zone, TimeProvider time, ILogger<JobSchedule> log)
    : BackgroundService, IHostedLifecycleService
{
    private static readonly TimeSpan s_between = TimeSpan.FromMinutes(1);

    /// <summary>What an answer takes, many times over; codes change so seldom that less harms nobody.</summary>
    private static readonly TimeSpan s_agree = TimeSpan.FromSeconds(2);

    private DateTimeOffset _last = time.GetUtcNow();
    private bool _isApart;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await WorkOutTimes(cancellationToken);
        await RunWhatIsOwed(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <summary>The server listens by now, so that what jobs write can say where.</summary>
    public async Task StartedAsync(CancellationToken cancellationToken) =>
        await (await schedulers.GetScheduler(cancellationToken)).Start(cancellationToken);

    /// <summary>
    /// Works the times out anew if the clock was set back since it was last looked at: until it had caught up with them, nothing
    /// would run.
    /// </summary>
    public async Task LookAtClock(CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        if (now < _last)
            await WorkOutTimes(cancel);
        _last = now;
    }

    /// <summary>
    /// Says so when this machine's clock and the store's come to differ, and when they agree again: the codes on the screen of such a bot are not
    /// those that others take.
    /// </summary>
    public async Task CompareClocks(CancellationToken cancel)
    {
        try
        {
            if (await rota.Now(cancel) is not { } theirs)
                return;
            var ahead = time.GetUtcNow() - theirs;
            var isApart = ahead.Duration() > s_agree;
            if (isApart && !_isApart)
            {
                log.LogWarning(
                    "This machine's clock is {Seconds} s ahead of the database's (behind it, if below zero). Sign-in codes go by it: have it set by NTP",
                    (long)ahead.TotalSeconds);
            }

            if (!isApart && _isApart)
                log.LogInformation("This machine's clock agrees with the database's again");
            _isApart = isApart;
        }
        catch (StoreUnavailableException)
        {
            // The jobs say so, and it is looked for again in a minute.
        }
    }

    /// <summary>Runs what bots had begun that are gone. What every bot does as it starts is owed nobody.</summary>
    public async Task RunWhatWasLeft(CancellationToken cancel)
    {
        try
        {
            foreach (var job in (await rota.Left(cancel)).Select(JobTable.Find).OfType<PlannedJob>().Where(job => !job.AtStart))
                await (await schedulers.GetScheduler(cancel)).TriggerJob(job.Key, cancellationToken: cancel);
        }
        catch (StoreUnavailableException)
        {
            // The jobs say so, and it is looked for again in a minute.
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await CompareClocks(stoppingToken);
        using var timer = new PeriodicTimer(s_between, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await LookAtClock(stoppingToken);
            await CompareClocks(stoppingToken);
            await RunWhatWasLeft(stoppingToken);
        }
    }

    private async Task WorkOutTimes(CancellationToken cancel)
    {
        var scheduler = await schedulers.GetScheduler(cancel);
        foreach (var job in JobTable.All)
            await scheduler.ScheduleJob(job.TriggerFromNow(time, zone), new ScheduleJobOptions { Replace = true }, cancel);
    }

    private async Task RunWhatIsOwed(CancellationToken cancel)
    {
        var scheduler = await schedulers.GetScheduler(cancel);
        var runs = await store.Read(records => records.Jobs.All(), cancel);
        TellOfClock(runs);
        foreach (var job in JobTable.All.Where(job => job.AtStart || job.CameDue(runs, time.GetUtcNow(), zone)))
            await scheduler.TriggerJob(job.Key, cancellationToken: cancel);
    }

    /// <summary>The bot starts all the same: where the clock was ahead before and is right now, this is so for as long as it had been ahead.</summary>
    private void TellOfClock(IReadOnlyList<JobRun> runs)
    {
        var (now, last) = (time.GetUtcNow(), runs.Select(run => run.StartedAt).DefaultIfEmpty().Max());
        if (now < last)
        {
            log.LogWarning(
                "The clock says {Now:u}, and a job ran at {Last:u}. One of the two is wrong: look at the clock, which sign-in depends on", now, last);
        }
    }
}
