using CommunityBot.Records;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

public sealed class SqlJobLog(ISqlSession sql) : IJobLog
{
    private const string AllColumns = "job, started_at, took_ms, result, failure, failed_at, next_at";

    public void Save(JobRun run) => sql.Execute(
        $"""
        INSERT INTO job_runs ({AllColumns}) VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (job) DO UPDATE SET started_at = excluded.started_at, took_ms = excluded.took_ms, result = excluded.result,
            failure = excluded.failure, failed_at = excluded.failed_at, next_at = excluded.next_at
        """,
        run.Job, run.StartedAt.ToColumn(), (long)run.Took.TotalMilliseconds, run.Result, run.Failure, run.FailedAt.ToColumn(), run.NextAt.ToColumn());

    public JobRun? Find(string job) => sql.First($"SELECT {AllColumns} FROM job_runs WHERE job = $1", Map, job);

    public IReadOnlyList<JobRun> All() => sql.All($"SELECT {AllColumns} FROM job_runs ORDER BY job", Map);

    private static JobRun Map(IRow row) => new()
    {
        Job = row.Text(0),
        StartedAt = row.Instant(1),
        Took = TimeSpan.FromMilliseconds(row.Number(2)),
        Result = row.Text(3),
        Failure = row.TextOrNull(4),
        FailedAt = row.InstantOrNull(5),
        NextAt = row.InstantOrNull(6),
    };
}
