using CommunityBot.Bot.Channels.Discord.Api;
using CommunityBot.Outbox;

namespace CommunityBot.Bot.Channels.Discord.Delivery;

/// <summary>
/// Writes to a person or in a channel, unasked or when an answer came too late. Each message has a nonce; where Discord may have
/// forgotten it, it is looked whether the message is there.
/// </summary>
internal sealed class Writing(DiscordApi api, DirectChannels directs, Lookback lookback, SignInCardBook cards)
{
    public async Task<SendResult> Send(Parcel parcel, CancellationToken cancel)
    {
        var (channel, failed) = await directs.ChannelOf(parcel.Message.To, cancel);
        if (channel is null)
            return VerdictOutcome.Of(failed!, parcel.Message);
        while (!parcel.IsSaid)
        {
            if (parcel.Message is { MayHaveArrived: true } message && message.Age > DiscordTimes.NonceMemory && await lookback.Finds(parcel, channel, cancel))
            {
                parcel.NoteSent();
                continue;
            }

            var next = parcel.Next with { Nonce = Nonce.Of(parcel.Message.Id, parcel.Sent), EnforceNonce = true };
            switch (await api.Create(channel, next, cancel))
            {
                case DiscordVerdict.Accepted accepted:
                    if (parcel.Sent == 0)
                        await cards.Remember(parcel, accepted.Answer, cancel);
                    parcel.NoteSent();
                    break;
                case DiscordVerdict.Gone gone:
                    directs.Forget(parcel.Message.To);
                    return parcel.Message.To.IsGroup ? new SendResult.Refused(gone.Why) : new SendResult.NotNow(After: null, gone.Why);
                case var verdict:
                    return VerdictOutcome.Of(verdict, parcel.Message);
            }
        }

        return new SendResult.Delivered();
    }
}
