using CommunityBot.Calendar;

namespace CommunityBot.Typing;

/// <summary>Reads a day written in full in either calendar: 114-04-01, 114/4/1, 114年4月1日, 2025-04-01.</summary>
public static class WrittenDayReader
{
    /// <returns>Null when it is none.</returns>
    public static DateOnly? Read(string text)
    {
        var words = text.Trim();
        var scan = new Scan(words, 0);
        scan.Take("民國");
        if (scan.Digits(2, 4) is not { } year || !scan.TakeAny("-/.年") || scan.Digits(1, 2) is not { } month || !scan.TakeAny("-/.月")
            || scan.Digits(1, 2) is not { } day)
            return null;
        scan.Take("日");
        return scan.At == words.Length ? RocCalendar.TryDay(RocCalendar.ToCommonEra(year), month, day) : null;
    }
}
