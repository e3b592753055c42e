using System.Text.Json;
using CommunityBot.Messages;

namespace CommunityBot.Stores.Sql;

public sealed class SqlTranscript(ISqlSession sql) : ITranscript
{
    public bool Add(TranscriptLine line) => sql.Execute(
        "INSERT INTO transcript (user_id, key, at, said, reply) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (user_id, key) DO NOTHING",
        line.UserId, line.Key, line.At.ToColumn(), line.Said,
        line.Reply is null ? null : JsonSerializer.Serialize(line.Reply, StoreJson.Readable.Reply)) == 1;

    public IReadOnlyList<TranscriptLine> After(string userId, long sequence, int most)
    {
        var newestFirst = sql.All(
            "SELECT sequence, user_id, key, at, said, reply FROM transcript WHERE user_id = $1 AND sequence > $2 ORDER BY sequence DESC LIMIT $3",
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

    private static TranscriptLine Map(IRow row) => new()
    {
        Sequence = row.Number(0),
        UserId = row.Text(1),
        Key = row.Text(2),
        At = row.Instant(3),
        Said = row.TextOrNull(4),
        Reply = row.TextOrNull(5) is { } reply ? JsonSerializer.Deserialize(reply, StoreJson.Readable.Reply) : null,
    };
}
