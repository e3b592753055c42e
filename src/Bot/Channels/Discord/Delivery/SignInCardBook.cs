using CommunityBot.Bot.Channels.Discord.Api;
using CommunityBot.Meetings;
using CommunityBot.Outbox;
using CommunityBot.Records;

namespace CommunityBot.Bot.Channels.Discord.Delivery;

/// <summary>Remembers the messages that count up.</summary>
internal sealed class SignInCardBook(IStore store, ILogger<SignInCardBook> log)
{
    /// <summary>Where it cannot be kept the card stays as it is; it still tells everything but the count.</summary>
    public async Task Remember(Parcel parcel, ReadOnlyMemory<byte> answer, CancellationToken cancel)
    {
        if (!parcel.CountsUp || Shown.Read(answer) is not { Id: { } id })
            return;
        var card = new LiveCard
        {
            Place = parcel.Message.To,
            Message = id,
            Meeting = new MeetingId(parcel.Message.Body.SignInOf!.Value),
            Language = parcel.Message.Language,
            Shown = parcel.Message.Body.Text,
        };
        try
        {
            await store.Change(records => records.LiveCards.Save(card), cancel);
        }
        catch (StoreUnavailableException outage)
        {
            log.LogError("The card of meeting {MeetingId} will not count up: {Why}", card.Meeting, outage.Message);
        }
    }
}
