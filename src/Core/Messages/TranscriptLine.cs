namespace CommunityBot.Messages;

/// <summary>
/// One line of a conversation in the web chat. Either <see cref="Said"/> (by the person) or <see cref="Reply"/> (by the bot) is set.
/// </summary>
public sealed record TranscriptLine
{
    /// <summary>The person's id on the web channel.</summary>
    public required string UserId { get; init; }

    /// <summary>The id of the message, or of the outbox row: what makes adding the line again harmless.</summary>
    public required string Key { get; init; }

    public required DateTimeOffset At { get; init; }

    public string? Said { get; init; }

    public Reply? Reply { get; init; }

    /// <summary>Grows with each line; given when the line is added.</summary>
    public long Sequence { get; init; }
}
