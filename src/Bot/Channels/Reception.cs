using CommunityBot.Conversation.Post;
using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.Records;

namespace CommunityBot.Bot.Channels;

/// <summary>The way in for every channel. Once <see cref="Receive"/> returns, what came of the events is committed, and they may be acknowledged.</summary>
public sealed class Reception(IStore store, Receiving receiving, OutboxSignal signal, TimeProvider time, ILogger<Reception> log)
{
    public Task Receive(IReadOnlyList<IncomingMessage> messages, CancellationToken cancel) =>
        messages.Count == 1 ? ReceiveOne(messages[0], cancel) : Task.WhenAll(messages.Select(message => ReceiveOne(message, cancel)));

    private async Task ReceiveOne(IncomingMessage message, CancellationToken cancel)
    {
        if (await Take(message, cancel))
            signal.Raise();
    }

    private async Task<bool> Take(IncomingMessage message, CancellationToken cancel)
    {
        try
        {
            var named = MentionedNames.AreIn(message) ? await store.Read(records => MentionedNames.Read(records, message), cancel) : message;
            var heard = receiving.Hear(named);
            return await store.Change(records => receiving.Answer(records, named, heard, time.GetUtcNow()), cancel);
        }
        catch (Exception fault) when (fault is not OperationCanceledException and not StoreUnavailableException)
        {
            var reference = message.EventId[^Math.Min(8, message.EventId.Length)..];
            log.LogError(fault, "Event {EventId} failed; the sender was given reference {Reference}", message.EventId, reference);
            return await store.Change(records => Receiving.Apologize(records, message, reference, time.GetUtcNow()), cancel);
        }
    }
}
