using CommunityBot.Outbox;
using CommunityBot.Records;
using CommunityBot.Stores.Kept;
using CommunityBot.Stores.Sql;
using Npgsql;

namespace CommunityBot.Stores.PostgreSql;

/// <summary>
/// What a bot has to send. Each message is written with the name of the bot that decided on it, and each bot says every few seconds that it is there.
/// One that did not for some time is gone, and what it left is whoever's takes it up. All of it is judged by the clock of the database, and outside of
/// changes, which would get in each other's way here.
/// </summary>
internal sealed class PostgreSqlShare : IOutboxShare
{
    private static readonly TimeSpan s_between = TimeSpan.FromSeconds(5);

    /// <summary>What is begun so shortly before the end may still be on its way when another takes it up.</summary>
    private static readonly TimeSpan s_last = TimeSpan.FromSeconds(5);

    private static readonly string s_left = $"o.state = 0 AND o.bot IS DISTINCT FROM $1 AND NOT {Presence.Of("o.bot")}";

    /// <summary>Whether others are there, and whether any left something that is gone.</summary>
    private static readonly string s_say = $"WITH said AS ({Presence.Say}) SELECT {Presence.OfOthers}, EXISTS (SELECT 1 FROM outbox o WHERE {s_left})";

    /// <summary>One bot at a time, so that each sees who has what; what a change is just at comes next time.</summary>
    private static readonly string s_takeUp =
        $"UPDATE outbox SET bot = $1 WHERE number IN (SELECT o.number FROM outbox o WHERE {s_left} FOR UPDATE OF o SKIP LOCKED)";

    private const string Mine = $"SELECT {SqlOutbox.EntryColumns} FROM outbox WHERE state = 0 AND bot = $1 ORDER BY number";

    private const string Whose =
        """
        SELECT o.id, EXISTS (
            SELECT 1 FROM outbox e WHERE e.state = 0 AND e.channel = o.channel AND e.recipient = o.recipient AND e.is_group = o.is_group
                AND e.number < o.number AND e.bot IS DISTINCT FROM $1)
        FROM outbox o WHERE o.id = ANY (string_to_array($2, ' ')) AND o.state = 0 AND o.bot = $1
        """;

    /// <summary>Whether any bot is there.</summary>
    public static bool IsServed(PostgreSqlDatabase database) => PostgreSqlRows.Guarded(database, () =>
    {
        using var sql = new PostgreSqlSession(database.ToRead);
        return sql.First($"SELECT EXISTS (SELECT 1 FROM bots WHERE until > {Presence.Now})", row => row.Flag(0));
    });

    private readonly PostgreSqlDatabase _database;
    private readonly TimeProvider _time;
    private readonly AskedTogether<OutboxId, Errand> _whose;
    private readonly Lock _gate = new();

    /// <summary>When it said so last, by a clock that nobody sets; null before the first time.</summary>
    private long? _said;

    private bool _hasOthers;

    /// <summary>Since then something that it decided on may be another's.</summary>
    private bool _wasGone;

    public PostgreSqlShare(PostgreSqlDatabase database, TimeProvider time) =>
        (_database, _time, _whose) = (database, time, new AskedTogether<OutboxId, Errand>(MayGo, otherwise: Errand.Leave));

    public async Task Hold(Action onLeft, CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(s_between, _time);
        do
        {
            await Try(async () =>
            {
                if (await Say(stopping))
                    onLeft();
            });
        }
        while (await timer.WaitForNextTickAsync(stopping));
    }

    public Task LetGo() => Try(async () =>
    {
        lock (_gate)
            _said = null;
        await using var connection = await _database.ToChange.OpenConnectionAsync();
        await using var command = Command(connection, Presence.End);
        await command.ExecuteNonQueryAsync();
    });

    public async Task<IReadOnlyList<OutboxEntry>> TakeUp(int underway, CancellationToken cancel)
    {
        try
        {
            await Say(cancel);
            await using var connection = await _database.ToChange.OpenConnectionAsync(cancel);
            await using (var transaction = await connection.BeginTransactionAsync(cancel))
            {
                await using var turn = Command(connection, "SELECT pg_advisory_xact_lock($2), $1", TurnsTaken.NumberOf("outbox"));
                await turn.ExecuteNonQueryAsync(cancel);
                await using var take = Command(connection, s_takeUp);
                await take.ExecuteNonQueryAsync(cancel);
                await transaction.CommitAsync(cancel);
            }

            await using var mine = Command(connection, Mine);
            await using var reader = await mine.ExecuteReaderAsync(cancel);
            var (row, found) = (new PostgreSqlRow(reader), new List<OutboxEntry>());
            while (await reader.ReadAsync(cancel))
                found.Add(SqlOutbox.Entry(row));
            return found;
        }
        catch (NpgsqlException fault)
        {
            throw _database.Said(fault);
        }
    }

    public async ValueTask<Errand> MayGo(OutboxId message, CancellationToken cancel)
    {
        lock (_gate)
        {
            if (_said is not { } said || _time.GetElapsedTime(said) > Presence.Lasts - s_last)
                return Errand.Wait;
            if (!_hasOthers && !_wasGone)
                return Errand.Go;
        }

        return await _whose.Ask(message, cancel);
    }

    /// <summary>Those of them that are still this bot's, and whether their turn has come.</summary>
    private async Task<Dictionary<OutboxId, Errand>> MayGo(IReadOnlyCollection<OutboxId> messages)
    {
        try
        {
            await using var connection = await _database.ToChange.OpenConnectionAsync();
            await using var whose = Command(connection, Whose, string.Join(' ', messages));
            await using var reader = await whose.ExecuteReaderAsync();
            var mine = new Dictionary<OutboxId, Errand>();
            while (await reader.ReadAsync())
                mine.Add(new OutboxId(Guid.Parse(reader.GetString(0))), reader.GetBoolean(1) ? Errand.Wait : Errand.Go);
            return mine;
        }
        catch (NpgsqlException fault)
        {
            throw _database.Said(fault);
        }
    }

    /// <summary>While the database is away nothing can be sent or taken up, which whoever tries it says.</summary>
    private static async Task Try(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (NpgsqlException)
        {
            // It is tried again in a moment.
        }
    }

    /// <returns>Whether there is something that a bot left that is gone.</returns>
    private async Task<bool> Say(CancellationToken cancel)
    {
        var before = _time.GetTimestamp();
        await using var connection = await _database.ToChange.OpenConnectionAsync(cancel);
        await using var say = Command(connection, s_say);
        await using var reader = await say.ExecuteReaderAsync(cancel);
        await reader.ReadAsync(cancel);
        lock (_gate)
        {
            _wasGone |= _said is { } said && _time.GetElapsedTime(said) > Presence.Lasts - s_last;
            (_said, _hasOthers) = (before, reader.GetBoolean(0));
        }

        return reader.GetBoolean(1);
    }

    /// <summary>$1 is this bot.</summary>
    private NpgsqlCommand Command(NpgsqlConnection connection, string statement, object? second = null)
    {
        var command = new NpgsqlCommand(statement, connection) { Parameters = { new NpgsqlParameter<string> { TypedValue = _database.Bot } } };
        if (second is not null)
            command.Parameters.Add(new NpgsqlParameter { Value = second });
        return command;
    }
}
