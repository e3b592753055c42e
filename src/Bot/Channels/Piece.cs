using CommunityBot.Messages;
using CommunityBot.Outbox;

namespace CommunityBot.Bot.Channels;

/// <summary>A message in a <see cref="Mailbag"/>, and what is known of the attempts to send it.</summary>
/// <param name="entry">Which it is.</param>
/// <param name="since">When it was decided on, by the clock that nobody sets.</param>
internal sealed class Piece(in OutboxEntry entry, TimeSpan since)
{
    public OutboxId Id { get; } = entry.Id;

    /// <summary>Whom it is for, or the first of several.</summary>
    public ChatAddress To { get; } = entry.To;

    /// <summary>Whether somebody waits for it, having said something.</summary>
    public bool IsAnswer { get; } = entry.IsAnswer;

    public bool IsWorthKeeping { get; } = entry.IsWorthKeeping;

    public TimeSpan Since => since;

    /// <summary>As it was committed; null where it is read from the outbox when its turn comes.</summary>
    public OutboxMessage? Message { get; set; }

    public bool MayHaveArrived { get; set; }

    /// <summary>How often the platform failed on it while it took others.</summary>
    public int Failures { get; set; }
}
