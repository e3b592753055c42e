using System.Text;
using CommunityBot.Calendar;
using CommunityBot.Conversation;
using CommunityBot.Conversation.Texts;
using CommunityBot.Feed;
using CommunityBot.Ports;

namespace CommunityBot.Bot.Web.Calendar;

/// <summary>Writes somebody's calendar from the records, in the language of the chat account they bound last.</summary>
public sealed class CalendarReader(IRulebookSource rulebooks, SchoolClock clock, ChatLinks links)
{
    public byte[] Read(IRecords records, CalendarFeed feed, DateTimeOffset now)
    {
        var calendar = PersonalCalendar.Read(records, rulebooks, clock, feed.Person, now);
        var texts = Catalogue.In(records.Accounts.Of(feed.Person).Select(account => account.Language).FirstOrDefault());
        var events = new CalendarWording(texts, new Wording(texts, clock, rulebooks), links).Events(calendar, feed.MadeAt);
        return Encoding.UTF8.GetBytes(IcsWriter.Write(texts.CalendarName, clock.Zone, events, now));
    }
}
