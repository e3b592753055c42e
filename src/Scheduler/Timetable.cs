using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>
/// Makes what the store has scheduled what <see cref="JobTable"/> says, and then lets it run. A trigger that is as it should be is
/// left alone, so that what came due while the bot was off is noticed; others are replaced, and what is not planned is removed.
/// </summary>
public sealed class Timetable(ISchedulerFactory schedulers, TimeZoneInfo zone, TimeProvider time, ILogger<Timetable> log) : BackgroundService, IHostedLifecycleService
{
    private static readonly TimeSpan s_between = TimeSpan.FromMinutes(1);

    private DateTimeOffset _last = time.GetUtcNow();

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await PutInOrder(cancellationToken);
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
            await PutInOrder(cancel);
        _last = now;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_between, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await LookAtClock(stoppingToken);
            }
            catch (SchedulerException outage)
            {
                log.LogError(outage, "The jobs' times could not be worked out anew; it is tried again in a minute");
            }
        }
    }

    private async Task PutInOrder(CancellationToken cancel)
    {
        var scheduler = await schedulers.GetScheduler(cancel);
        var stored = (await scheduler.QueryTriggers(new TriggerQuery(), cancel)).Items;
        var unplanned = stored.Where(trigger => !IsPlanned(trigger)).Select(trigger => trigger.Key).ToList();
        await scheduler.UnscheduleJobs(unplanned, cancel);
        var jobs = (await scheduler.QueryJobs(new JobQuery(), cancel)).Items.Select(job => job.Key);
        await scheduler.DeleteJobs([.. jobs.Where(key => JobTable.Find(key.Name) is null)], cancel);
        foreach (var job in JobTable.All)
            await Schedule(scheduler, job, stored.FirstOrDefault(trigger => trigger.Key.Equals(job.Trigger)), cancel);
    }

    private async Task Schedule(IScheduler scheduler, PlannedJob job, TriggerHeader? stored, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        if (stored is not null && PlannedJob.IsInForce(stored) && stored.NextFireTimeUtc <= job.NextAfter(now, zone)
            && await scheduler.GetTrigger(job.Trigger, cancel) is ICronTrigger trigger && job.Describes(trigger, zone))
            return;
        await scheduler.ScheduleJob(job.TriggerFromNow(time, zone), new ScheduleJobOptions { Replace = true }, cancel);
    }

    /// <summary>What runs a job at the start is Quartz's own to remove.</summary>
    private static bool IsPlanned(TriggerHeader trigger) =>
        JobTable.Find(trigger.JobKey.Name) is { } job && (job.Trigger.Equals(trigger.Key) || trigger.Key.Group != TriggerKey.DefaultGroup);
}
