using CommunityBot.Conversation.Post;
using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Bot.Channels;

/// <summary>The way in for every channel. Once <see cref="Receive"/> returns, what came of the events is committed, and they may be acknowledged.</summary>
public sealed class Reception(IStore store, Receiving receiving, SenderBudget budget, TimeProvider time, ILogger<Reception> log)
{
    public Task Receive(IReadOnlyList<IncomingMessage> messages, CancellationToken cancel) =>
        messages.Count == 1 ? ReceiveOne(messages[0], cancel) : Task.WhenAll(messages.Select(message => ReceiveOne(message, cancel)));

    private Task ReceiveOne(IncomingMessage message, CancellationToken cancel)
    {
        if (EventAge.IsTooOld(message, time.GetUtcNow()))
        {
            log.LogInformation("Event {EventId} is of {SentAt:u} and was left alone", message.EventId, message.SentAt);
            return Task.CompletedTask;
        }

        // That a message was unsent, or somebody left, is always taken in.
        var hearing = message.Content is MessageContent.Words or MessageContent.Wordless or MessageContent.Followed
            ? budget.Count(message.From)
            : Hearing.Heard;
        return hearing switch
        {
            { IsHeard: true } => Take(message, cancel),
            { Wait: { } wait } => store.Change(records => Receiving.SlowDown(records, message, wait, time.GetUtcNow()), cancel),
            _ => Task.CompletedTask,
        };
    }

    private async Task Take(IncomingMessage message, CancellationToken cancel)
    {
        try
        {
            var named = MentionedNames.AreIn(message) ? await store.Read(records => MentionedNames.Read(records, message), cancel) : message;
            var heard = receiving.Hear(named);
            await store.Change(records => receiving.Answer(records, named, heard, time.GetUtcNow()), cancel);
        }
        catch (Exception fault) when (fault is not OperationCanceledException and not StoreUnavailableException)
        {
            var reference = message.EventId[^Math.Min(8, message.EventId.Length)..];
            log.LogError(fault, "Event {EventId} failed; the sender was given reference {Reference}", message.EventId, reference);
            await store.Change(records => Receiving.Apologize(records, message, reference, time.GetUtcNow()), cancel);
        }
    }
}
