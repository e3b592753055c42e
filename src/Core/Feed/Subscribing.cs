using System.Buffers.Text;
using System.Security.Cryptography;
using CommunityBot.Communities;

namespace CommunityBot.Feed;

/// <summary>Gives people the private address of their calendar, and takes it away.</summary>
public static class Subscribing
{
    private const int KeyBytes = 20;

    /// <returns>The key of a new address, which can be had this once. The one before lives until the new one is read.</returns>
    public static string Renew(this ICalendarFeeds feeds, PersonId person, DateTimeOffset now)
    {
        var key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KeyBytes));
        feeds.Add(key, new CalendarFeed(person, now));
        return key;
    }

    /// <summary>What its entries said is forgotten with it.</summary>
    public static void Revoke(this ICalendarFeeds feeds, PersonId person)
    {
        feeds.Stamp(person, []);
        feeds.Remove(person);
    }
}
