using CommunityBot.Messages;

namespace CommunityBot.Stores.LiteDb;

internal sealed class LiteDbInbox(LiteDbSession db) : IInbox
{
    private const string Inbox = "inbox";

    public bool Admit(string eventId, DateTimeOffset receivedAt)
    {
        var id = Key.Words(eventId);
        if (db.Find(Inbox, id) is not null)
            return false;
        db.Add(Inbox, Documents.Of(("_id", id), ("received_at", receivedAt)));
        return true;
    }

    public int ForgetBefore(DateTimeOffset instant) => db.Delete(Inbox, db.All(Inbox).Where(one => one.Instant("received_at") < instant));
}
