using System.Data;
using System.Security.Cryptography;
using CommunityBot.Messages;
using Npgsql;

namespace CommunityBot.Load.Yardsticks;

/// <summary>
/// What a sign-in says to PostgreSQL, statement by statement in a transaction as the bot does it, as many at once, and nothing decided in between: no
/// rulebook is read, no code compared, no answer made. Those of one meeting come one after the other; what clashes runs again.
/// </summary>
internal sealed class SameStatements : IKept
{
    private const int AtOnce = 8;

    private const string Account =
        "SELECT a.channel, a.user_id, a.bound_at, a.language, a.wrong_guesses, a.last_guess_at, a.wait_until, a.question, a.reachable, a.used_at, p.id, "
        + "p.name, p.school, p.department, p.email, p.number, p.title, p.deleted_on FROM accounts a LEFT JOIN people p ON p.id = a.person_id "
        + "WHERE a.channel = $1 AND a.user_id = $2";

    private const string Meetings =
        "SELECT m.id, m.community_id, m.kind, m.topic, m.place, m.starts_at, m.ends_at, m.secret, m.opens_at, m.closes_at, c.programme, c.name, s.role, "
        + "s.from_day, s.until_day, a.act, a.at, a.late FROM memberships s JOIN communities c ON c.id = s.community_id "
        + "JOIN meetings m ON m.community_id = s.community_id AND m.cancelled_at IS NULL AND m.starts_at > $2 AND m.starts_at < $3 AND m.ends_at > $2 "
        + "LEFT JOIN attendance a ON a.meeting_id = m.id AND a.person_id = s.person_id WHERE s.person_id = $1 ORDER BY m.starts_at, m.id";

    private static readonly string s_body = new('卡', 300);

    private readonly NpgsqlDataSource _source;
    private readonly SemaphoreSlim _hands = new(AtOnce);
    private readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, Workload.Communities).Select(_ => new SemaphoreSlim(1))];

    public SameStatements(string connection) => _source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection)
    {
        MaxPoolSize = AtOnce,
        MaxAutoPrepare = 100,
        AutoPrepareMinUsages = 2,
        NoResetOnClose = true,
        Options = "-c enable_seqscan=off -c jit=off",
    });

    public async Task Keep(SignIn signIn)
    {
        var turn = _turns[Workload.MeetingOf(signIn.User)];
        await turn.WaitAsync();
        await _hands.WaitAsync();
        try
        {
            while (!await TryKeep(signIn))
            {
                // Another was in the way, and has come to an end.
            }
        }
        finally
        {
            _hands.Release();
            turn.Release();
        }
    }

    public void Dispose()
    {
        _source.Dispose();
        _hands.Dispose();
        Array.ForEach(_turns, turn => turn.Dispose());
    }

    private async Task<bool> TryKeep(SignIn signIn)
    {
        await using var connection = await _source.OpenConnectionAsync();
        await using var change = await connection.BeginTransactionAsync(IsolationLevel.Serializable);
        try
        {
            await Run(new Statements(connection, change), signIn);
            await change.CommitAsync();
            return true;
        }
        catch (PostgresException clash) when (clash.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected)
        {
            return false;
        }
    }

    private static async Task Run(Statements sql, SignIn signIn)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
        await sql.Do("INSERT INTO inbox (event_id, received_at) VALUES ($1, $2) ON CONFLICT DO NOTHING", signIn.EventId, now);
        var person = await sql.Number(Account, at: 10, ChannelNames.Line, signIn.User);
        var meeting = await sql.Number(Meetings, at: 0, person, now - 86_400_000, now + 86_400_000);
        await sql.Do(
            "SELECT a.act, a.at, a.late, a.id, a.corrects FROM attendance a WHERE a.meeting_id = $1 AND a.person_id = $2 ORDER BY a.id", meeting, person);
        var entry = await sql.Number(
            "INSERT INTO attendance (meeting_id, person_id, act, at, late, reason, round) VALUES ($1, $2, 0, $3, 0, '', 0) ON CONFLICT DO NOTHING RETURNING id",
            at: 0, meeting, person, now);
        var position = await sql.Number(
            "SELECT position, entry, words, salt, hash FROM chain_links WHERE kind = 1 AND of_id = $1 ORDER BY position DESC LIMIT 1", at: 0, meeting);
        await sql.Do("SELECT p.id, p.name, p.school, p.department, p.email, p.number, p.title, p.deleted_on FROM people p WHERE p.id = $1", person);
        await sql.Do(
            "INSERT INTO chain_links (kind, of_id, position, entry, words, salt, hash) VALUES (1, $1, $2, $3, $4, $5, $6)",
            meeting, position + 1, entry, RandomNumberGenerator.GetBytes(32), RandomNumberGenerator.GetBytes(16), RandomNumberGenerator.GetBytes(32));
        await sql.Number(
            "INSERT INTO deeds (person_id, at, what, message, told) VALUES ($1, $2, $3, $4, '') RETURNING id",
            at: 0, person, now, s_body, signIn.EventId);
        await sql.Do("SELECT id, person_id, at, what, message, told, taken_back_at FROM deeds WHERE person_id = $1 AND unsent = 1 ORDER BY id", person);
        await sql.Do(
            "SELECT id, ticket, body, language, enqueued_at FROM outbox WHERE state = 1 AND channel = $1 AND recipient = $2 AND is_group = 0 ORDER BY number",
            ChannelNames.Line, signIn.User);
        await sql.Do(
            "SELECT matter, step, priority, due_at, useful_until, held FROM nudges WHERE person_id = $1 AND way IS NULL ORDER BY due_at, matter", person);
        await sql.Do(
            "INSERT INTO outbox (id, channel, recipient, is_group, ticket, body, language, enqueued_at, answers, worth, state) "
            + "VALUES ($1, $2, $3, 0, $4, $5, 0, $6, 1, 0, 0)",
            signIn.EventId, ChannelNames.Line, signIn.User, signIn.ReplyToken, s_body, now);
    }

    /// <summary>One after the other in one transaction.</summary>
    private sealed class Statements(NpgsqlConnection connection, NpgsqlTransaction change)
    {
        public async Task Do(string sql, params object[] values)
        {
            await using var command = Command(sql, values);
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                // They are read, as by somebody who wants to know.
            }
        }

        /// <returns>Of the first row; 0 where there is none.</returns>
        public async Task<long> Number(string sql, int at, params object[] values)
        {
            await using var command = Command(sql, values);
            await using var rows = await command.ExecuteReaderAsync();
            return await rows.ReadAsync() ? rows.GetInt64(at) : 0;
        }

        private NpgsqlCommand Command(string sql, object[] values)
        {
            var command = new NpgsqlCommand(sql, connection, change);
            foreach (var value in values)
                command.Parameters.Add(new NpgsqlParameter { Value = value });
            return command;
        }
    }
}
