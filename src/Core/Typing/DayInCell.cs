using System.Globalization;
using CommunityBot.Calendar;

namespace CommunityBot.Typing;

/// <summary>
/// A day in a cell, in either calendar: 114/9/1, 2025-09-01, 民國 114 年 9 月 1 日, 1140901; with the weekday behind it, 9/1（一）, and 9/1 without its year.
/// </summary>
/// <param name="Year">Of the common era; null where none is said.</param>
/// <param name="Month">From 1.</param>
/// <param name="Day">From 1; that there is such a day is looked at.</param>
/// <param name="Weekday">As days after Monday; null where none is said.</param>
internal readonly record struct DayInCell(int? Year, int Month, int Day, int? Weekday)
{
    private const int LeapYear = 2024;

    /// <summary>A day that needs no more to be known, and is of the weekday that is said; null for any other.</summary>
    public static DateOnly? Read(string cell) => Parts(cell) is { Year: { } year } said && said.In(year) is { } day && said.FallsOn(day) ? day : null;

    /// <returns>Null where it is none.</returns>
    public static DayInCell? Parts(string cell)
    {
        var text = WithoutTime(TypedText.Fold(cell)).Replace(" ", "", StringComparison.Ordinal);
        var (weekday, end) = BeforeWeekday(text);
        var words = text[..end];
        return (WrittenDayReader.Read(words) ?? InOne(words)) is { } day ? new DayInCell(day.Year, day.Month, day.Day, weekday)
            : WithoutYear(words) is { Month: var month, Day: var date } ? new DayInCell(null, month, date, weekday)
            : null;
    }

    public DateOnly? In(int year) => RocCalendar.TryDay(year, Month, Day);

    /// <summary>Whether it is of the weekday that is said, where one is.</summary>
    public bool FallsOn(DateOnly day) => Weekday is not { } said || Weekdays.DaysAfterMonday(day) == said;

    /// <summary>Spreadsheets write 2025-09-01 08:00 where somebody put in a moment.</summary>
    private static string WithoutTime(string text) =>
        text.LastIndexOf(' ') is > 0 and var at && text.IndexOf(':', at) > 0 ? text[..at] : text;

    /// <summary>The weekday that the cell ends with, and where the day before it has ended.</summary>
    private static (int? Weekday, int End) BeforeWeekday(string text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (Weekdays.Beside(text, at) is ({ } weekday, var end) && end == text.Length)
                return (weekday, at);
        }

        return (null, text.Length);
    }

    private static DateOnly? InOne(string text) =>
        text.Length is 7 or 8 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            ? RocCalendar.TryDay(RocCalendar.ToCommonEra(day / 10_000), day / 100 % 100, day % 100)
            : null;

    private static DateOnly? WithoutYear(string text)
    {
        var scan = new Scan(text, 0);
        if (scan.Digits(1, 2) is not { } month || !scan.TakeAny("/-.月") || scan.Digits(1, 2) is not { } day)
            return null;
        scan.TakeAny("日號");
        return scan.At == text.Length ? RocCalendar.TryDay(LeapYear, month, day) : null;
    }
}
