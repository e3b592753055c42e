using CommunityBot.Outbox;

namespace CommunityBot.Conversation;

/// <summary>A question the bot asked because something was missing from a command, and what it knows already.</summary>
public sealed record OpenQuestion
{
    /// <summary>Answers that come later than this are read afresh.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    /// <summary>The id of the command that asked.</summary>
    public required string Command { get; init; }

    /// <summary>What was asked for.</summary>
    public required string Slot { get; init; }

    public required IReadOnlyDictionary<string, string> Known { get; init; }

    public required Recipient Place { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public bool IsOpenFor(IncomingMessage message) =>
        message.Place == Place && message.SentAt - AskedAt <= Patience;
}
