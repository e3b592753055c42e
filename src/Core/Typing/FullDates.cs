using CommunityBot.Calendar;

namespace CommunityBot.Typing;

/// <summary>Finds dates with their year: 114/5/12, 2025-05-12, 民國114年5月12日, 一一五年五月十二日, 1151220, 5/12/2025.</summary>
internal static class FullDates
{
    /// <summary>1151220 is a day only so many years from today: else it is a number.</summary>
    private const int YearsAbout = 2;

    /// <summary>A year that is farther from today is a slip: 155/12/3.</summary>
    private const int MostYears = 10;

    private const int Months = 12;

    public static NamedDay? At(string words, int at, DateOnly today) => InParts(words, at, today) ?? YearLast(words, at, today) ?? InOne(words, at, today);

    private static NamedDay? InParts(string words, int at, DateOnly today)
    {
        var scan = new Scan(words, at);
        if (scan.Take("中華民國", "民國", "西元"))
            scan.Blank();
        else if (scan.IsWithin)
            return null;
        var isAfterHyphen = scan.Previous == '-';
        if ((scan.Digits(3, 4) ?? scan.Numerals(6)) is not ({ } year and >= 100))
            return null;
        var parts = scan.Mark("年") ? MonthDates.InChinese(ref scan) : isAfterHyphen && scan.Next == '-' ? null : InFigures(ref scan);
        if (parts is not var (month, day))
            return null;
        return new NamedDay(at, scan.At, Near(RocCalendar.ToCommonEra(year), month, day, today));
    }

    /// <summary>12/31/2026 and, where there is no such month, 31/12/2026.</summary>
    private static NamedDay? YearLast(string words, int at, DateOnly today)
    {
        var scan = new Scan(words, at);
        if (scan.IsWithin || scan.Digits(1, 2) is not { } first || !scan.TakeAny("/") || scan.Digits(1, 2) is not { } second || !scan.TakeAny("/")
            || scan.Digits(4, 4) is not { } year || scan.Next is '/')
            return null;
        var (month, day) = first > Months ? (second, first) : (first, second);
        return new NamedDay(at, scan.At, Near(year, month, day, today));
    }

    private static DateOnly? Near(int year, int month, int day, DateOnly today) =>
        RocCalendar.TryDay(year, month, day) is { } found && IsNear(found.Year, today) ? found : null;

    /// <summary>Whether a year that was typed may be meant.</summary>
    public static bool IsNear(int year, DateOnly today) => Math.Abs(year - today.Year) <= MostYears;

    private static (int Month, int Day)? InFigures(ref Scan scan) =>
        scan.Mark("/.-") && scan.Digits(1, 2) is { } month && scan.Mark("/.-") && scan.Digits(1, 2) is { } day ? (month, day) : null;

    private static NamedDay? InOne(string words, int at, DateOnly today)
    {
        var scan = new Scan(words, at);
        if (scan.IsWithin || scan.Previous is '-' or ',' or '#' or '$' || scan.Digits(7, 8) is not { } typed || MonthDates.IsAmount(scan))
            return null;
        var day = RocCalendar.TryDay(RocCalendar.ToCommonEra(typed / 10_000), typed / 100 % 100, typed % 100);
        return day is not null && Math.Abs(day.Value.Year - today.Year) <= YearsAbout ? new NamedDay(at, scan.At, day) : null;
    }
}
