using CommunityBot.Bot.Channels.Discord.Messages;
using CommunityBot.Outbox;

namespace CommunityBot.Bot.Channels.Discord.Delivery;

/// <summary>A message of the outbox as Discord's messages, and how many of them were sent.</summary>
/// <param name="message">As it was decided on.</param>
/// <param name="parts">What it is on Discord.</param>
/// <param name="asides">What only whoever asked sees.</param>
/// <param name="sent">How far it got.</param>
internal sealed class Parcel(OutboxMessage message, IReadOnlyList<DiscordMessage> parts, IReadOnlyList<DiscordMessage> asides, SentParts sent)
{
    private readonly IReadOnlyList<DiscordMessage> _all = [.. parts, .. asides];

    public OutboxMessage Message => message;

    public int Sent { get; private set; } = Math.Min(sent.Of(message.Id), parts.Count + asides.Count);

    public bool IsSent => Sent == _all.Count;

    /// <summary>Whether all is sent but what only an answer can whisper.</summary>
    public bool IsSaid => Sent >= parts.Count;

    public DiscordMessage Next => _all[Sent];

    /// <summary>The next one as an answer: what is not for all is seen by whoever asked alone.</summary>
    public DiscordMessage NextAnswer =>
        message is { To.IsGroup: true, Body.ForAll: true } && !IsSaid ? Next : Next with { Flags = (Next.Flags ?? 0) | DiscordMessage.Ephemeral };

    /// <summary>Whether it shows a sign-in to all, which counts up from then on.</summary>
    public bool CountsUp => message is { To.IsGroup: true, Body.SignInOf: not null };

    public void NoteSent() => sent.Note(message.Id, ++Sent);
}
