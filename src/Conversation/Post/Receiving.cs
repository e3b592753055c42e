using CommunityBot.Accounts;
using CommunityBot.Attachments;
using CommunityBot.Calendar;
using CommunityBot.Conversation.Answering;
using CommunityBot.Conversation.Hearing;
using CommunityBot.Conversation.Texts;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.Records;

namespace CommunityBot.Conversation.Post;

/// <summary>Takes in what happened in a chat, in one change: it is admitted once, answered, and what is said goes into the outbox.</summary>
public sealed class Receiving(Responder responder, Riding riding, SchoolClock clock)
{
    /// <summary>What was heard in a message, for <see cref="Answer"/>; the records are not asked, so that nobody waits for it.</summary>
    public Heard? Hear(IncomingMessage message) => responder.Hear(message);

    /// <summary>Does nothing about an event that was taken in before.</summary>
    public void Answer(IRecords records, IncomingMessage message, Heard? heard, DateTimeOffset now)
    {
        if (!Admit(records, message, now))
            return;
        Give(records, message, responder.Respond(records, message, heard), now);
    }

    /// <summary>Says what became of something that was sent, in the change that decides on it.</summary>
    /// <param name="records">The records of the change.</param>
    /// <param name="slip">By what it was fetched.</param>
    /// <param name="fetched">What became of it.</param>
    /// <param name="now">When.</param>
    public void Tell(IRecords records, PickupSlip slip, Attachment fetched, DateTimeOffset now)
    {
        var message = new IncomingMessage
        {
            EventId = $"attachment {fetched.Id}",
            From = slip.From,
            Place = slip.From,
            SentAt = fetched.At,
            Content = new MessageContent.Sent(SentAs.File, slip.Source),
            MessageId = slip.Message,
            Ticket = slip.Ticket,
        };
        Give(records, message, responder.Tell(records, message, fetched), now);
    }

    private void Give(IRecords records, IncomingMessage message, Answer given, DateTimeOffset now)
    {
        var answer = riding.AddTo(given, records, message, now);
        foreach (var notice in answer.Notices)
            Tell(records, notice, message.From, now);
        if (answer.Reply is { } reply)
            Enqueue(records, reply, answer.Account!, message, now);
    }

    /// <summary>Takes in what could not be answered: says so, with the reference under which the cause is in the log.</summary>
    public static void Apologize(IRecords records, IncomingMessage message, string reference, DateTimeOffset now) =>
        Say(records, message, texts => texts.Broken(reference), now);

    /// <summary>Says to somebody who says too much that nothing of it is heard for a while.</summary>
    public static void SlowDown(IRecords records, IncomingMessage message, TimeSpan wait, DateTimeOffset now) =>
        Say(records, message, texts => texts.TooManyMessages((int)Math.Ceiling(wait.TotalMinutes)), now);

    private static void Say(IRecords records, IncomingMessage message, Func<Catalogue, string> words, DateTimeOffset now)
    {
        if (!Admit(records, message, now))
            return;
        var account = records.Accounts.Find(message.From) ?? new ChatAccount { Address = message.From, Language = message.Locale ?? Language.Chinese };
        Enqueue(records, Reply.Say(words(Catalogues.In(account.Language))), account, message, now);
    }

    private static bool Admit(IRecords records, IncomingMessage message, DateTimeOffset now) =>
        records.Inbox.Admit($"{message.From.Channel}:{message.EventId}", now);

    /// <summary>Writes to somebody unasked; somebody without a chat finds it in the log and the roster.</summary>
    private void Tell(IRecords records, Notice notice, ChatAddress sender, DateTimeOffset now)
    {
        var usual = notice.At is null ? records.Accounts.ReachableOf(notice.To) : null;
        var post = new Posting(records, clock, now);
        foreach (var account in notice.At?.Where(account => account.Reachable).ToList() ?? (usual is null ? [] : [usual]))
            post.Tell(account, notice, $"{sender.Channel}:{sender.Id}");
    }

    /// <summary>An answer, which is never sent unasked: where it comes too late, a member finds it with the next one.</summary>
    private static void Enqueue(IRecords records, Reply reply, ChatAccount asking, IncomingMessage answered, DateTimeOffset now) =>
        records.Outbox.Enqueue(new OutboxMessage
        {
            Id = OutboxId.Next(now),
            To = answered.Place,
            Ticket = answered.Ticket,
            Answers = answered.MessageKey,
            Body = reply,
            Language = asking.Language,
            IsWorthKeeping = asking.Person is not null && !answered.Place.IsGroup,
            EnqueuedAt = now,
        });
}
