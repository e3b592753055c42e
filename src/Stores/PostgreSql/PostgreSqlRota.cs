using CommunityBot.Records;
using CommunityBot.Stores.Kept;
using Npgsql;

namespace CommunityBot.Stores.PostgreSql;

/// <summary>
/// Which bot runs a sweep: a row for each job says which was the last, and who is still at it. Those who come at once for the same job come one after
/// the other, so that one has it and the next knows that it is there. Outside of changes, like all that bots settle among themselves.
/// </summary>
internal sealed class PostgreSqlRota(PostgreSqlDatabase database) : IRota
{
    /// <summary>How far ahead of its clock a time may be that was taken on. Beyond that the clock was set back, and the row tells nothing.</summary>
    private static readonly TimeSpan s_ahead = TimeSpan.FromMinutes(5);

    /// <summary>Until the statement after it is done, which sees all that whoever was before has done.</summary>
    private const string OneAfterTheOther = "SELECT pg_advisory_xact_lock(hashtextextended('sweep ' || $1, 0))";

    /// <summary>A bot that takes something on says that it is there: it may not have come to it since it started.</summary>
    private static readonly string s_takeOn =
        $"""
        WITH said AS ({Presence.Say})
        INSERT INTO sweeps (job, due, bot) VALUES ($2, $3, $1)
        ON CONFLICT (job) DO UPDATE SET due = excluded.due, bot = excluded.bot
        WHERE CASE
            WHEN sweeps.bot IS NULL OR sweeps.bot = $1
                THEN sweeps.due < excluded.due OR sweeps.due > {Presence.Now} + {Presence.Milliseconds(s_ahead)}
            ELSE NOT {Presence.Of("sweeps.bot")}
        END
        """;

    private static readonly string s_left = $"SELECT job FROM sweeps WHERE bot IS NOT NULL AND NOT {Presence.Of("bot")} ORDER BY job";

    public ValueTask<DateTimeOffset?> Now(CancellationToken cancel) => Ask<DateTimeOffset?>(
        $"SELECT {Presence.Now}", async command => DateTimeOffset.FromUnixTimeMilliseconds((long)(await command.ExecuteScalarAsync(cancel))!));

    public ValueTask<bool> TakeOn(string job, DateTimeOffset due, CancellationToken cancel) => Guarded(async () =>
    {
        // Sent at once, and run in one transaction.
        await using var batch = database.ToChange.CreateBatch();
        batch.BatchCommands.Add(new NpgsqlBatchCommand(OneAfterTheOther) { Parameters = { new() { Value = job } } });
        var taking = new NpgsqlBatchCommand(s_takeOn)
        {
            Parameters = { new() { Value = database.Bot }, new() { Value = job }, new() { Value = due.ToColumn() } },
        };
        batch.BatchCommands.Add(taking);
        await batch.ExecuteNonQueryAsync(cancel);
        return taking.RecordsAffected > 0;
    });

    public async ValueTask Finish(string job) => await Ask(
        "UPDATE sweeps SET bot = NULL WHERE bot = $1 AND job = $2", command => command.ExecuteNonQueryAsync(), database.Bot, job);

    public ValueTask<IReadOnlyList<string>> Left(CancellationToken cancel) => Ask<IReadOnlyList<string>>(
        s_left,
        async command =>
        {
            var left = new List<string>();
            await using var reader = await command.ExecuteReaderAsync(cancel);
            while (await reader.ReadAsync(cancel))
                left.Add(reader.GetString(0));
            return left;
        });

    private ValueTask<T> Ask<T>(string statement, Func<NpgsqlCommand, Task<T>> question, params object[] values) => Guarded(async () =>
    {
        await using var command = database.ToChange.CreateCommand(statement);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return await question(command);
    });

    private async ValueTask<T> Guarded<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (NpgsqlException fault)
        {
            throw database.Said(fault);
        }
    }
}
