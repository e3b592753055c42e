using CommunityBot.Communities;

namespace CommunityBot.Feed;

/// <summary>Gives people the private address of their calendar, and takes it away.</summary>
public static class Subscribing
{
    /// <summary>A new address. The one before is then unknown.</summary>
    public static CalendarFeed Renew(this ICalendarFeeds feeds, PersonId person, DateTimeOffset now)
    {
        var feed = CalendarFeed.Make(person, now);
        feeds.Save(feed);
        return feed;
    }

    /// <summary>What its entries said is forgotten with it.</summary>
    public static void Revoke(this ICalendarFeeds feeds, PersonId person)
    {
        feeds.Stamp(person, []);
        feeds.Remove(person);
    }
}
