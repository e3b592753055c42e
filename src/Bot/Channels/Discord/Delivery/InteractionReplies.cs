using CommunityBot.Bot.Channels.Discord.Api;
using CommunityBot.Bot.Channels.Discord.Interactions;
using CommunityBot.Outbox;

namespace CommunityBot.Bot.Channels.Discord.Delivery;

/// <summary>
/// Answers an interaction: while Discord holds the line as its answer, later by writing over where Discord shows that it is being
/// thought about. Both can be repeated without harm. Once the token is dead the person is written to instead.
/// </summary>
internal sealed class InteractionReplies(
    DiscordApi api, WaitingRoom room, Writing writing, DirectChannels directs, Lookback lookback, SignInCardBook cards, TimeProvider time)
{
    public async Task<SendResult> Send(Parcel parcel, string token, CancellationToken cancel)
    {
        if (parcel.Sent == 0 && await First(parcel, token, cancel) is { } failed)
            return failed;
        while (!parcel.IsSent)
        {
            if (await IsThere(parcel, cancel))
            {
                parcel.NoteSent();
                continue;
            }

            switch (await api.FollowUp(token, parcel.NextAnswer, cancel))
            {
                case DiscordVerdict.Accepted:
                    parcel.NoteSent();
                    break;
                case DiscordVerdict.Gone:
                    return await writing.Send(parcel, cancel);
                case var verdict:
                    return VerdictOutcome.Of(verdict, parcel.Message);
            }
        }

        return new SendResult.Delivered();
    }

    /// <summary>Follow-ups take no nonce; what only one person sees in a channel cannot be read there by anybody else, and is said again.</summary>
    private async Task<bool> IsThere(Parcel parcel, CancellationToken cancel) =>
        parcel.Message.MayHaveArrived
        && (await directs.ChannelOf(parcel.Message.To, cancel)).Channel is { } channel
        && await lookback.Finds(parcel, channel, cancel);

    /// <returns>Null once the first part is there.</returns>
    private async Task<SendResult?> First(Parcel parcel, string token, CancellationToken cancel)
    {
        if (parcel.CountsUp)
        {
            // Only what is written later tells which message it became; Discord is given time to read that it comes.
            if (await room.Dismiss(token))
                await Task.Delay(DiscordTimes.AfterDeferring, time, cancel);
        }
        else if (await room.Hand(token, InteractionResponse.Say(parcel.NextAnswer)))
        {
            parcel.NoteSent();
            return null;
        }

        switch (await api.EditAnswer(token, parcel.Next, cancel))
        {
            case DiscordVerdict.Accepted accepted:
                parcel.NoteSent();
                await cards.Remember(parcel, accepted.Answer, cancel);
                return null;
            case DiscordVerdict.Gone early when parcel.Message.Age < DiscordTimes.TokenUnread:
                return new SendResult.NotNow(After: null, early.Why);
            case DiscordVerdict.Gone:
                return await writing.Send(parcel, cancel);
            case var verdict:
                return VerdictOutcome.Of(verdict, parcel.Message);
        }
    }
}
