using System.Diagnostics.Metrics;

namespace CommunityBot.Scheduler;

/// <summary>Counts the runs of jobs and how long they took.</summary>
public sealed class JobMetrics
{
    /// <summary>All of the bot's instruments are of this meter.</summary>
    public const string MeterName = "CommunityBot";

    private readonly Counter<long> _runs;
    private readonly Histogram<double> _took;

    public JobMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _runs = meter.CreateCounter<long>("communitybot.job.runs", "{run}", "Runs of jobs, by outcome: ok or failed.");
        _took = meter.CreateHistogram<double>("communitybot.job.duration", "s", "How long runs of jobs took.");
    }

    public void Count(string job, TimeSpan took, bool failed)
    {
        var name = KeyValuePair.Create<string, object?>("job", job);
        _runs.Add(1, name, KeyValuePair.Create<string, object?>("outcome", failed ? "failed" : "ok"));
        _took.Record(took.TotalSeconds, name);
    }
}
