using System.Collections.Concurrent;
using CommunityBot.Bot.Channels.Discord.Api;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Channels.Discord.Delivery;

/// <summary>In which channel somebody is written to. Those of direct messages are opened once and known from then on.</summary>
internal sealed class DirectChannels(DiscordApi api)
{
    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <returns>The channel, or why there is none.</returns>
    public async Task<(string? Channel, DiscordVerdict? Failed)> ChannelOf(ChatAddress to, CancellationToken cancel)
    {
        if (to.IsGroup)
            return (to.Id, null);
        if (_known.TryGetValue(to.Id, out var known))
            return (known, null);
        var verdict = await api.OpenDirect(to.Id, cancel);
        if (verdict is not DiscordVerdict.Accepted accepted)
            return (null, verdict is DiscordVerdict.NoAnswer lost ? new DiscordVerdict.Unavailable(lost.Why) : verdict);
        if (Shown.Read(accepted.Answer) is not { Id: { } channel })
            return (null, new DiscordVerdict.Unavailable("Discord opened a channel without an id."));
        return (_known[to.Id] = channel, null);
    }

    public void Forget(ChatAddress to) => _known.TryRemove(to.Id, out _);
}
