using System.Globalization;
using CommunityBot.Communities;

namespace CommunityBot.Stores.Kept;

/// <summary>How values of the domain stand in columns.</summary>
public static class Columns
{
    public static long ToColumn(this DateTimeOffset instant) => instant.ToUnixTimeMilliseconds();

    public static long? ToColumn(this DateTimeOffset? instant) => instant?.ToUnixTimeMilliseconds();

    public static string ToColumn(this DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    public static int ToColumn(this TimeOnly time) => (time.Hour * 60) + time.Minute;

    public static TimeOnly TimeOfDay(this IRow row, int column) => TimeOnly.MinValue.AddMinutes(row.Number(column));

    public static DateOnly Day(this IRow row, int column) => DateOnly.ParseExact(row.Text(column), "O", CultureInfo.InvariantCulture);

    public static DateOnly? DayOrNull(this IRow row, int column) => row.IsNull(column) ? null : row.Day(column);

    /// <summary>The first day and, in the next column, the last.</summary>
    public static Tenure Tenure(this IRow row, int column) => new(row.DayOrNull(column), row.DayOrNull(column + 1));

    public static int Whole(this IRow row, int column) => (int)row.Number(column);

    public static bool Flag(this IRow row, int column) => row.Number(column) != 0;

    public static DateTimeOffset Instant(this IRow row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.Number(column));

    public static DateTimeOffset? InstantOrNull(this IRow row, int column) => row.IsNull(column) ? null : row.Instant(column);

    public static string? TextOrNull(this IRow row, int column) => row.IsNull(column) ? null : row.Text(column);

    public static long? NumberOrNull(this IRow row, int column) => row.IsNull(column) ? null : row.Number(column);
}
