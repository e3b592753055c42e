using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.Records;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>Sends by adding to the person's conversation, where pages that are open see it at once and others when they come.</summary>
public sealed class WebChannel(IStore store, ChatBell bell, TimeProvider time) : IChannel
{
    public string Name => ChannelNames.Web;

    /// <summary>The chat of a visitor.</summary>
    public static ChatAddress AddressOf(string visitor) => new(ChannelNames.Web, visitor);

    public async Task<SendResult> Send(OutboxMessage message, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var lines = ((string[])[message.To.Id, .. message.AlsoTo])
            .Select(user => new TranscriptLine { UserId = user, Key = message.Id.ToString(), At = now, Reply = message.Body })
            .ToList();
        await Add(lines, cancel);
        return new SendResult.Delivered();
    }

    /// <summary>Adds a line, once for its key, and tells the open pages.</summary>
    public Task Add(TranscriptLine line, CancellationToken cancel) => Add([line], cancel);

    private async Task Add(IReadOnlyList<TranscriptLine> lines, CancellationToken cancel)
    {
        foreach (var added in await store.Change(records => lines.Where(records.Transcript.Add).ToList(), cancel))
            bell.Ring(added.UserId);
    }
}
