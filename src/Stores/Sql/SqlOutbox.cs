using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

/// <summary>The outbox.</summary>
/// <param name="sql">Where it is.</param>
/// <param name="words">How what is said is kept.</param>
/// <param name="fresh">Is told of everything that is to be sent; null where nobody sends.</param>
public sealed class SqlOutbox(ISqlSession sql, KeptWords words, ICollection<OutboxMessage>? fresh = null) : IOutbox
{
    internal const int ToBeSent = 0;
    internal const string EntryColumns = "id, channel, recipient, is_group, ticket IS NOT NULL, worth, enqueued_at";

    private const int IsKept = 1;
    private const int IsGivenUp = 2;

    private const string AllColumns =
        "id, channel, recipient, is_group, ticket, body, language, enqueued_at, also_to, answers, about, worth, useful_until";

    public void Enqueue(OutboxMessage message)
    {
        Insert(message, ToBeSent, dueAt: null, why: null);
        fresh?.Add(message);
    }

    public void Keep(OutboxMessage message, DateTimeOffset? dueAt) => Keep(message, dueAt, why: null);

    public IReadOnlyList<OutboxMessage> TakeKept(ChatAddress recipient, bool onlyNews = false) => sql.All(
        $"""
        SELECT {AllColumns} FROM outbox
        WHERE state = {IsKept} AND channel = $1 AND recipient = $2 AND is_group = $3 AND (due_at IS NOT NULL OR $4 = 0) ORDER BY number
        """,
        Map, recipient.Channel, recipient.Id, recipient.IsGroup, onlyNews).Select(Taken).ToList();

    public IReadOnlyList<ChatAddress> KeptDue(DateTimeOffset now) => sql.All(
        $"SELECT DISTINCT channel, recipient, is_group FROM outbox WHERE state = {IsKept} AND due_at IS NOT NULL AND (due_at <= $1 OR enqueued_at > $1)",
        row => new ChatAddress(row.Text(0), row.Text(1), row.Flag(2)), now.ToColumn());

    public IReadOnlyList<OutboxEntry> Waiting() => sql.All(
        $"SELECT {EntryColumns} FROM outbox WHERE state = {ToBeSent} ORDER BY number", Entry);

    public OutboxMessage? Find(OutboxId id) =>
        sql.First($"SELECT {AllColumns} FROM outbox WHERE id = $1 AND state = {ToBeSent}", Map, id.ToString());

    public void Note(OutboxId id, Fate fate)
    {
        switch (fate)
        {
            case Fate.Sent or Fate.Dropped:
                Remove(id);
                break;
            case Fate.Kept kept when Find(id) is { } message:
                Remove(id);
                foreach (var alone in message.Apart())
                    Keep(alone, kept.DueAt, kept.Why);
                break;
            case Fate.GivenUp givenUp:
                sql.Execute($"UPDATE outbox SET state = {IsGivenUp}, why = $2 WHERE id = $1", id.ToString(), givenUp.Why);
                break;
        }
    }

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
        Count(ToBeSent),
        Count(IsGivenUp),
        sql.First($"SELECT why FROM outbox WHERE state = {IsGivenUp} ORDER BY number DESC", row => row.Text(0)),
        Count(IsKept));

    public int RetryGivenUp(DateTimeOffset now) => sql.Execute(
        $"UPDATE outbox SET state = {ToBeSent}, enqueued_at = $1, useful_until = NULL WHERE state = {IsGivenUp}", now.ToColumn());

    public int ForgetBefore(DateTimeOffset instant) =>
        sql.Execute($"DELETE FROM outbox WHERE state IN ({IsKept}, {IsGivenUp}) AND enqueued_at < $1", instant.ToColumn());

    private void Keep(OutboxMessage message, DateTimeOffset? dueAt, string? why)
    {
        if (message.About is { } about)
            sql.Execute(
                $"DELETE FROM outbox WHERE state = {IsKept} AND channel = $1 AND recipient = $2 AND about = $3", message.To.Channel, message.To.Id, about);
        Insert(message, IsKept, dueAt, why);
    }

    private void Insert(OutboxMessage message, int state, DateTimeOffset? dueAt, string? why) => sql.Execute(
        """
        INSERT INTO outbox
            (id, channel, recipient, is_group, ticket, body, language, enqueued_at, also_to, answers, about, worth, useful_until, state, due_at, why)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
        """,
        message.Id.ToString(), message.To.Channel, message.To.Id, message.To.IsGroup, message.Ticket?.Token, words.Write(message.Body),
        (int)message.Language, message.EnqueuedAt.ToColumn(), message.AlsoTo.Count == 0 ? null : string.Join(' ', message.AlsoTo), message.Answers,
        message.About, message.IsWorthKeeping, message.UsefulUntil.ToColumn(), state, dueAt.ToColumn(), why);

    /// <summary>Of the <see cref="EntryColumns"/>.</summary>
    internal static OutboxEntry Entry(IRow row) => new(
        new OutboxId(Guid.Parse(row.Text(0))), new ChatAddress(row.Text(1), row.Text(2), row.Flag(3)), row.Flag(4), row.Flag(5), row.Instant(6));

    private OutboxMessage Taken(OutboxMessage message)
    {
        Remove(message.Id);
        return message;
    }

    private void Remove(OutboxId id) => sql.Execute("DELETE FROM outbox WHERE id = $1", id.ToString());

    private int Count(int state) => (int)sql.First("SELECT COUNT(*) FROM outbox WHERE state = $1", row => row.Number(0), state);

    private OutboxMessage Map(IRow row) => new()
    {
        Id = new OutboxId(Guid.Parse(row.Text(0))),
        To = new ChatAddress(row.Text(1), row.Text(2), row.Flag(3)),
        Ticket = row.IsNull(4) ? null : new ReplyTicket(row.Text(4)),
        Body = ReadBody(row, 5),
        Language = (Language)row.Whole(6),
        EnqueuedAt = row.Instant(7),
        AlsoTo = row.TextOrNull(8)?.Split(' ') ?? [],
        Answers = row.TextOrNull(9),
        About = row.TextOrNull(10),
        IsWorthKeeping = row.Flag(11),
        UsefulUntil = row.InstantOrNull(12),
    };

    private Reply ReadBody(IRow row, int at) => words.Read(row.Text(at));
}
