using CommunityBot.Bot.Hosting;
using CommunityBot.Calendar;
using CommunityBot.Files.Rulebooks;
using Microsoft.Extensions.Configuration;

namespace CommunityBot.Bot.Tests;

/// <summary>The rulebooks and days off that come with the program. Nothing changes them, so they are read once for all scenes.</summary>
internal static class RealRules
{
    private static readonly IConfiguration s_noSettings = new ConfigurationBuilder().Build();

    public static RulebookShelf Rulebooks { get; } = Good(RulebookSetup.Read(s_noSettings));

    public static WorkCalendar Holidays { get; } = Good(HolidaySetup.Read(s_noSettings));

    private static T Good<T, TProblem>((T Read, IReadOnlyList<TProblem> Problems) reading)
    {
        Assert.Empty(reading.Problems);
        return reading.Read;
    }
}
