using System.Globalization;

namespace CommunityBot.Bot.Web.Calendar;

/// <summary>
/// Writes a time zone (RFC 5545, 3.6.5) as it is over some years: how far from UTC it is before them, and each change within them on its
/// own day. So it does not matter by which rules the changes come about.
/// </summary>
public static class IcsTimeZone
{
    private static readonly TimeSpan s_step = TimeSpan.FromDays(1);

    /// <summary>The name that calendar programs know it by.</summary>
    public static string Id(TimeZoneInfo zone) =>
        zone.HasIanaId || !TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var iana) ? zone.Id : iana;

    /// <param name="lines">Where to.</param>
    /// <param name="zone">Which.</param>
    /// <param name="from">Before the first instant that is written in it.</param>
    /// <param name="to">After the last.</param>
    public static void Write(IcsLines lines, TimeZoneInfo zone, DateTimeOffset from, DateTimeOffset to)
    {
        lines.Begin("VTIMEZONE");
        lines.Add("TZID", Id(zone));
        Observance(
            lines,
            zone.IsDaylightSavingTime(from),
            new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Unspecified),
            zone.GetUtcOffset(from),
            zone.GetUtcOffset(from));
        for (var day = from; day < to; day += s_step)
        {
            if (zone.GetUtcOffset(day) != zone.GetUtcOffset(day + s_step))
                Change(lines, zone, FirstAfter(zone, day));
        }

        lines.End("VTIMEZONE");
    }

    /// <summary>The first second after a change within the day.</summary>
    private static DateTimeOffset FirstAfter(TimeZoneInfo zone, DateTimeOffset day)
    {
        var (before, after) = (0, (int)s_step.TotalSeconds);
        while (after - before > 1)
        {
            var middle = (before + after) / 2;
            if (zone.GetUtcOffset(day.AddSeconds(middle)) == zone.GetUtcOffset(day))
                before = middle;
            else
                after = middle;
        }

        return day.AddSeconds(after);
    }

    /// <summary>It starts at what the clocks showed by the old offset.</summary>
    private static void Change(IcsLines lines, TimeZoneInfo zone, DateTimeOffset at)
    {
        var (before, after) = (zone.GetUtcOffset(at.AddSeconds(-1)), zone.GetUtcOffset(at));
        Observance(lines, zone.IsDaylightSavingTime(at), at.UtcDateTime + before, before, after);
    }

    private static void Observance(IcsLines lines, bool daylight, DateTime start, TimeSpan before, TimeSpan after)
    {
        var name = daylight ? "DAYLIGHT" : "STANDARD";
        lines.Begin(name);
        lines.Add("DTSTART", start.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture));
        lines.Add("TZOFFSETFROM", Offset(before));
        lines.Add("TZOFFSETTO", Offset(after));
        lines.End(name);
    }

    private static string Offset(TimeSpan offset)
    {
        var sign = offset < TimeSpan.Zero ? '-' : '+';
        return offset.Seconds == 0 ? $"{sign}{offset:hhmm}" : $"{sign}{offset:hhmmss}";
    }
}
