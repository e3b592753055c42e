namespace CommunityBot.Outbox;

/// <summary>A way out to people: LINE, Discord, the web chat.</summary>
public interface IChannel
{
    /// <summary>One of <see cref="Messages.ChannelNames"/>.</summary>
    string Name { get; }

    /// <summary>How old an answer may be at most for there to be any use in trying it; null where it can be said at any time.</summary>
    TimeSpan? AnswersWithin => null;

    /// <summary>Sends one message. What the platform refuses is a result; only a bug throws.</summary>
    Task<SendResult> Send(OutboxMessage message, CancellationToken cancel);
}
