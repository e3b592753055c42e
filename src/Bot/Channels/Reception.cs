using CommunityBot.Accounts;
using CommunityBot.Conversation.Answering;
using CommunityBot.Conversation.Post;
using CommunityBot.Conversation.Texts;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.Records;

namespace CommunityBot.Bot.Channels;

/// <summary>
/// The way in for every channel: admits an event once, has it answered, and puts the answer in the outbox, all in one commit.
/// Once <see cref="Receive"/> returns, the event may be acknowledged.
/// </summary>
public sealed class Reception(IStore store, Responder responder, Riding riding, OutboxSignal signal, TimeProvider time, ILogger<Reception> log)
{
    public Task Receive(IReadOnlyList<IncomingMessage> messages, CancellationToken cancel) =>
        messages.Count == 1 ? ReceiveOne(messages[0], cancel) : Task.WhenAll(messages.Select(message => ReceiveOne(message, cancel)));

    private async Task ReceiveOne(IncomingMessage message, CancellationToken cancel)
    {
        bool enqueued;
        try
        {
            enqueued = await store.Change(records => Admit(records, message) && Answer(records, message), cancel);
        }
        catch (Exception fault) when (fault is not OperationCanceledException and not StoreUnavailableException)
        {
            var reference = message.EventId[^Math.Min(8, message.EventId.Length)..];
            log.LogError(fault, "Event {EventId} failed; the sender was given reference {Reference}", message.EventId, reference);
            enqueued = await store.Change(records => Admit(records, message) && Apologize(records, message, reference), cancel);
        }

        if (enqueued)
            signal.Raise();
    }

    private bool Admit(IRecords records, IncomingMessage message) =>
        records.Inbox.Admit($"{message.From.Channel}:{message.EventId}", time.GetUtcNow());

    private bool Answer(IRecords records, IncomingMessage message)
    {
        var answer = riding.AddTo(responder.Respond(records, message), records, message, time.GetUtcNow());
        var notices = answer.Notices.Count(notice => Tell(records, notice));
        if (answer.Reply is not { } reply)
            return notices > 0;
        Enqueue(records, message.Place, reply, answer.Account!.Language, message.Ticket);
        return true;
    }

    /// <summary>Writes to somebody unasked; somebody without one finds it in the log and the roster.</summary>
    private bool Tell(IRecords records, Notice notice)
    {
        if (records.Accounts.ReachableOf(notice.To) is not { } account)
            return false;
        var place = new Recipient(account.Address.Channel, account.Address.UserId, IsGroup: false);
        Enqueue(records, place, notice.Say(Catalogue.In(account.Language)), account.Language, ticket: null);
        return true;
    }

    private bool Apologize(IRecords records, IncomingMessage message, string reference)
    {
        var language = records.Accounts.Find(message.From)?.Language ?? message.Locale ?? Language.Chinese;
        Enqueue(records, message.Place, Reply.Say(Catalogue.In(language).Broken(reference)), language, message.Ticket);
        return true;
    }

    private void Enqueue(IRecords records, Recipient to, Reply reply, Language language, ReplyTicket? ticket)
    {
        var now = time.GetUtcNow();
        records.Outbox.Enqueue(new OutboxMessage
        {
            Id = OutboxId.Next(now),
            To = to,
            Ticket = ticket,
            Body = reply,
            Language = language,
            EnqueuedAt = now,
        });
    }
}
