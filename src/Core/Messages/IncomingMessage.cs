namespace CommunityBot.Messages;

/// <summary>Something that happened in a chat, as a channel adapter understood it.</summary>
public sealed record IncomingMessage
{
    /// <summary>The platform's id of the event, unique within the channel; a redelivery has the same.</summary>
    public required string EventId { get; init; }

    /// <summary>The chat of whoever did it with the bot alone, wherever it was done.</summary>
    public required ChatAddress From { get; init; }

    /// <summary>Where it was said, and where the answer goes.</summary>
    public required ChatAddress Place { get; init; }

    /// <summary>The platform's own timestamp of the event: what sign-in times are taken from.</summary>
    public required DateTimeOffset SentAt { get; init; }

    public required MessageContent Content { get; init; }

    /// <summary>The platform's id of the message, where one can unsend it there.</summary>
    public string? MessageId { get; init; }

    /// <summary>The same, unique whatever the channel.</summary>
    public string? MessageKey => MessageId is null ? null : KeyOf(MessageId);

    public string KeyOf(string messageId) => $"{From.Channel}:{messageId}";

    public ReplyTicket? Ticket { get; init; }

    /// <summary>In a group: whether the bot itself was spoken to, by mention or by one of its buttons.</summary>
    public bool Addressed { get; init; }

    /// <summary>False when it does not show that the person can be written to unasked, though it was said to the bot alone.</summary>
    public bool ShowsReachable { get; init; } = true;

    /// <summary>
    /// The address on the network that whoever did it comes from, where accounts cost nothing and only that tells many from one; null where a
    /// platform delivers for everybody.
    /// </summary>
    public string? CameFrom { get; init; }

    /// <summary>The language the person's app is set to, where the platform tells.</summary>
    public Language? Locale { get; init; }
}

public enum SentAs
{
    Photo,
    File,
    Video,
    Audio,
}

/// <summary>What was sent.</summary>
public abstract record MessageContent
{
    private MessageContent()
    {
    }

    /// <summary>Typed words, or those behind a button.</summary>
    public sealed record Words(string Text) : MessageContent
    {
        /// <summary>Who is mentioned in them, but for the bot, in their order.</summary>
        public IReadOnlyList<Mention> Mentions { get; init; } = [];
    }

    /// <summary>Somebody unsent a message, of which nothing is to be kept; there is nothing to answer it with.</summary>
    /// <param name="MessageId">As <see cref="IncomingMessage.MessageId"/>.</param>
    public sealed record Unsent(string MessageId) : MessageContent;

    /// <summary>A photo or a file. What it is, is found out once it is fetched.</summary>
    /// <param name="As">What the platform calls it.</param>
    /// <param name="Source">What the channel finds it by; null where it does not lie at the platform.</param>
    /// <param name="Bytes">How large the platform says that it is.</param>
    /// <param name="Name">What its sender calls it, where the platform says so.</param>
    public sealed record Sent(SentAs As, string? Source, long? Bytes = null, string? Name = null) : MessageContent;

    /// <summary>A sticker, or a place: something without words.</summary>
    public sealed record Wordless : MessageContent;

    /// <summary>Somebody added the bot as a friend, or came back.</summary>
    public sealed record Followed : MessageContent;

    /// <summary>Somebody blocked the bot.</summary>
    public sealed record Unfollowed : MessageContent;

    /// <summary>The bot was added to a group.</summary>
    public sealed record JoinedGroup : MessageContent;

    /// <summary>The bot was removed from a group.</summary>
    public sealed record LeftGroup : MessageContent;

    /// <summary>People joined a group the bot is in.</summary>
    public sealed record OthersJoined : MessageContent;
}
