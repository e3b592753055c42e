using System.Globalization;

namespace CommunityBot.Calendar;

/// <summary>The calendar of the Republic of China (民國): year 1 is 1912. Schools and regulations count in it.</summary>
public static class RocCalendar
{
    /// <summary>Years below this are read as ROC years: nobody plans a meeting in the common era's first millennium.</summary>
    private const int FirstCommonEraYear = 1000;

    private const int Offset = 1911;

    public static int Year(DateOnly day) => day.Year - Offset;

    /// <summary>114/05/26.</summary>
    public static string Format(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{Year(day)}/{day.Month:00}/{day.Day:00}");

    /// <summary>The common-era year of a year typed in either calendar: 114 and 2025 are both 2025.</summary>
    public static int ToCommonEra(int year) => year < FirstCommonEraYear ? year + Offset : year;

    /// <summary>The day, or null when there is none such (2/30, a 13th month).</summary>
    public static DateOnly? TryDay(int commonEraYear, int month, int day) =>
        commonEraYear is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(commonEraYear, month)
            ? new DateOnly(commonEraYear, month, day)
            : null;
}
