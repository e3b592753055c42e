using System.Globalization;
using CommunityBot.Calendar;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>Reads a day in a cell, in either calendar: 114/9/1, 2025-09-01, 民國 114 年 9 月 1 日, 1140901.</summary>
internal static class RosterDay
{
    public static DateOnly? Read(string cell)
    {
        var text = TypedText.Fold(cell).Replace(" ", "", StringComparison.Ordinal);
        return WrittenDayReader.Read(text) ?? InOne(text);
    }

    private static DateOnly? InOne(string text) =>
        text.Length is 7 or 8 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            ? RocCalendar.TryDay(RocCalendar.ToCommonEra(day / 10_000), day / 100 % 100, day % 100)
            : null;
}
