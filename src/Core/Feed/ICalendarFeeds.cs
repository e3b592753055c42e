using System.Buffers.Text;
using System.Security.Cryptography;
using CommunityBot.Communities;

namespace CommunityBot.Feed;

/// <summary>The private addresses under which people's calendars are read.</summary>
public interface ICalendarFeeds
{
    CalendarFeed? Of(PersonId person);

    CalendarFeed? Find(string key);

    /// <summary>Puts a new one in the place of the one before, which is then unknown.</summary>
    void Save(CalendarFeed feed);

    void Remove(PersonId person);

    void Fetched(PersonId person, DateTimeOffset at);

    /// <summary>Of each entry that their calendar had when it was read last, in any order.</summary>
    IReadOnlyList<EventStamp> StampsOf(PersonId person);

    /// <summary>Puts these in the place of those before.</summary>
    void Stamp(PersonId person, IReadOnlyList<EventStamp> stamps);
}

/// <summary>Somebody's calendar: the part of its address that nobody can guess, and when a calendar program read it last.</summary>
public sealed record CalendarFeed(PersonId Person, string Key, DateTimeOffset MadeAt, DateTimeOffset? FetchedAt = null)
{
    private const int KeyBytes = 20;

    public static CalendarFeed Make(PersonId person, DateTimeOffset now) =>
        new(person, Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KeyBytes)), now);
}
