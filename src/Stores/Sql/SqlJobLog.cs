using CommunityBot.Records;

namespace CommunityBot.Stores.Sql;

public sealed class SqlJobLog(ISqlSession sql) : IJobLog
{
    public void Save(JobRun run) => sql.Execute(
        """
        INSERT INTO job_runs (job, started_at, took_ms, result, failure, failed_at, next_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (job) DO UPDATE SET started_at = excluded.started_at, took_ms = excluded.took_ms, result = excluded.result, next_at = excluded.next_at,
            failure = COALESCE(excluded.failure, failure), failed_at = COALESCE(excluded.failed_at, failed_at)
        """,
        run.Job, run.StartedAt.ToColumn(), (long)run.Took.TotalMilliseconds, run.Result, run.Failure, run.FailedAt.ToColumn(), run.NextAt.ToColumn());

    public IReadOnlyList<JobRun> All() => sql.All(
        "SELECT job, started_at, took_ms, result, failure, failed_at, next_at FROM job_runs ORDER BY job",
        row => new JobRun
        {
            Job = row.Text(0),
            StartedAt = row.Instant(1),
            Took = TimeSpan.FromMilliseconds(row.Number(2)),
            Result = row.Text(3),
            Failure = row.TextOrNull(4),
            FailedAt = row.InstantOrNull(5),
            NextAt = row.InstantOrNull(6),
        });
}
