using CommunityBot.Bot.Channels.Discord.Api;
using CommunityBot.Bot.Channels.Discord.Delivery;
using CommunityBot.Bot.Channels.Discord.Messages;
using CommunityBot.Messages;
using CommunityBot.Outbox;

namespace CommunityBot.Bot.Channels.Discord;

/// <summary>
/// Sends over Discord: to an interaction while its token is good, else as a direct message or in the channel. What was sent of several
/// parts is not sent again.
/// </summary>
internal sealed class DiscordChannel(DiscordMessages messages, InteractionReplies replies, Writing writing, SentParts sent) : IChannel
{
    public string Name => ChannelNames.Discord;

    public async Task<SendResult> Send(OutboxMessage message, CancellationToken cancel)
    {
        var parcel = new Parcel(message, messages.Write(message.Body, message.Language), Asides(message), sent);
        var result = message.Ticket is { } ticket && message.Age < DiscordTimes.TokenLifetime
            ? await replies.Send(parcel, ticket.Token, cancel)
            : await writing.Send(parcel, cancel);
        if (result is not (SendResult.NotNow or SendResult.Unknown or SendResult.Busy or SendResult.Away))
            sent.Forget(message.Id);
        return result;
    }

    private IReadOnlyList<DiscordMessage> Asides(OutboxMessage message) =>
        message.Body.Aside is { } aside && message.To.IsGroup ? messages.Write(aside, message.Language) : [];
}
