using CommunityBot.Calendar;

namespace CommunityBot.Bot;

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

    public static string Zone(IConfiguration settings) => settings["TimeZone"] is { Length: > 0 } zone ? zone : DefaultZone;
}
