using System.Collections.Concurrent;
using CommunityBot.Outbox;

namespace CommunityBot.Bot.Channels.Discord.Delivery;

/// <summary>How far this process got with messages of several parts, so that another attempt goes on from there.</summary>
public sealed class SentParts
{
    private readonly ConcurrentDictionary<OutboxId, int> _sent = new();

    public int Of(OutboxId id) => _sent.GetValueOrDefault(id);

    public void Note(OutboxId id, int parts) => _sent[id] = parts;

    public void Forget(OutboxId id) => _sent.TryRemove(id, out _);
}
