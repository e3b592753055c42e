namespace CommunityBot.Typing;

/// <summary>Finds the day in folded words, and takes it out of them.</summary>
public static class DayReader
{
    /// <summary>The day that stands first: those behind it may belong to a reason.</summary>
    /// <param name="words">Folded words.</param>
    /// <param name="today">The day that 今天 and 下週三 are counted from.</param>
    /// <param name="past">Whether it is about what was, so that a bare 5/12 or 週三 is rather the last one than the next.</param>
    public static (string Left, DateOnly? Day, string? Impossible) Take(string words, DateOnly today, bool past = false)
    {
        if (All(words, today, past).FirstOrDefault() is not { } named)
            return (words, null, null);
        var left = WhenReader.Without(words, named.At, named.End, WhenReader.DayMark);
        return named.Day is { } day ? (left, day, null) : (left, null, named.In(words));
    }

    public static int DaysAfterMonday(DateOnly day) => Weekdays.DaysAfterMonday(day);

    /// <summary>All days that are named, in the order in which they are.</summary>
    internal static IEnumerable<NamedDay> All(string words, DateOnly today, bool past = false)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (At(words, at, today, past) is not { } named)
                continue;
            yield return named;
            at = named.End - 1;
        }
    }

    private static NamedDay? At(string words, int at, DateOnly today, bool past) =>
        DateAt(words, at, today, past)
        ?? (Weekdays.At(words, at, today, past) is { } weekday ? WithDate(words, weekday, today, past) : NearDays.At(words, at, today));

    /// <summary>A date with the weekday beside it is that day only if it falls on that weekday: else one of the two is a slip.</summary>
    private static NamedDay? DateAt(string words, int at, DateOnly today, bool past)
    {
        if ((FullDates.At(words, at, today) ?? MonthDates.At(words, at, today, past) ?? EnglishDates.At(words, at, today, past)) is not { } date)
            return null;
        var (weekday, end) = Weekdays.Beside(words, date.End);
        return weekday is { } said ? On(said, date with { End = end }) : date;
    }

    /// <summary>週一5/12, Mon, May 12.</summary>
    private static NamedDay WithDate(string words, NamedDay weekday, DateOnly today, bool past)
    {
        var scan = new Scan(words, weekday.End);
        var (hasComma, hasBlank) = (scan.TakeAny(","), scan.Blank());
        return weekday.IsWeekdayAlone && (hasBlank || !hasComma) && DateAt(words, scan.At, today, past) is { } date
            ? On(DaysAfterMonday(weekday.Day!.Value), date with { At = weekday.At })
            : weekday;
    }

    private static NamedDay On(int weekday, NamedDay date) =>
        date.Day is { } day && DaysAfterMonday(day) == weekday ? date : date with { Day = null };
}
