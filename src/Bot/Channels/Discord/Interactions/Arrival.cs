using CommunityBot.Bot.Channels.Discord.Api;
using CommunityBot.Bot.Channels.Discord.Messages;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Channels.Discord.Interactions;

/// <summary>Reads an interaction as the message it stands for.</summary>
public static class Arrival
{
    /// <summary>The context of direct messages with the bot.</summary>
    private const int DirectMessages = 1;

    /// <returns>Null when it stands for none, or nobody did it.</returns>
    public static IncomingMessage? Read(DiscordInteraction told)
    {
        if (told.By is not { Id.Length: > 0 } by || Snowflake.TimeOf(told.Id) is not { } at || InteractionWords.WordsOf(told) is not { } words)
            return null;
        var from = new ChatAddress(ChannelNames.Discord, by.Id);
        return new IncomingMessage
        {
            EventId = told.Id,
            From = from,
            Place = PlaceOf(told, from),
            SentAt = at,
            Content = SentAlong(told) is { } sent ? sent : DiscordMentions.Read(words, told.Data?.Resolved),
            Ticket = new ReplyTicket(told.Token),
            Addressed = true,
            Locale = LanguageOf(told),
            ShowsReachable = told is { GuildId: null, Context: null or DirectMessages },
        };
    }

    /// <summary>The file of a command that has one; the words beside it are not looked at, as whoever sends one is asked where it belongs.</summary>
    private static MessageContent.Sent? SentAlong(DiscordInteraction told) =>
        told.Type == InteractionType.Command && told.Data?.Resolved?.Attachments?.Values.FirstOrDefault() is { } sent
            ? new MessageContent.Sent(SentAs.File, sent.Url, sent.Size, sent.Filename)
            : null;

    /// <summary>Chinese for whoever reads any Chinese, and where Discord does not say.</summary>
    public static Language LanguageOf(DiscordInteraction told) =>
        told.Locale is { } locale && !locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Chinese;

    /// <summary>In a guild, only what is for all is said to all, and nothing that was pressed where only one person sees it.</summary>
    private static ChatAddress PlaceOf(DiscordInteraction told, ChatAddress from) =>
        told.GuildId is not null && !IsAside(told.Message) && (told.ChannelId ?? told.Channel?.Id) is { Length: > 0 } id && InteractionWords.IsForAll(told)
            ? new ChatAddress(ChannelNames.Discord, id, IsGroup: true)
            : from;

    private static bool IsAside(InteractionMessage? pressedIn) => (pressedIn?.Flags & DiscordMessage.Ephemeral) is not (null or 0);
}
