using CommunityBot.Calendar;
using CommunityBot.Files;
using CommunityBot.Files.Holidays;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Hosting;

public static class HolidaySetup
{
    /// <summary>Adds the days off and make-up days, read now so that a wrong list is found before anything starts.</summary>
    /// <exception cref="WrongHolidaysException">A list cannot be used.</exception>
    public static void AddHolidays(this WebApplicationBuilder builder)
    {
        var (calendar, problems) = Read(builder.Configuration);
        if (problems.Count > 0)
            throw new WrongHolidaysException(problems);
        builder.Services.AddSingleton(calendar);
    }

    public static (WorkCalendar Calendar, IReadOnlyList<BothLanguages> Problems) Read(IConfiguration settings) =>
        HolidayShelf.Read(settings["Holidays:Path"] is { Length: > 0 } own ? own : null, SeedFolder.Find("holidays"));
}
