using System.Collections.Concurrent;
using CommunityBot.Messages;
using CommunityBot.Records;
using Microsoft.Extensions.Logging;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>Writes down how each run went, so that <c>doctor</c> can tell. Failing to do so is no failure of the job.</summary>
public sealed class JobWatch(IStore store, JobMetrics metrics, TimeZoneInfo zone, TimeProvider time, ILogger<JobWatch> log) : IJobListener
{
    private const int ReferenceLetters = 8;

    /// <summary>Whether the last run that was to be noted could not be.</summary>
    private volatile bool _isUnnoted;

    /// <summary>How often each job that an outage keeps from its work was kept from it.</summary>
    private readonly ConcurrentDictionary<string, int> _kept = new(StringComparer.Ordinal);

    public async ValueTask JobWasExecuted(IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken = default)
    {
        // A run that was another bot's is told of by that. One that was cut short, which Quartz takes for a good one, is made up for.
        if (context.Result is null && jobException is null)
            return;

        var run = RunOf(context, Tell(context, jobException));
        metrics.Count(run.Job, run.Took, run.HasFailed);
        if (!run.HasFailed)
            log.LogDebug("The job {Job} ran for {Milliseconds} ms: {Result}", run.Job, (long)run.Took.TotalMilliseconds, Conclusion.Read(run.Result).English);
        try
        {
            await store.Change(records => records.Jobs.Note(run), CancellationToken.None);
            _isUnnoted = false;
        }
        catch (StoreUnavailableException outage)
        {
            if (!_isUnnoted)
                log.LogError("How jobs run cannot be noted, from {Job} on: {Why}", run.Job, outage.Message);
            _isUnnoted = true;
        }
    }

    /// <summary>
    /// An outage is no fault of the job: one line when it begins and one when it is over, and no trace. Whatever else it is has a trace, and a
    /// reference by which it is found.
    /// </summary>
    /// <returns>Why it failed, for the job log; null when it did not.</returns>
    private string? Tell(IJobExecutionContext context, JobExecutionException? failure)
    {
        var job = context.JobDetail.Key.Name;
        if (failure is null)
        {
            if (_kept.TryRemove(job, out var times))
                log.LogInformation("The job {Job} does its work again, after {Count} runs that could not", job, times);
            return null;
        }

        if (OutageIn(failure) is { } outage)
        {
            if (_kept.AddOrUpdate(job, 1, (_, times) => times + 1) == 1)
                log.LogWarning("The job {Job} cannot do its work, and is tried at its times until it can: {Why}", job, outage.Message);
            return Conclusion.InBoth(InChinese(outage), outage.Message);
        }

        var (fault, reference) = (failure.GetBaseException(), context.FireInstanceId[^Math.Min(ReferenceLetters, context.FireInstanceId.Length)..]);
        log.LogError(fault, "The job {Job} failed, reference {Reference}; it runs again at {Next}", job, reference, NextOf(job));
        return Conclusion.InBoth($"{fault.Message}（紀錄檔裡的編號 {reference}）", $"{fault.Message} (reference {reference} in the log)");
    }

    /// <summary>A platform that does not answer, a disk that is full, a database that somebody holds.</summary>
    private static Exception? OutageIn(Exception? fault)
    {
        while (fault is not (null or HttpRequestException or TimeoutException or StoreUnavailableException or IOException))
            fault = fault.InnerException;
        return fault;
    }

    /// <summary>The system says it in English only.</summary>
    private static string InChinese(Exception outage) => outage switch
    {
        StoreUnavailableException store => store.Said.Chinese,
        HttpRequestException { StatusCode: { } status } => $"平台回答 {(int)status}",
        HttpRequestException => "連不上平台，或回答的不是它",
        TimeoutException => "等不到回答",
        _ => FileFaults.Why(outage).Chinese,
    };

    private DateTimeOffset? NextOf(string job) => JobTable.Find(job)?.NextAfter(time.GetUtcNow(), zone);

    private JobRun RunOf(IJobExecutionContext context, string? failure) => new()
    {
        Job = context.JobDetail.Key.Name,
        StartedAt = context.FireTimeUtc,
        Took = context.JobRunTime,
        Result = failure is null ? context.Result as string ?? "" : "",
        Failure = failure,
        FailedAt = failure is null ? null : context.FireTimeUtc,
        NextAt = NextOf(context.JobDetail.Key.Name),
    };
}
