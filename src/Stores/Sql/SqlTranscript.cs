using CommunityBot.Accounts;
using CommunityBot.Messages;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

public sealed class SqlTranscript(ISqlSession sql, KeptWords words, CodeKey seal) : ITranscript
{
    /// <summary>Whoever the account $1 is bound to.</summary>
    private const string Bound = $"(SELECT person_id FROM accounts WHERE channel = '{ChannelNames.Web}' AND user_id = $1)";

    public bool Add(TranscriptLine line)
    {
        // Whoever follows a conversation asks for what comes after the last line that they have: none may be written before it later.
        sql.TakeTurn($"transcript {line.UserId}");
        return sql.Execute(
            $"""
            INSERT INTO transcript (user_id, key, at, said, reply, person_id) VALUES ($1, $2, $3, $4, $5, {Bound})
            ON CONFLICT (user_id, key) DO NOTHING
            """,
            line.UserId, line.Key, line.At.ToColumn(), line.Said is { } said ? WithoutCodes(said) : null,
            line.Reply is { } reply ? words.Write(reply) : null) == 1;
    }

    public IReadOnlyList<TranscriptLine> After(string userId, long sequence, int most)
    {
        var newestFirst = sql.All(
            $"""
            SELECT sequence, user_id, key, at, said, reply FROM transcript
            WHERE user_id = $1 AND sequence > $2 AND sequence > coalesce(
                (SELECT max(sequence) FROM transcript WHERE user_id = $1 AND sequence > $2 AND person_id IS NOT NULL AND person_id IS DISTINCT FROM {Bound}), 0)
            ORDER BY sequence DESC LIMIT $3
            """,
            Map, userId, sequence, most);
        newestFirst.Reverse();
        return newestFirst;
    }

    public void Move(string fromUser, string toUser) =>
        sql.Execute("UPDATE transcript SET user_id = $2 WHERE user_id = $1", fromUser, toUser);

    public int ForgetNobodies(DateTimeOffset instant) => sql.Execute(
        """
        DELETE FROM transcript WHERE at < $1 AND sequence < (SELECT max(sequence) FROM transcript)
            AND NOT EXISTS (SELECT 1 FROM accounts a WHERE a.channel = $2 AND a.user_id = transcript.user_id AND a.person_id IS NOT NULL)
        """,
        instant.ToColumn(), ChannelNames.Web);

    public int ForgetBefore(DateTimeOffset instant) =>
        sql.Execute("DELETE FROM transcript WHERE at < $1 AND sequence < (SELECT max(sequence) FROM transcript)", instant.ToColumn());

    /// <summary>A code that is typed may be good still, if it was not taken.</summary>
    private string WithoutCodes(string said) => BindingCode.AllIn(said).Where(IsCode).Aggregate(said, words.Write);

    private bool IsCode(string typed) => sql.First(
        "SELECT 1 FROM binding_codes WHERE code = $1", row => row.Whole(0), seal.Seal(KeptSecrets.BindingCode, BindingCode.Read(typed)!)) == 1;

    private TranscriptLine Map(IRow row) => new()
    {
        Sequence = row.Number(0),
        UserId = row.Text(1),
        Key = row.Text(2),
        At = row.Instant(3),
        Said = row.TextOrNull(4) is { } said ? words.ReadWords(said) : null,
        Reply = row.TextOrNull(5) is { } reply ? words.Read(reply) : null,
    };
}
