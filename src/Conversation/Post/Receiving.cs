using CommunityBot.Accounts;
using CommunityBot.Conversation.Answering;
using CommunityBot.Conversation.Hearing;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.Records;

namespace CommunityBot.Conversation.Post;

/// <summary>Takes in what happened in a chat, in one change: it is admitted once, answered, and what is said goes into the outbox.</summary>
public sealed class Receiving(Responder responder, Riding riding)
{
    /// <summary>What was heard in a message, for <see cref="Answer"/>; the records are not asked, so that nobody waits for it.</summary>
    public Heard? Hear(IncomingMessage message) => responder.Hear(message);

    /// <returns>Whether there is something to send; not for an event that was taken in before.</returns>
    public bool Answer(IRecords records, IncomingMessage message, Heard? heard, DateTimeOffset now)
    {
        if (!Admit(records, message, now))
            return false;
        var answer = riding.AddTo(responder.Respond(records, message, heard), records, message, now);
        var told = answer.Notices.Count(notice => Tell(records, notice, now));
        if (answer.Reply is not { } reply)
            return told > 0;
        Enqueue(records, message.Place, reply, answer.Account!.Language, message, now);
        return true;
    }

    /// <summary>Takes in what could not be answered: says so, with the reference under which the cause is in the log.</summary>
    /// <returns>As <see cref="Answer"/>.</returns>
    public static bool Apologize(IRecords records, IncomingMessage message, string reference, DateTimeOffset now)
    {
        if (!Admit(records, message, now))
            return false;
        var language = records.Accounts.Find(message.From)?.Language ?? message.Locale ?? Language.Chinese;
        Enqueue(records, message.Place, Reply.Say(Catalogues.In(language).Broken(reference)), language, message, now);
        return true;
    }

    private static bool Admit(IRecords records, IncomingMessage message, DateTimeOffset now) =>
        records.Inbox.Admit($"{message.From.Channel}:{message.EventId}", now);

    /// <summary>Writes to somebody unasked; somebody without a chat finds it in the log and the roster.</summary>
    private static bool Tell(IRecords records, Notice notice, DateTimeOffset now)
    {
        var usual = notice.At is null ? records.Accounts.ReachableOf(notice.To) : null;
        var accounts = notice.At?.Where(account => account.Reachable).ToList() ?? (usual is null ? [] : [usual]);
        foreach (var account in accounts)
            Enqueue(records, account.Address, notice.Say(Catalogues.In(account.Language)), account.Language, answered: null, now);
        return accounts.Count > 0;
    }

    private static void Enqueue(IRecords records, ChatAddress to, Reply reply, Language language, IncomingMessage? answered, DateTimeOffset now) =>
        records.Outbox.Enqueue(new OutboxMessage
        {
            Id = OutboxId.Next(now),
            To = to,
            Ticket = answered?.Ticket,
            Answers = answered?.MessageKey,
            Body = reply,
            Language = language,
            EnqueuedAt = now,
        });
}
