using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CommunityBot.Feed;

namespace CommunityBot.Bot.Web.Calendar;

/// <summary>An entry as it is written.</summary>
/// <param name="Time">When it is.</param>
/// <param name="Stamp">Which it is, and since when the lines are as they are.</param>
/// <param name="Lines">All else a program reads of it, as text of the file.</param>
public sealed record IcsEvent(CalendarTime Time, EventStamp Stamp, string Lines)
{
    private const int DigestBytes = 16;

    /// <param name="one">What to write.</param>
    /// <param name="zone">What hours are written in.</param>
    /// <param name="before">Its stamp when the calendar was read last, where it was there.</param>
    /// <param name="now">When it is read.</param>
    public static IcsEvent Of(CalendarEvent one, TimeZoneInfo zone, EventStamp? before, DateTimeOffset now)
    {
        var lines = Write(one, zone);
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines)).AsSpan(0, DigestBytes));
        return new IcsEvent(one.Time, EventStamp.Of(one, digest, before, now), lines);
    }

    private static string Write(CalendarEvent one, TimeZoneInfo zone)
    {
        var lines = new IcsLines();
        lines.Add("SEQUENCE", one.Revision.ToString(CultureInfo.InvariantCulture));
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
        return lines.ToString();
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

    private static string Local(DateTimeOffset instant, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(instant, zone).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
}
