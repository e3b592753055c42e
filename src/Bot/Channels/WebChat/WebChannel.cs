using CommunityBot.Communities;
using CommunityBot.Conversation;
using CommunityBot.Outbox;
using CommunityBot.Ports;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>Sends by adding to the person's conversation, where pages that are open see it at once and others when they come.</summary>
public sealed class WebChannel(IStore store, ChatBell bell, TimeProvider time) : IChannel
{
    public string Name => ChannelNames.Web;

    public async Task<SendResult> Send(OutboxMessage message, CancellationToken cancel)
    {
        await Add(
            new TranscriptLine
            {
                UserId = message.To.Id,
                Key = message.Id.ToString(),
                At = time.GetUtcNow(),
                Reply = message.Body,
            },
            cancel);
        return new SendResult.Delivered();
    }

    /// <summary>Adds a line, once for its key, and tells the open pages.</summary>
    public async Task Add(TranscriptLine line, CancellationToken cancel)
    {
        if (await store.Change(records => records.Transcript.Add(line), cancel))
            bell.Ring(line.UserId);
    }
}
