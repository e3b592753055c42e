using System.Text.Json;
using CommunityBot.Bot.Channels.Line.Messages;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Channels.Line.Webhook;

/// <summary>Makes LINE's webhook events into what every channel hands over.</summary>
public static class LineEvents
{
    private static readonly DateTimeOffset s_latest = new(2200, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <returns>Null for what the bot has nothing to do with: other kinds, events another bot answers, and those without a sender.</returns>
    public static IncomingMessage? Read(JsonElement told)
    {
        var source = told.Child("source");
        if (told.Text("mode") == "standby"
            || told.Text("webhookEventId") is not { } id
            || Instant(told) is not { } sentAt
            || PlaceOf(source) is not { } place
            || ContentOf(told) is not var (content, addressed)
            || SenderOf(source, place, content) is not { } sender)
            return null;

        return new IncomingMessage
        {
            EventId = id,
            From = sender,
            Place = place,
            SentAt = sentAt,
            Content = content,
            Ticket = told.Text("replyToken") is { } token ? new ReplyTicket(token) : null,
            Addressed = addressed,
            MessageId = told.Child("message").Text("id"),
        };
    }

    private static DateTimeOffset? Instant(JsonElement told) =>
        told.Number("timestamp") is { } milliseconds and > 0 && milliseconds < s_latest.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : null;

    private static ChatAddress? PlaceOf(JsonElement source) => source.Text("type") switch
    {
        "user" when source.Text("userId") is { } user => new ChatAddress(ChannelNames.Line, user),
        "group" when source.Text("groupId") is { } group => new ChatAddress(ChannelNames.Line, group, IsGroup: true),
        "room" when source.Text("roomId") is { } room => new ChatAddress(ChannelNames.Line, room, IsGroup: true),
        _ => null,
    };

    private static (MessageContent Content, bool Addressed)? ContentOf(JsonElement told) => told.Text("type") switch
    {
        "message" => MessageOf(told.Child("message")),
        "postback" => PressOf(told.Child("postback")),
        "unsend" when told.Child("unsend").Text("messageId") is { } unsent => (new MessageContent.Unsent(unsent), false),
        "follow" => (new MessageContent.Followed(), false),
        "unfollow" => (new MessageContent.Unfollowed(), false),
        "join" => (new MessageContent.JoinedGroup(), false),
        "leave" => (new MessageContent.LeftGroup(), false),
        "memberJoined" => (new MessageContent.OthersJoined(), false),
        _ => null,
    };

    private static (MessageContent, bool)? MessageOf(JsonElement message)
    {
        switch (message.Text("type"))
        {
            case "text" when message.Text("text") is { } text:
                return LineWords.Read(message, text);
            case "image" or "video" or "audio" or "file":
                return (SentOf(message), false);
            case "location" or "sticker":
                return (new MessageContent.Wordless(), false);
            default:
                return null;
        }
    }

    /// <summary>A picture that an app sent in somebody's name (LIFF) may lie elsewhere, and is not LINE's to hand over.</summary>
    private static MessageContent.Sent SentOf(JsonElement message) => new(
        message.Text("type") switch
        {
            "image" => SentAs.Photo,
            "video" => SentAs.Video,
            "audio" => SentAs.Audio,
            _ => SentAs.File,
        },
        message.Child("contentProvider").Text("type") is null or "line" ? message.Text("id") : null,
        message.Number("fileSize"),
        message.Text("fileName"));

    /// <summary>A button of the bot says its words. One that only opened the keyboard says nothing yet.</summary>
    private static (MessageContent, bool)? PressOf(JsonElement postback) =>
        postback.Text("data") is { } words and not LineAction.OnlyOpensKeyboard ? (new MessageContent.Words(words), true) : null;

    /// <summary>What happens to a group as a whole has no sender but the group.</summary>
    private static ChatAddress? SenderOf(JsonElement source, ChatAddress place, MessageContent content)
    {
        if (!place.IsGroup)
            return place;
        var sender = source.Text("userId")
            ?? (content is MessageContent.JoinedGroup or MessageContent.LeftGroup or MessageContent.OthersJoined ? place.Id : null);
        return sender is null ? null : new ChatAddress(ChannelNames.Line, sender);
    }
}
