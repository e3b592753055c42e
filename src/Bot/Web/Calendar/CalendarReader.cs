using System.Text;
using CommunityBot.Calendar;
using CommunityBot.Conversation.Wording;
using CommunityBot.Feed;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Web.Calendar;

/// <summary>Writes somebody's calendar from the records, in the language of the chat account they bound last.</summary>
public sealed class CalendarReader(IRulebookSource rulebooks, SchoolClock clock, ChatLinks links)
{
    /// <summary>Null where the key is none.</summary>
    public CalendarText? Read(IRecords records, string key, DateTimeOffset now)
    {
        if (records.Feeds.Find(key) is not { } feed)
            return null;
        var texts = Catalogues.In(records.Accounts.Of(feed.Person).Select(account => account.Language).FirstOrDefault());
        var before = records.Feeds.StampsOf(feed.Person).ToDictionary(stamp => stamp.Entry, StringComparer.Ordinal);
        var entries = new CalendarWording(new CommonWording(texts, clock, rulebooks), links)
            .Events(PersonalCalendar.Read(records, rulebooks, clock, feed.Person, now))
            .Select(one => IcsEvent.Of(one, clock.Zone, before.GetValueOrDefault(one.Key), now))
            .ToList();
        var identity = StoreIdentity.Find(records.Marks);
        var bytes = Encoding.UTF8.GetBytes(IcsWriter.Write(texts.CalendarName, clock.Zone, entries, identity ?? "", now));
        var stamps = entries.ConvertAll(entry => entry.Stamp);
        return new CalendarText(feed, bytes, stamps, IsNew: identity is null || !before.Values.ToHashSet().SetEquals(stamps));
    }

    /// <summary>As <see cref="Read"/>, in a change: what is new in it is remembered, and that it was read.</summary>
    public CalendarText? Note(IRecords records, string key, DateTimeOffset now)
    {
        StoreIdentity.Of(records.Marks);
        if (Read(records, key, now) is not { } read)
            return null;
        if (read.IsNew)
            records.Feeds.Stamp(read.Feed.Person, read.Stamps);
        records.Feeds.Fetched(key, now);
        return read;
    }
}
