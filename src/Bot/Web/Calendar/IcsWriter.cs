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

    /// <summary>How often programs are asked to look again; some do.</summary>
    private const string Interval = "PT1H";

    private static readonly TimeSpan s_year = TimeSpan.FromDays(366);

    /// <param name="name">What programs call the calendar.</param>
    /// <param name="zone">What hours are written in.</param>
    /// <param name="entries">In any order; none will do.</param>
    /// <param name="identity">Of the store they come from: their keys are unique there, and their UIDs everywhere (RFC 7986, 5.3).</param>
    /// <param name="now">For a calendar without entries, which has to hold its time zone (RFC 5545, 3.6) of some year.</param>
    public static string Write(string name, TimeZoneInfo zone, IReadOnlyList<IcsEvent> entries, string identity, DateTimeOffset now)
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
        var hours = entries.Count == 0 ? [new CalendarTime.Hours(now, now)] : entries.Select(entry => entry.Time).OfType<CalendarTime.Hours>().ToList();
        if (hours.Count > 0)
            IcsTimeZone.Write(lines, zone, StartOfYear(hours.Min(time => time.StartsAt)), StartOfYear(hours.Max(time => time.EndsAt) + s_year));
        foreach (var entry in entries)
            Write(lines, entry, identity);
        lines.End("VCALENDAR");
        return lines.ToString();
    }

    private static void Write(IcsLines lines, IcsEvent entry, string identity)
    {
        var changedAt = entry.Stamp.ChangedAt.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        lines.Begin("VEVENT");
        lines.Add("UID", $"{entry.Stamp.Entry}@{identity}");
        lines.Add("DTSTAMP", changedAt);
        lines.Add("LAST-MODIFIED", changedAt);
        lines.AddWritten(entry.Lines);
        lines.End("VEVENT");
    }

    private static DateTimeOffset StartOfYear(DateTimeOffset instant) => new(instant.UtcDateTime.Year, 1, 1, 0, 0, 0, TimeSpan.Zero);
}
