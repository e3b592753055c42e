using CommunityBot.Attachments;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>Photos and receipts. <c>awaited</c> is 1 as long as one is still to be fetched.</summary>
internal sealed class LiteDbAttachments(LiteDbSession db) : IAttachments
{
    public const string Attachments = "attachments";

    public Attachment Add(Attachment attachment) => attachment with
    {
        Id = new AttachmentId(db.Add(Attachments, Written(Documents.Of(("by_id", attachment.By.Value), ("at", attachment.At)), attachment))),
    };

    public Attachment? Find(AttachmentId id) => db.Find(Attachments, id.Value) is { } found ? Map(found) : null;

    public void Update(Attachment attachment)
    {
        if (db.Find(Attachments, attachment.Id.Value) is { } found)
            db.Update(Attachments, Written(found, attachment));
    }

    public IReadOnlyList<Attachment> Awaited() => [.. db.With(Attachments, "awaited", 1L).Select(Map)];

    public IReadOnlyList<Attachment> Of(MeetingId meeting) => [.. db.With(Attachments, "meeting_id", meeting.Value).Select(Map)];

    public IReadOnlyList<Attachment> Of(LedgerEntryId expense) => [.. db.With(Attachments, "expense_id", expense.Value).Select(Map)];

    public IReadOnlyList<Attachment> By(PersonId person) => [.. db.With(Attachments, "by_id", person.Value).Select(Map)];

    public IReadOnlyList<Attachment> WithFiles() => [.. db.All(Attachments).Select(Map).Where(attachment => attachment.File is not null)];

    public int ForgetBefore(DateTimeOffset instant) => db.Delete(
        Attachments,
        db.All(Attachments).SkipLast(1).Where(one => one.Instant("at") < instant && IsOfNoUse(Map(one))));

    /// <summary>With the key that it is found by.</summary>
    public static BsonDocument Keyed(BsonDocument attachment) =>
        attachment.Set(("awaited", attachment.Whole("state") == (int)AttachmentState.Awaited ? 1 : null));

    private static bool IsOfNoUse(Attachment one) => one.State is AttachmentState.Refused or AttachmentState.Gone
        || (one is { State: AttachmentState.Kept, Meeting: null, Expense: null });

    private static BsonDocument Written(BsonDocument document, Attachment attachment) => Keyed(document.Set(
        ("meeting_id", attachment.Meeting?.Value),
        ("expense_id", attachment.Expense?.Value),
        ("for_expense", attachment.ForExpense),
        ("state", attachment.State),
        ("refusal", attachment.Refusal),
        ("kind", attachment.File?.Kind),
        ("hash", attachment.File?.Hash),
        ("bytes", attachment.File?.Bytes ?? 0),
        ("taken_back_at", attachment.TakenBackAt),
        ("taken_back_by", attachment.TakenBackBy?.Value),
        ("channel", attachment.Slip?.From.Channel),
        ("user_id", attachment.Slip?.From.Id),
        ("source", attachment.Slip?.Source),
        ("message", attachment.Slip?.Message),
        ("ticket", attachment.Slip?.Ticket?.Token),
        ("next_at", attachment.Slip?.NextAt),
        ("tries", attachment.Slip?.Tries ?? 0)));

    private static Attachment Map(BsonDocument one) => new()
    {
        Id = new AttachmentId(one.Id()),
        By = new PersonId(one.Number("by_id")),
        At = one.Instant("at"),
        Meeting = one.NumberOrNull("meeting_id") is { } meeting ? new MeetingId(meeting) : null,
        Expense = one.NumberOrNull("expense_id") is { } expense ? new LedgerEntryId(expense) : null,
        ForExpense = one.Flag("for_expense"),
        State = (AttachmentState)one.Whole("state"),
        Refusal = (Unfit?)one.NumberOrNull("refusal"),
        File = one.TextOrNull("hash") is { } hash ? new KeptFile((FileKind)one.Whole("kind"), hash, one.Number("bytes")) : null,
        TakenBackAt = one.InstantOrNull("taken_back_at"),
        TakenBackBy = one.NumberOrNull("taken_back_by") is { } by ? new PersonId(by) : null,
        Slip = one.TextOrNull("source") is { } source
            ? new PickupSlip(
                new ChatAddress(one.Text("channel"), one.Text("user_id")), source, one.TextOrNull("message"),
                one.TextOrNull("ticket") is { } token ? new ReplyTicket(token) : null, one.Instant("next_at"), one.Whole("tries"))
            : null,
    };
}
