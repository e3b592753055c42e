using System.Data.Common;
using System.Text.Json;
using CommunityBot.Conversation;
using CommunityBot.Outbox;
using CommunityBot.Ports;

namespace CommunityBot.Bot.Store;

public sealed class SqlOutbox(SqlSession sql) : IOutbox
{
    public void Enqueue(OutboxMessage message) => sql.Execute(
        """
        INSERT INTO outbox (id, channel, recipient, is_group, ticket, ticket_until, body, language, enqueued_at, attempts, taken_up, may_have_arrived, due_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 0, 0, $9)
        """,
        message.Id.ToString(), message.To.Channel, message.To.Id, message.To.IsGroup, message.Ticket?.Token, message.Ticket?.ExpiresAt.ToColumn(),
        JsonSerializer.Serialize(message.Body, StoreJson.Readable.Reply), (int)message.Language, message.EnqueuedAt.ToColumn());

    public IReadOnlyList<OutboxMessage> Claim(DateTimeOffset now, TimeSpan lease, int most)
    {
        // A row that is still marked as taken up belongs to a sender that never came back: it may have arrived.
        var claimed = sql.All(
            """
            UPDATE outbox SET attempts = attempts + 1, may_have_arrived = may_have_arrived OR taken_up, taken_up = 1, due_at = $2
            WHERE sequence IN (SELECT sequence FROM outbox WHERE due_at <= $1 ORDER BY due_at, sequence LIMIT $3)
            RETURNING sequence, id, channel, recipient, is_group, ticket, ticket_until, body, language, enqueued_at, attempts, may_have_arrived
            """,
            Map, now.ToColumn(), (now + lease).ToColumn(), most);
        return [.. claimed.OrderBy(entry => entry.Sequence).Select(entry => entry.Message)];
    }

    public void Settle(OutboxId id, Settlement settlement) => _ = settlement switch
    {
        Settlement.Sent => sql.Execute("DELETE FROM outbox WHERE id = $1", id.ToString()),
        Settlement.TryAgain again => sql.Execute(
            "UPDATE outbox SET taken_up = 0, may_have_arrived = $2, due_at = $3, why = $4 WHERE id = $1",
            id.ToString(), again.MayHaveArrived, again.At.ToColumn(), again.Why),
        Settlement.GivenUp givenUp => sql.Execute(
            "UPDATE outbox SET taken_up = 0, due_at = NULL, why = $2 WHERE id = $1", id.ToString(), givenUp.Why),
        _ => throw new ArgumentOutOfRangeException(nameof(settlement), settlement, "A new case needs a statement here."),
    };

    public void ReleaseClaims(DateTimeOffset now) => sql.Execute("UPDATE outbox SET due_at = $1 WHERE taken_up = 1", now.ToColumn());

    public DateTimeOffset? NextDue() =>
        sql.All("SELECT MIN(due_at) FROM outbox WHERE due_at IS NOT NULL", row => row.GetInstantOrNull(0))[0];

    public OutboxSummary Summarize() => new(
        (int)sql.Number("SELECT COUNT(*) FROM outbox WHERE due_at IS NOT NULL"),
        (int)sql.Number("SELECT COUNT(*) FROM outbox WHERE due_at IS NULL"),
        sql.First("SELECT why FROM outbox WHERE due_at IS NULL ORDER BY sequence DESC", row => row.GetString(0)));

    public int RetryGivenUp(DateTimeOffset now) =>
        sql.Execute("UPDATE outbox SET due_at = $1, enqueued_at = $1, attempts = 0 WHERE due_at IS NULL", now.ToColumn());

    private static (long Sequence, OutboxMessage Message) Map(DbDataReader row) => (row.GetInt64(0), new OutboxMessage
    {
        Id = new OutboxId(Guid.Parse(row.GetString(1))),
        To = new Recipient(row.GetString(2), row.GetString(3), row.GetBoolean(4)),
        Ticket = row.IsDBNull(5) ? null : new ReplyTicket(row.GetString(5), row.GetInstant(6)),
        Body = JsonSerializer.Deserialize(row.GetString(7), StoreJson.Readable.Reply)!,
        Language = (Language)row.GetInt32(8),
        EnqueuedAt = row.GetInstant(9),
        Attempts = row.GetInt32(10),
        MayHaveArrived = row.GetBoolean(11),
    });
}
