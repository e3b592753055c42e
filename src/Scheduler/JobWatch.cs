using System.Collections.Concurrent;
using CommunityBot.Records;
using Microsoft.Extensions.Logging;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>Writes down how each run went, so that <c>doctor</c> can tell. Failing to do so is no failure of the job.</summary>
public sealed class JobWatch(IStore store, JobMetrics metrics, TimeZoneInfo zone, TimeProvider time, ILogger<JobWatch> log) : IJobListener
{
    private readonly ConcurrentDictionary<string, byte> _unanswered = new(StringComparer.Ordinal);

    public async ValueTask JobWasExecuted(IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken = default)
    {
        // A run that was cut short came to nothing, which Quartz takes for a good one; the next start makes up for it.
        if (context.Result is null && context.CancellationToken.IsCancellationRequested)
            return;

        var run = RunOf(context, jobException?.GetBaseException().Message);
        metrics.Count(run.Job, run.Took, run.HasFailed);
        Tell(run, jobException?.GetBaseException());
        try
        {
            await store.Change(records => records.Jobs.Note(run), CancellationToken.None);
        }
        catch (StoreUnavailableException outage)
        {
            log.LogError("How the job {Job} ran could not be noted: {Why}", run.Job, outage.Message);
        }
    }

    /// <summary>A platform that does not answer is no fault of the job: one line when it begins, with no trace, and none while it goes on.</summary>
    private void Tell(JobRun run, Exception? fault)
    {
        if (fault is null)
            _unanswered.TryRemove(run.Job, out _);
        else if (fault is not HttpRequestException)
            log.LogError(fault, "The job {Job} failed; it runs again at {Next}", run.Job, run.NextAt);
        else if (_unanswered.TryAdd(run.Job, 0))
            log.LogWarning("The job {Job} got no answer, and is tried at its times until it does: {Why}", run.Job, fault.Message);
    }

    private JobRun RunOf(IJobExecutionContext context, string? failure) => new()
    {
        Job = context.JobDetail.Key.Name,
        StartedAt = context.FireTimeUtc,
        Took = context.JobRunTime,
        Result = failure is null ? context.Result as string ?? "" : "",
        Failure = failure,
        FailedAt = failure is null ? null : context.FireTimeUtc,
        NextAt = JobTable.Find(context.JobDetail.Key.Name)?.NextAfter(time.GetUtcNow(), zone),
    };
}
