using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

public sealed class SqlLiveCards(ISqlSession sql) : ILiveCards
{
    public void Save(LiveCard card) => sql.Execute(
        """
        INSERT INTO live_cards (channel, place, message, meeting_id, language, shown) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (channel, place, message) DO UPDATE SET shown = excluded.shown
        """,
        card.Place.Channel, card.Place.Id, card.Message, card.Meeting.Value, (int)card.Language, card.Shown);

    public IReadOnlyList<LiveCard> On(string channel) => sql.All(
        "SELECT channel, place, message, meeting_id, language, shown FROM live_cards WHERE channel = $1 ORDER BY meeting_id, place, message", Map, channel);

    public void Remove(LiveCard card) => sql.Execute(
        "DELETE FROM live_cards WHERE channel = $1 AND place = $2 AND message = $3", card.Place.Channel, card.Place.Id, card.Message);

    private static LiveCard Map(IRow row) => new()
    {
        Place = new ChatAddress(row.Text(0), row.Text(1), IsGroup: true),
        Message = row.Text(2),
        Meeting = new MeetingId(row.Number(3)),
        Language = (Language)row.Whole(4),
        Shown = row.Text(5),
    };
}
