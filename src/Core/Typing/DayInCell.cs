using System.Globalization;
using CommunityBot.Calendar;

namespace CommunityBot.Typing;

/// <summary>Reads a day in a cell, in either calendar: 114/9/1, 2025-09-01, 民國 114 年 9 月 1 日, 1140901.</summary>
internal static class DayInCell
{
    public static DateOnly? Read(string cell)
    {
        var text = WithoutTime(TypedText.Fold(cell)).Replace(" ", "", StringComparison.Ordinal);
        return WrittenDayReader.Read(text) ?? InOne(text);
    }

    /// <summary>Spreadsheets write 2025-09-01 08:00 where somebody put in a moment.</summary>
    private static string WithoutTime(string text) =>
        text.LastIndexOf(' ') is > 0 and var at && text.IndexOf(':', at) > 0 ? text[..at] : text;

    private static DateOnly? InOne(string text) =>
        text.Length is 7 or 8 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            ? RocCalendar.TryDay(RocCalendar.ToCommonEra(day / 10_000), day / 100 % 100, day % 100)
            : null;
}
