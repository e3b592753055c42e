using System.Collections.Concurrent;
using CommunityBot.Bot.Channels.Discord.Api;

namespace CommunityBot.Bot.Channels.Discord.Interactions;

/// <summary>
/// Where interactions wait for their answer while Discord holds the line. The answer is handed over here when it is in time; the
/// same interaction coming again finds the same answer. Only this process knows of it: after another start nobody waits.
/// </summary>
public sealed class WaitingRoom(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, WaitingInteraction> _waiting = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(string Token, DateTimeOffset Since)> _inOrder = new();

    /// <summary>Has an interaction wait, the same one for each delivery of it.</summary>
    public WaitingInteraction Sit(string token)
    {
        Clear();
        var fresh = new WaitingInteraction(time);
        var interaction = _waiting.GetOrAdd(token, fresh);
        if (ReferenceEquals(interaction, fresh))
            _inOrder.Enqueue((token, time.GetUtcNow()));
        return interaction;
    }

    /// <summary>Hands over the answer.</summary>
    /// <returns>Whether Discord was given it; false when nobody waits any more.</returns>
    public Task<bool> Hand(string token, ReadOnlyMemory<byte> answer) =>
        _waiting.TryGetValue(token, out var interaction) ? interaction.Take(answer) : Task.FromResult(false);

    /// <summary>Has Discord told that the answer comes later, if somebody waits.</summary>
    /// <returns>Whether Discord was told so just now.</returns>
    public Task<bool> Dismiss(string token) => _waiting.TryGetValue(token, out var interaction) ? interaction.Leave() : Task.FromResult(false);

    private void Clear()
    {
        while (_inOrder.TryPeek(out var oldest) && time.GetUtcNow() - oldest.Since > DiscordTimes.KeptAnswer && _inOrder.TryDequeue(out oldest))
            _waiting.TryRemove(oldest.Token, out _);
    }
}
