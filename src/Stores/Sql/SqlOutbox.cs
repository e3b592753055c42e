using CommunityBot.Messages;
using CommunityBot.Outbox;

namespace CommunityBot.Stores.Sql;

public sealed class SqlOutbox(ISqlSession sql, KeptWords words) : IOutbox
{
    public void Enqueue(OutboxMessage message) => sql.Execute(
        """
        INSERT INTO outbox
            (id, channel, recipient, is_group, ticket, ticket_until, body, language, enqueued_at, also_to, answers, attempts, taken_up, may_have_arrived,
             due_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, 0, 0, $9)
        """,
        message.Id.ToString(), message.To.Channel, message.To.Id, message.To.IsGroup, message.Ticket?.Token, message.Ticket?.ExpiresAt.ToColumn(),
        words.Write(message.Body), (int)message.Language, message.EnqueuedAt.ToColumn(),
        message.AlsoTo.Count == 0 ? null : string.Join(' ', message.AlsoTo), message.Answers);

    public IReadOnlyList<OutboxMessage> Claim(DateTimeOffset now, TimeSpan lease, int most)
    {
        // A row that is still marked as taken up belongs to a sender that never came back: it may have arrived.
        var claimed = sql.All(
            """
            UPDATE outbox SET attempts = attempts + 1, may_have_arrived = may_have_arrived OR taken_up, taken_up = 1, due_at = $2
            WHERE id IN (SELECT id FROM outbox WHERE due_at <= $1 ORDER BY due_at, id LIMIT $3)
            RETURNING id, channel, recipient, is_group, ticket, ticket_until, body, language, enqueued_at, attempts, may_have_arrived, also_to
            """,
            Map, now.ToColumn(), (now + lease).ToColumn(), most);
        return [.. claimed.OrderBy(message => message.EnqueuedAt).ThenBy(message => message.Id.Value)];
    }

    public void Note(OutboxId id, Fate fate) => _ = fate switch
    {
        Fate.Sent => sql.Execute("DELETE FROM outbox WHERE id = $1", id.ToString()),
        Fate.TryAgain again => sql.Execute(
            "UPDATE outbox SET taken_up = 0, may_have_arrived = $2, due_at = $3, why = $4 WHERE id = $1",
            id.ToString(), again.MayHaveArrived, again.At.ToColumn(), again.Why),
        Fate.GivenUp givenUp => sql.Execute(
            "UPDATE outbox SET taken_up = 0, due_at = NULL, why = $2 WHERE id = $1", id.ToString(), givenUp.Why),
        _ => throw new ArgumentOutOfRangeException(nameof(fate), fate, "A new case needs a statement here."),
    };

    public void ReleaseClaims(DateTimeOffset now) => sql.Execute("UPDATE outbox SET due_at = $1 WHERE taken_up = 1", now.ToColumn());

    public DateTimeOffset? NextDue() =>
        sql.First("SELECT MIN(due_at) FROM outbox WHERE due_at IS NOT NULL", row => row.InstantOrNull(0));

    public void Forget(string message)
    {
        foreach (var (id, body) in sql.All("SELECT id, body FROM outbox WHERE answers = $1", row => (row.Text(0), ReadBody(row, 1)), message))
        {
            if (body.PostScript is { } along)
                sql.Execute("UPDATE outbox SET body = $2, answers = NULL WHERE id = $1", id, words.Write(along));
            else
                sql.Execute("DELETE FROM outbox WHERE id = $1", id);
        }
    }

    public OutboxSummary Summarize() => new(
        (int)sql.First("SELECT COUNT(*) FROM outbox WHERE due_at IS NOT NULL", row => row.Number(0)),
        (int)sql.First("SELECT COUNT(*) FROM outbox WHERE due_at IS NULL", row => row.Number(0)),
        sql.First("SELECT why FROM outbox WHERE due_at IS NULL ORDER BY id DESC", row => row.Text(0)));

    public int RetryGivenUp(DateTimeOffset now) =>
        sql.Execute("UPDATE outbox SET due_at = $1, enqueued_at = $1, attempts = 0 WHERE due_at IS NULL", now.ToColumn());

    public int ForgetGivenUpBefore(DateTimeOffset instant) =>
        sql.Execute("DELETE FROM outbox WHERE due_at IS NULL AND enqueued_at < $1", instant.ToColumn());

    private OutboxMessage Map(IRow row) => new()
    {
        Id = new OutboxId(Guid.Parse(row.Text(0))),
        To = new ChatAddress(row.Text(1), row.Text(2), row.Flag(3)),
        Ticket = row.IsNull(4) ? null : new ReplyTicket(row.Text(4), row.Instant(5)),
        Body = ReadBody(row, 6),
        Language = (Language)row.Whole(7),
        EnqueuedAt = row.Instant(8),
        Attempts = row.Whole(9),
        MayHaveArrived = row.Flag(10),
        AlsoTo = row.TextOrNull(11)?.Split(' ') ?? [],
    };

    private Reply ReadBody(IRow row, int at) => words.Read(row.Text(at));
}
