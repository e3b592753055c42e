using CommunityBot.Communities;

namespace CommunityBot.Feed;

/// <summary>The private addresses under which people's calendars are read. Whoever has one finds its calendar; nobody can be shown it again.</summary>
public interface ICalendarFeeds
{
    /// <summary>Those under which somebody's calendar can be read, the one made last first.</summary>
    IReadOnlyList<CalendarFeed> Of(PersonId person);

    CalendarFeed? Find(string key);

    /// <summary>Puts one beside the one that is read, and in the place of those that never were.</summary>
    void Add(string key, CalendarFeed feed);

    void Remove(PersonId person);

    /// <summary>How many there were under a key that was lost.</summary>
    int CountLost();

    /// <summary>Notes that it was read; those made before it are then unknown.</summary>
    void Fetched(string key, DateTimeOffset at);

    /// <summary>Of each entry that their calendar had when it was read last, in any order.</summary>
    IReadOnlyList<EventStamp> StampsOf(PersonId person);

    /// <summary>Puts these in the place of those before.</summary>
    void Stamp(PersonId person, IReadOnlyList<EventStamp> stamps);
}

/// <summary>An address of somebody's calendar: since when there is one, and when a calendar program read it last.</summary>
public sealed record CalendarFeed(PersonId Person, DateTimeOffset MadeAt, DateTimeOffset? FetchedAt = null);
