using CommunityBot.Communities;
using CommunityBot.Feed;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

public sealed class SqlCalendarFeeds(ISqlSession sql, CodeKey seal) : ICalendarFeeds
{
    private const string AllColumns = "person_id, made_at, fetched_at";

    /// <summary>Addresses that are kept under a key that was lost are none.</summary>
    public IReadOnlyList<CalendarFeed> Of(PersonId person) => sql.All(
        $"SELECT {AllColumns} FROM calendar_addresses WHERE person_id = $1 AND key LIKE $2 ORDER BY made_at DESC, key", Map, person.Value, $"{seal.Mark}%");

    public CalendarFeed? Find(string key) => sql.First($"SELECT {AllColumns} FROM calendar_addresses WHERE key = $1", Map, Kept(key));

    public void Add(string key, CalendarFeed feed)
    {
        sql.Execute("DELETE FROM calendar_addresses WHERE person_id = $1 AND fetched_at IS NULL", feed.Person.Value);
        sql.Execute(
            "INSERT INTO calendar_addresses (key, person_id, made_at, fetched_at) VALUES ($1, $2, $3, $4)",
            Kept(key), feed.Person.Value, feed.MadeAt.ToColumn(), feed.FetchedAt.ToColumn());
    }

    public void Remove(PersonId person) => sql.Execute("DELETE FROM calendar_addresses WHERE person_id = $1", person.Value);

    public int CountLost() =>
        sql.First("SELECT count(*) FROM calendar_addresses WHERE key NOT LIKE $1", row => row.Whole(0), seal.IsThere ? $"{seal.Mark}%" : "");

    public void Fetched(string key, DateTimeOffset at)
    {
        var kept = Kept(key);
        sql.Execute("UPDATE calendar_addresses SET fetched_at = $2 WHERE key = $1", kept, at.ToColumn());
        sql.Execute(
            """
            DELETE FROM calendar_addresses WHERE key IN (
                SELECT old.key FROM calendar_addresses old JOIN calendar_addresses read ON read.person_id = old.person_id AND read.key = $1
                WHERE old.made_at < read.made_at)
            """,
            kept);
    }

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

    private static CalendarFeed Map(IRow row) => new(new PersonId(row.Number(0)), row.Instant(1), row.InstantOrNull(2));

    private string Kept(string key) => seal.Seal(KeptSecrets.Calendar, key);
}
