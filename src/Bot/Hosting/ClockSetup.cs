using CommunityBot.Calendar;

namespace CommunityBot.Bot.Hosting;

public static class ClockSetup
{
    public const string DefaultZone = "Asia/Taipei";

    /// <summary>Adds the machine's clock and the school's reading of it (setting <c>TimeZone</c>).</summary>
    /// <returns>The school's time zone.</returns>
    /// <exception cref="TimeZoneNotFoundException">The setting names none.</exception>
    public static TimeZoneInfo AddClock(this WebApplicationBuilder builder)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(Zone(builder.Configuration));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(new SchoolClock(zone));
        return zone;
    }

    /// <summary>The school's clock for whoever only looks; a zone that there is not is the usual one, and somebody else's to remark on.</summary>
    public static SchoolClock ClockOf(IConfiguration settings) =>
        new(TimeZoneInfo.FindSystemTimeZoneById(TimeZoneInfo.TryFindSystemTimeZoneById(Zone(settings), out _) ? Zone(settings) : DefaultZone));

    public static string Zone(IConfiguration settings) => settings["TimeZone"] is { Length: > 0 } zone ? zone : DefaultZone;
}
