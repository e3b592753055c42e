using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Outbox;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

internal sealed class LiteDbLiveCards(LiteDbSession db) : ILiveCards
{
    private const string Cards = "live_cards";

    public void Save(LiveCard card)
    {
        if (db.Change(Cards, IdOf(card), ("shown", card.Shown)))
            return;
        db.Add(Cards, Documents.Of(
            ("_id", IdOf(card)), ("channel", card.Place.Channel), ("place", card.Place.Id), ("message", card.Message), ("meeting_id", card.Meeting.Value),
            ("language", card.Language), ("shown", card.Shown)));
    }

    public IReadOnlyList<LiveCard> On(string channel) =>
    [
        .. db.Under(Cards, "_id", Key.Of(channel)).Select(Map)
            .OrderBy(card => card.Meeting.Value)
            .ThenBy(card => card.Place.Id, TextOrder.BySign)
            .ThenBy(card => card.Message, TextOrder.BySign),
    ];

    public void Remove(LiveCard card) => db.Delete(Cards, IdOf(card));

    private static string IdOf(LiveCard card) => Key.Of(card.Place.Channel, card.Place.Id, card.Message);

    private static LiveCard Map(BsonDocument card) => new()
    {
        Place = new ChatAddress(card.Text("channel"), card.Text("place"), IsGroup: true),
        Message = card.Text("message"),
        Meeting = new MeetingId(card.Number("meeting_id")),
        Language = (Language)card.Whole("language"),
        Shown = card.Text("shown"),
    };
}
