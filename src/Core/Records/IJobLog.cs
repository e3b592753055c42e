namespace CommunityBot.Records;

/// <summary>How the jobs ran last.</summary>
public interface IJobLog
{
    /// <summary>A run that went well keeps what is known of the last failure.</summary>
    void Save(JobRun run);

    IReadOnlyList<JobRun> All();
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

    /// <summary>Whether the last run is the one that failed.</summary>
    public bool HasFailed => FailedAt >= StartedAt;
}
