namespace CommunityBot.Calendar;

/// <summary>
/// Months as the Civil Code counts them. A stretch of months ends on the day before the one with the number of its first day, and on the last of its
/// month where there is no such day (民法第 121 條). After an event they begin on the next day (第 120 條). A year is twelve of them.
/// </summary>
public static class CivilMonths
{
    public const int AYear = 12;

    /// <summary>The last day of so many months that begin on a day. Of none, the day before it.</summary>
    public static DateOnly End(DateOnly first, int months)
    {
        var same = first.AddMonths(months);
        return same.Day == first.Day ? same.AddDays(-1) : same;
    }

    /// <summary>The last day of so many months after an event.</summary>
    public static DateOnly After(DateOnly of, int months) => End(of.AddDays(1), months);

    /// <summary>The latest day after which there are so many months up to a day, that one included.</summary>
    public static DateOnly Before(DateOnly end, int months)
    {
        // One of these is it, as a month has no more than 31 days and no less than 28.
        const int Longest = 4;
        var day = end.AddMonths(-months).AddDays(Longest);
        while (After(day, months) > end)
            day = day.AddDays(-1);
        return day;
    }
}
