using CommunityBot.Attachments;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

public sealed class SqlAttachments(ISqlSession sql) : IAttachments
{
    private const string Columns =
        "id, by_id, at, meeting_id, expense_id, for_expense, state, refusal, kind, hash, bytes, taken_back_at, taken_back_by, "
        + "channel, user_id, source, message, ticket, next_at, tries";

    private static readonly string s_awaited = $"state = {(int)AttachmentState.Awaited}";

    public Attachment Add(Attachment attachment) => attachment with
    {
        Id = new AttachmentId(sql.Add(
            $"""
            INSERT INTO attachments ({Columns["id, ".Length..]})
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
            """,
            [attachment.By.Value, attachment.At.ToColumn(), .. Values(attachment)])),
    };

    public Attachment? Find(AttachmentId id) => sql.First($"SELECT {Columns} FROM attachments WHERE id = $1", Map, id.Value);

    public void Update(Attachment attachment) => sql.Execute(
        """
        UPDATE attachments SET meeting_id = $2, expense_id = $3, for_expense = $4, state = $5, refusal = $6, kind = $7, hash = $8, bytes = $9,
            taken_back_at = $10, taken_back_by = $11, channel = $12, user_id = $13, source = $14, message = $15, ticket = $16, next_at = $17, tries = $18
        WHERE id = $1
        """,
        [attachment.Id.Value, .. Values(attachment)]);

    public IReadOnlyList<Attachment> Awaited() => sql.All($"SELECT {Columns} FROM attachments WHERE {s_awaited} ORDER BY id", Map);

    public IReadOnlyList<Attachment> Of(MeetingId meeting) =>
        sql.All($"SELECT {Columns} FROM attachments WHERE meeting_id = $1 ORDER BY id", Map, meeting.Value);

    public IReadOnlyList<Attachment> Of(LedgerEntryId expense) =>
        sql.All($"SELECT {Columns} FROM attachments WHERE expense_id = $1 ORDER BY id", Map, expense.Value);

    public IReadOnlyList<Attachment> By(PersonId person) => sql.All($"SELECT {Columns} FROM attachments WHERE by_id = $1 ORDER BY id", Map, person.Value);

    public IReadOnlyList<Attachment> WithFiles() => sql.All($"SELECT {Columns} FROM attachments WHERE hash IS NOT NULL ORDER BY id", Map);

    public int ForgetBefore(DateTimeOffset instant) => sql.Execute(
        $"""
        DELETE FROM attachments
        WHERE at < $1 AND id < (SELECT max(id) FROM attachments)
            AND (state IN ({(int)AttachmentState.Refused}, {(int)AttachmentState.Gone}) OR (meeting_id IS NULL AND expense_id IS NULL AND NOT {s_awaited}))
        """,
        instant.ToColumn());

    private static object?[] Values(Attachment attachment) =>
    [
        attachment.Meeting?.Value, attachment.Expense?.Value, attachment.ForExpense, (int)attachment.State, (int?)attachment.Refusal,
        (int?)attachment.File?.Kind, attachment.File?.Hash, attachment.File?.Bytes ?? 0, attachment.TakenBackAt.ToColumn(), attachment.TakenBackBy?.Value,
        attachment.Slip?.From.Channel, attachment.Slip?.From.Id, attachment.Slip?.Source, attachment.Slip?.Message, attachment.Slip?.Ticket?.Token,
        (attachment.Slip?.NextAt).ToColumn(), attachment.Slip?.Tries ?? 0,
    ];

    private static Attachment Map(IRow row) => new()
    {
        Id = new AttachmentId(row.Number(0)),
        By = new PersonId(row.Number(1)),
        At = row.Instant(2),
        Meeting = row.NumberOrNull(3) is { } meeting ? new MeetingId(meeting) : null,
        Expense = row.NumberOrNull(4) is { } expense ? new LedgerEntryId(expense) : null,
        ForExpense = row.Flag(5),
        State = (AttachmentState)row.Whole(6),
        Refusal = (Unfit?)row.NumberOrNull(7),
        File = row.TextOrNull(9) is { } hash ? new KeptFile((FileKind)row.Whole(8), hash, row.Number(10)) : null,
        TakenBackAt = row.InstantOrNull(11),
        TakenBackBy = row.NumberOrNull(12) is { } by ? new PersonId(by) : null,
        Slip = row.TextOrNull(15) is { } source
            ? new PickupSlip(
                new ChatAddress(row.Text(13), row.Text(14)), source, row.TextOrNull(16), row.TextOrNull(17) is { } token ? new ReplyTicket(token) : null,
                row.Instant(18), row.Whole(19))
            : null,
    };
}
