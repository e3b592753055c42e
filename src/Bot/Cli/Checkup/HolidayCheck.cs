using CommunityBot.Bot.Hosting;
using CommunityBot.Calendar;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Looks at the list of days off: it is good, and next year's is there in time.</summary>
public static class HolidayCheck
{
    /// <summary>The government decides on a year by June of the year before, so two months are time enough to fetch it.</summary>
    private const int MonthsLeft = 2;

    private const string Download =
        "請到 https://data.gov.tw/dataset/14718 下載「中華民國政府行政機關辦公日曆表」下一年的 CSV，放進自己的資料夾，用 Holidays:Path 指到那裡。";

    public static IEnumerable<CheckupLine> Look(IConfiguration settings, DateTimeOffset now)
    {
        var (calendar, problems) = HolidaySetup.Read(settings);
        return problems.Count > 0 ? problems.Select(problem => new CheckupLine(Verdict.ToDo, problem)) : [Look(calendar, now)];
    }

    public static CheckupLine Look(WorkCalendar calendar, DateTimeOffset now)
    {
        if (calendar.KnownUntil is not { } last)
            return CheckupLine.Note($"沒有辦公日曆表，只知道週末。{Download}", "There is no list of public holidays; only weekends are known.");

        // A list of a year says something of its last months at the latest on 25 December; what it does not name is an ordinary day.
        var end = new DateOnly(last.Year, 12, 31);
        return DateOnly.FromDateTime(now.UtcDateTime).AddMonths(MonthsLeft) > end
            ? CheckupLine.Note($"辦公日曆表只到 {end.Year} 年底。{Download}", $"Public holidays are known until the end of {end.Year}. Get the next list.")
            : CheckupLine.Fine($"辦公日曆表到 {end.Year} 年底。", $"Public holidays are known until the end of {end.Year}.");
    }
}
