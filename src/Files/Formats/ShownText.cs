using System.Globalization;
using CommunityBot.Calendar;

namespace CommunityBot.Files.Formats;

/// <summary>Days and instants as text, where a format has none of its own. Whatever else a cell is stays what it is.</summary>
internal static class ShownText
{
    public static object? Of(object? cell, CellKind kind, Dates dates) => cell switch
    {
        DateTimeOffset instant when kind == CellKind.Time => Time(instant),
        DateTimeOffset instant => $"{Day(DateOnly.FromDateTime(instant.DateTime), dates)} {Time(instant)}",
        DateOnly day => Day(day, dates),
        _ => cell,
    };

    public static string Day(DateOnly day, Dates dates) => dates switch
    {
        Dates.Roc => RocCalendar.Format(day),
        Dates.CommonEra => day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture),
        _ => day.ToString("O", CultureInfo.InvariantCulture),
    };

    private static string Time(DateTimeOffset instant) => instant.ToString("HH:mm", CultureInfo.InvariantCulture);
}
