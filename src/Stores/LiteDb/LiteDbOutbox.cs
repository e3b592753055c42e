using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.Stores.Kept;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>The outbox. <c>kept</c> is whom a message is kept for, as long as it is.</summary>
/// <param name="db">Where it is.</param>
/// <param name="words">How what is said is kept.</param>
/// <param name="fresh">Is told of everything that is to be sent; null where nobody sends.</param>
internal sealed class LiteDbOutbox(LiteDbSession db, KeptWords words, ICollection<OutboxMessage>? fresh = null) : IOutbox
{
    public const string Outbox = "outbox";

    private const int ToBeSent = 0;
    private const int IsKept = 1;
    private const int IsGivenUp = 2;

    public void Enqueue(OutboxMessage message)
    {
        Insert(message, ToBeSent, dueAt: null, why: null);
        fresh?.Add(message);
    }

    public void Keep(OutboxMessage message, DateTimeOffset? dueAt) => Keep(message, dueAt, why: null);

    public IReadOnlyList<OutboxMessage> TakeKept(ChatAddress recipient, bool onlyNews = false)
    {
        var taken = KeptFor(recipient.Channel, recipient.Id)
            .FindAll(message => message.Flag("is_group") == recipient.IsGroup && (!onlyNews || message.Has("due_at")));
        db.Delete(Outbox, taken);
        return [.. taken.Select(Map)];
    }

    public IReadOnlyList<ChatAddress> KeptDue(DateTimeOffset now) =>
    [
        .. In(IsKept).Where(message => message.InstantOrNull("due_at") <= now || (message.Has("due_at") && message.Instant("enqueued_at") > now))
            .Select(AddressOf).Distinct(),
    ];

    public IReadOnlyList<OutboxEntry> Waiting() =>
    [
        .. In(ToBeSent).Select(message => new OutboxEntry(
            IdOf(message), AddressOf(message), message.Has("ticket"), message.Flag("worth"), message.Instant("enqueued_at"))),
    ];

    public OutboxMessage? Find(OutboxId id) => Document(id) is { } found && found.Whole("state") == ToBeSent ? Map(found) : null;

    public void Note(OutboxId id, Fate fate)
    {
        if (Document(id) is not { } found)
            return;
        switch (fate)
        {
            case Fate.Sent or Fate.Dropped:
                db.Delete(Outbox, found["_id"]);
                break;
            case Fate.Kept kept when found.Whole("state") == ToBeSent:
                db.Delete(Outbox, found["_id"]);
                foreach (var alone in Map(found).Apart())
                    Keep(alone, kept.DueAt, kept.Why);
                break;
            case Fate.GivenUp givenUp:
                db.Update(Outbox, Keyed(found.Set(("state", IsGivenUp), ("why", givenUp.Why))));
                break;
        }
    }

    public void Forget(string message)
    {
        foreach (var found in db.All(Outbox).Where(one => one.TextOrNull("answers") == message))
        {
            if (words.Read(found.Text("body")).PostScript is { } along)
                db.Update(Outbox, found.Set(("body", words.Write(along)), ("answers", null)));
            else
                db.Delete(Outbox, found["_id"]);
        }
    }

    public OutboxSummary Summarize()
    {
        var all = db.All(Outbox);
        var givenUp = all.FindAll(message => message.Whole("state") == IsGivenUp);
        return new OutboxSummary(
            all.Count(message => message.Whole("state") == ToBeSent), givenUp.Count, givenUp.LastOrDefault()?.TextOrNull("why"),
            all.Count(message => message.Whole("state") == IsKept));
    }

    public int RetryGivenUp(DateTimeOffset now)
    {
        var givenUp = In(IsGivenUp).ToList();
        givenUp.ForEach(message => db.Update(Outbox, message.Set(("state", ToBeSent), ("enqueued_at", now), ("useful_until", null))));
        return givenUp.Count;
    }

    public int ForgetBefore(DateTimeOffset instant) =>
        db.Delete(Outbox, db.All(Outbox).Where(message => message.Whole("state") != ToBeSent && message.Instant("enqueued_at") < instant));

    private void Keep(OutboxMessage message, DateTimeOffset? dueAt, string? why)
    {
        if (message.About is { } about)
            db.Delete(Outbox, KeptFor(message.To.Channel, message.To.Id).Where(one => one.TextOrNull("about") == about));
        Insert(message, IsKept, dueAt, why);
    }

    private void Insert(OutboxMessage message, int state, DateTimeOffset? dueAt, string? why) => db.Add(Outbox, Keyed(Documents.Of(
        ("id", message.Id.ToString()), ("channel", message.To.Channel), ("recipient", message.To.Id), ("is_group", message.To.IsGroup),
        ("ticket", message.Ticket?.Token), ("body", words.Write(message.Body)), ("language", message.Language), ("enqueued_at", message.EnqueuedAt),
        ("also_to", message.AlsoTo.Count == 0 ? null : string.Join(' ', message.AlsoTo)), ("answers", message.Answers), ("about", message.About),
        ("worth", message.IsWorthKeeping), ("useful_until", message.UsefulUntil), ("state", state), ("due_at", dueAt), ("why", why))));

    private List<BsonDocument> KeptFor(string channel, string recipient) => db.With(Outbox, "kept", Key.Of(channel, recipient));

    private IEnumerable<BsonDocument> In(int state) => db.All(Outbox).Where(message => message.Whole("state") == state);

    private BsonDocument? Document(OutboxId id) => db.With(Outbox, "id", id.ToString()) is [var found] ? found : null;

    /// <summary>Of any document, so that others than messages are not.</summary>
    public static bool IsToBeSent(BsonDocument document) => document.NumberOrNull("state") == ToBeSent && document.Has("worth");

    /// <summary>The same message to fewer people.</summary>
    public static BsonDocument To(BsonDocument message, IReadOnlyList<string> people) => Keyed(message.Set(
        ("recipient", people[0]), ("also_to", people.Count == 1 ? null : string.Join(' ', people.Skip(1)))));

    /// <summary>With the key that it is found by.</summary>
    public static BsonDocument Keyed(BsonDocument message) =>
        message.Set(("kept", message.Whole("state") == IsKept ? Key.Of(message.Text("channel"), message.Text("recipient")) : null));

    private static OutboxId IdOf(BsonDocument message) => new(Guid.Parse(message.Text("id")));

    private static ChatAddress AddressOf(BsonDocument message) => new(message.Text("channel"), message.Text("recipient"), message.Flag("is_group"));

    private OutboxMessage Map(BsonDocument message) => new()
    {
        Id = IdOf(message),
        To = AddressOf(message),
        Ticket = message.TextOrNull("ticket") is { } ticket ? new ReplyTicket(ticket) : null,
        Body = words.Read(message.Text("body")),
        Language = (Language)message.Whole("language"),
        EnqueuedAt = message.Instant("enqueued_at"),
        AlsoTo = message.TextOrNull("also_to")?.Split(' ') ?? [],
        Answers = message.TextOrNull("answers"),
        About = message.TextOrNull("about"),
        IsWorthKeeping = message.Flag("worth"),
        UsefulUntil = message.InstantOrNull("useful_until"),
    };
}
