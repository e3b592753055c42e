using CommunityBot.Bot.Attachments;
using CommunityBot.Conversation.Post;
using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Bot.Channels;

/// <summary>The way in for every channel. Once <c>Receive</c> returns, what came of the events is committed, and they may be acknowledged.</summary>
public sealed class Reception(
    IStore store, Receiving receiving, SenderBudget budget, AttachmentBell bell, TimeProvider time, ILogger<Reception> log)
{
    public Task Receive(IReadOnlyList<IncomingMessage> messages, CancellationToken cancel) =>
        Task.WhenAll(messages.Select(message => Receive(message, cancel)));

    /// <returns>For how long its sender is not heard, where it is left and no answer to it comes; else null.</returns>
    public async Task<TimeSpan?> Receive(IncomingMessage message, CancellationToken cancel)
    {
        if (EventAge.IsTooOld(message, time.GetUtcNow()))
        {
            log.LogInformation("Event {EventId} is of {SentAt:u} and was left alone", message.EventId, message.SentAt);
            return null;
        }

        // That a message was unsent, or somebody left, is always taken in.
        var hearing = message.Content is MessageContent.Words or MessageContent.Sent or MessageContent.Wordless or MessageContent.Followed
            ? budget.Count(message.From)
            : Hearing.Heard;
        switch (hearing)
        {
            case { Wait: null }:
                var from = time.GetTimestamp();
                await Take(message, cancel);
                log.LogDebug("Event {EventId} of {Channel} was taken in, in {Milliseconds} ms", message.EventId, message.From.Channel, Since(from));
                return null;
            case { Wait: { } wait, IsFirst: true }:
                await store.Change(records => Receiving.SlowDown(records, message, wait, time.GetUtcNow()), cancel);
                return null;
            default:
                return hearing.Wait;
        }
    }

    private long Since(long timestamp) => (long)time.GetElapsedTime(timestamp).TotalMilliseconds;

    private async Task Take(IncomingMessage message, CancellationToken cancel)
    {
        try
        {
            var named = MentionedNames.AreIn(message) ? await store.Read(records => MentionedNames.Read(records, message), cancel) : message;
            var heard = receiving.Hear(named);
            await store.Change(records => receiving.Answer(records, named, heard, time.GetUtcNow()), cancel);
            if (message.Content is MessageContent.Sent)
                bell.Ring();
        }
        catch (Exception fault) when (fault is not OperationCanceledException and not StoreUnavailableException)
        {
            var reference = message.EventId[^Math.Min(8, message.EventId.Length)..];
            log.LogError(fault, "Event {EventId} failed; the sender was given reference {Reference}", message.EventId, reference);
            await store.Change(records => Receiving.Apologize(records, message, reference, time.GetUtcNow()), cancel);
        }
    }
}
