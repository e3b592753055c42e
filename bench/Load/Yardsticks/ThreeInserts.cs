using CommunityBot.Stores.Sqlite;

namespace CommunityBot.Load.Yardsticks;

/// <summary>The least a sign-in leaves in the bot's database, over the bot's own connection: one transaction a batch, synchronous=FULL.</summary>
internal sealed class ThreeInserts : BatchedLog
{
    private readonly SqliteSession _sql;

    public ThreeInserts(string folder)
    {
        using var connections = new SqliteConnections(Path.Combine(folder, "log.db"));
        _sql = connections.OpenWriter();
        _sql.Script(
            """
            CREATE TABLE inbox (event_id TEXT PRIMARY KEY) WITHOUT ROWID;
            CREATE TABLE attendance (id INTEGER PRIMARY KEY, user_id TEXT NOT NULL, words TEXT NOT NULL);
            CREATE TABLE outbox (id INTEGER PRIMARY KEY, ticket TEXT NOT NULL, body TEXT NOT NULL);
            """);
    }

    protected override void KeepAll(IEnumerable<SignIn> batch)
    {
        _sql.Execute("BEGIN IMMEDIATE");
        foreach (var signIn in batch)
        {
            _sql.Execute("INSERT INTO inbox (event_id) VALUES ($1)", signIn.EventId);
            _sql.Execute("INSERT INTO attendance (user_id, words) VALUES ($1, $2)", signIn.User, signIn.Words);
            _sql.Execute("INSERT INTO outbox (ticket, body) VALUES ($1, $2)", signIn.ReplyToken, Replies.Words);
        }

        _sql.Execute("COMMIT");
    }

    protected override void Close() => _sql.Dispose();
}
