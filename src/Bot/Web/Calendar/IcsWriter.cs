using System.Globalization;
using CommunityBot.Feed;

namespace CommunityBot.Bot.Web.Calendar;

/// <summary>
/// Writes a calendar to subscribe to, as RFC 5545 has it. What programs make of it, and why it has no METHOD, is in decision 0013.
/// The same entries are the same text, so that a reader can be told that nothing has changed.
/// </summary>
public static class IcsWriter
{
    public const string ContentType = "text/calendar; charset=utf-8";

    private const string Domain = "communitybot";

    /// <summary>How often programs are asked to look again; some do.</summary>
    private const string Interval = "PT1H";

    private static readonly TimeSpan s_year = TimeSpan.FromDays(366);

    /// <param name="name">What programs call the calendar.</param>
    /// <param name="zone">What hours are written in.</param>
    /// <param name="events">In any order; none will do.</param>
    /// <param name="now">For a calendar without entries, which has to hold its time zone (RFC 5545, 3.6) of some year.</param>
    public static string Write(string name, TimeZoneInfo zone, IReadOnlyList<CalendarEvent> events, DateTimeOffset now)
    {
        var lines = new IcsLines();
        lines.Begin("VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Add("PRODID", "-//CommunityBot//Calendar//ZH");
        lines.Add("CALSCALE", "GREGORIAN");
        lines.AddText("NAME", name);
        lines.AddText("X-WR-CALNAME", name);
        lines.Add("X-WR-TIMEZONE", IcsTimeZone.Id(zone));
        lines.Add("REFRESH-INTERVAL;VALUE=DURATION", Interval);
        lines.Add("X-PUBLISHED-TTL", Interval);
        var hours = events.Count == 0 ? [new CalendarTime.Hours(now, now)] : events.Select(one => one.Time).OfType<CalendarTime.Hours>().ToList();
        if (hours.Count > 0)
            IcsTimeZone.Write(lines, zone, StartOfYear(hours.Min(time => time.StartsAt)), StartOfYear(hours.Max(time => time.EndsAt) + s_year));
        foreach (var one in events)
            Write(lines, zone, one);
        lines.End("VCALENDAR");
        return lines.ToString();
    }

    private static void Write(IcsLines lines, TimeZoneInfo zone, CalendarEvent one)
    {
        lines.Begin("VEVENT");
        lines.Add("UID", $"{one.Uid}@{Domain}");
        lines.Add("SEQUENCE", one.Revision.ToString(CultureInfo.InvariantCulture));
        lines.Add("DTSTAMP", Utc(one.ChangedAt));
        lines.Add("LAST-MODIFIED", Utc(one.ChangedAt));
        WriteTime(lines, zone, one.Time);
        lines.Add("STATUS", one.IsCancelled ? "CANCELLED" : "CONFIRMED");
        lines.Add("TRANSP", one.LeavesFree ? "TRANSPARENT" : "OPAQUE");
        lines.AddText("SUMMARY", one.Title);
        lines.AddText("LOCATION", one.Place);
        lines.AddText("DESCRIPTION", one.Description);
        if (one.Address is { } address)
            lines.Add("URL", address.AbsoluteUri);
        foreach (var before in one.Alarms)
            WriteAlarm(lines, before, one.Title);
        lines.End("VEVENT");
    }

    private static void WriteTime(IcsLines lines, TimeZoneInfo zone, CalendarTime time)
    {
        switch (time)
        {
            case CalendarTime.Hours hours:
                lines.Add($"DTSTART;TZID={IcsTimeZone.Id(zone)}", Local(hours.StartsAt, zone));
                lines.Add($"DTEND;TZID={IcsTimeZone.Id(zone)}", Local(hours.EndsAt, zone));
                break;
            case CalendarTime.WholeDay { Day: var day }:
                lines.Add("DTSTART;VALUE=DATE", day.ToString("yyyyMMdd", CultureInfo.InvariantCulture));
                lines.Add("DTEND;VALUE=DATE", day.AddDays(1).ToString("yyyyMMdd", CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void WriteAlarm(IcsLines lines, TimeSpan before, string title)
    {
        lines.Begin("VALARM");
        lines.Add("ACTION", "DISPLAY");
        lines.AddText("DESCRIPTION", title);
        lines.Add("TRIGGER", $"-{Duration(before)}");
        lines.End("VALARM");
    }

    /// <summary>P1D, PT2H, P6DT16H: whole hours are all that alarms need.</summary>
    private static string Duration(TimeSpan time) => (time.Days, time.Hours) switch
    {
        (0, var hours) => $"PT{hours}H",
        (var days, 0) => $"P{days}D",
        var (days, hours) => $"P{days}DT{hours}H",
    };

    private static DateTimeOffset StartOfYear(DateTimeOffset instant) => new(instant.UtcDateTime.Year, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static string Utc(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Local(DateTimeOffset instant, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(instant, zone).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
}
