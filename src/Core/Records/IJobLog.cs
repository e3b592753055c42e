namespace CommunityBot.Records;

/// <summary>How the jobs ran last.</summary>
public interface IJobLog
{
    /// <summary>Keeps it in the place of the job's run before. Runs are noted with <see cref="JobRuns.Note"/>.</summary>
    void Save(JobRun run);

    JobRun? Find(string job);

    IReadOnlyList<JobRun> All();
}

public static class JobRuns
{
    /// <summary>Notes how a job ran.</summary>
    public static void Note(this IJobLog jobs, JobRun run) => jobs.Save(run.After(jobs.Find(run.Job)));
}

/// <summary>The last run of a job, and its last failure.</summary>
public sealed record JobRun
{
    public required string Job { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required TimeSpan Took { get; init; }

    /// <summary>What it came to, in a few words; empty when it failed.</summary>
    public string Result { get; init; } = "";

    /// <summary>Why it failed last, if it ever did.</summary>
    public string? Failure { get; init; }

    public DateTimeOffset? FailedAt { get; init; }

    public DateTimeOffset? NextAt { get; init; }

    /// <summary>One that went well keeps what is known of the last failure.</summary>
    public JobRun After(JobRun? before) => Failure is null ? this with { Failure = before?.Failure, FailedAt = before?.FailedAt } : this;

    /// <summary>Whether the last run is the one that failed.</summary>
    public bool HasFailed => FailedAt >= StartedAt;
}
