using CommunityBot.Records;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

internal sealed class LiteDbJobLog(LiteDbSession db) : IJobLog
{
    private const string Runs = "job_runs";

    public void Save(JobRun run) => db.Put(Runs, Documents.Of(
        ("_id", run.Job), ("started_at", run.StartedAt), ("took_ms", (long)run.Took.TotalMilliseconds), ("result", run.Result), ("failure", run.Failure),
        ("failed_at", run.FailedAt), ("next_at", run.NextAt)));

    public JobRun? Find(string job) => db.Find(Runs, job) is { } found ? Map(found) : null;

    public IReadOnlyList<JobRun> All() => [.. db.All(Runs).Select(Map)];

    private static JobRun Map(BsonDocument run) => new()
    {
        Job = run.Key(),
        StartedAt = run.Instant("started_at"),
        Took = TimeSpan.FromMilliseconds(run.Number("took_ms")),
        Result = run.Text("result"),
        Failure = run.TextOrNull("failure"),
        FailedAt = run.InstantOrNull("failed_at"),
        NextAt = run.InstantOrNull("next_at"),
    };
}
