using Microsoft.Extensions.Diagnostics.HealthChecks;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>Whether the scheduler runs, and every job of <see cref="JobTable"/> on time.</summary>
public sealed class SchedulerHealth(ISchedulerFactory schedulers, TimeProvider time) : IHealthCheck
{
    /// <summary>Jobs that come due together wait for each other, but never as long.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        if (scheduler.Status != SchedulerStatus.Running)
            return HealthCheckResult.Unhealthy($"The scheduler does not run ({scheduler.Status}).");
        var triggers = (await scheduler.QueryTriggers(new TriggerQuery(), cancellationToken)).Items.ToDictionary(trigger => trigger.Key);
        var late = JobTable.All.Where(job => !triggers.TryGetValue(job.Trigger, out var trigger) || IsStuck(trigger)).Select(job => job.Key.Name).ToList();
        return late.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy($"These jobs do not run: {string.Join(", ", late)}.");
    }

    private bool IsStuck(TriggerHeader trigger) =>
        trigger.State is not (TriggerState.Normal or TriggerState.Blocked or TriggerState.Executing)
        || !(trigger.NextFireTimeUtc > time.GetUtcNow() - Patience);
}
