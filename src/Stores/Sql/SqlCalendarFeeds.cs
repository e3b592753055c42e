using CommunityBot.Communities;
using CommunityBot.Feed;

namespace CommunityBot.Stores.Sql;

public sealed class SqlCalendarFeeds(ISqlSession sql) : ICalendarFeeds
{
    private const string AllColumns = "person_id, key, made_at, fetched_at";

    public CalendarFeed? Of(PersonId person) => sql.First($"SELECT {AllColumns} FROM calendar_feeds WHERE person_id = $1", Map, person.Value);

    public CalendarFeed? Find(string key) => sql.First($"SELECT {AllColumns} FROM calendar_feeds WHERE key = $1", Map, key);

    public void Save(CalendarFeed feed) => sql.Execute(
        """
        INSERT INTO calendar_feeds (person_id, key, made_at, fetched_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (person_id) DO UPDATE SET key = excluded.key, made_at = excluded.made_at, fetched_at = excluded.fetched_at
        """,
        feed.Person.Value, feed.Key, feed.MadeAt.ToColumn(), feed.FetchedAt.ToColumn());

    public void Remove(PersonId person) => sql.Execute("DELETE FROM calendar_feeds WHERE person_id = $1", person.Value);

    public void Fetched(PersonId person, DateTimeOffset at) =>
        sql.Execute("UPDATE calendar_feeds SET fetched_at = $2 WHERE person_id = $1", person.Value, at.ToColumn());

    public IReadOnlyList<EventStamp> StampsOf(PersonId person) => sql.All(
        "SELECT entry, digest, changed_at FROM calendar_stamps WHERE person_id = $1",
        row => new EventStamp(row.Text(0), row.Text(1), row.Instant(2)),
        person.Value);

    public void Stamp(PersonId person, IReadOnlyList<EventStamp> stamps)
    {
        sql.Execute("DELETE FROM calendar_stamps WHERE person_id = $1", person.Value);
        foreach (var stamp in stamps)
        {
            sql.Execute(
                "INSERT INTO calendar_stamps (person_id, entry, digest, changed_at) VALUES ($1, $2, $3, $4)",
                person.Value, stamp.Entry, stamp.Digest, stamp.ChangedAt.ToColumn());
        }
    }

    private static CalendarFeed Map(IRow row) => new(new PersonId(row.Number(0)), row.Text(1), row.Instant(2), row.InstantOrNull(3));
}
