using CommunityBot.Calendar;

namespace CommunityBot.Typing;

/// <summary>Finds dates without a year: 5/12, 5月12日, 十二月二十號, 去年12/20, 12.20.</summary>
internal static class MonthDates
{
    /// <summary>五月一次 is no day.</summary>
    private const string Counted = "次個場節份種年";

    /// <summary>Neither is 12.20元.</summary>
    private const string Measured = "元圓塊萬千百%點版倍度";

    public static NamedDay? At(string words, int at, DateOnly today, bool past)
    {
        var scan = new Scan(words, at);
        var year = scan.Take("去年") ? today.Year - 1 : scan.Take("今年") ? today.Year : scan.Take("明年") ? today.Year + 1 : (int?)null;
        if (year is null && scan.IsWithin)
            return null;
        if (year is not null && !scan.Mark("的"))
            scan.Blank();

        var (chinese, slashed, dotted) = (scan, scan, scan);
        if (InChinese(ref chinese) is var (month, day))
            return new NamedDay(at, chinese.At, On(month, day)) { LacksYear = year is null };
        if (Slashed(ref slashed) is var (m, d))
            return new NamedDay(at, slashed.At, On(m, d)) { LacksYear = year is null };
        return Dotted(ref dotted) is var (n, e) && On(n, e) is { } found ? new NamedDay(at, dotted.At, found) { LacksYear = year is null } : null;

        DateOnly? On(int month, int day) => year is { } known ? RocCalendar.TryDay(known, month, day) : Near(month, day, today, past);
    }

    /// <summary>
    /// A day without a year is the next one to come, unless it is not long past: then that was meant. Of what was, it is the last
    /// one, unless one is soon to come.
    /// </summary>
    public static DateOnly? Near(int month, int day, DateOnly today, bool past)
    {
        var years = Enumerable.Range(today.Year - 1, 3).Select(year => RocCalendar.TryDay(year, month, day));
        return past ? years.LastOrDefault(found => found <= today.AddMonths(2)) : years.FirstOrDefault(found => found >= today.AddMonths(-2));
    }

    /// <summary>5月12日, 十二月二十.</summary>
    public static (int Month, int Day)? InChinese(ref Scan scan)
    {
        if ((scan.Digits(1, 2) ?? scan.Numerals(3)) is not { } month || !scan.Mark("月") || (scan.Digits(1, 2) ?? scan.Numerals(3)) is not { } day)
            return null;
        return scan.TakeAny("日號号") || !Counted.Contains(scan.Next, StringComparison.Ordinal) ? (month, day) : null;
    }

    /// <summary>Whether more follows that makes an amount of a number, or another number.</summary>
    public static bool IsAmount(Scan scan)
    {
        if (char.IsAsciiLetter(scan.Next) || (scan.Next is '.' or ',' or '/' or ':' && char.IsAsciiDigit(scan.Ahead(1))))
            return true;
        scan.Blank();
        return Measured.Contains(scan.Next, StringComparison.Ordinal) || scan.IsAt("小時");
    }

    private static (int Month, int Day)? Slashed(ref Scan scan) =>
        scan.Digits(1, 2) is { } month && scan.Mark("/") && scan.Digits(1, 2) is { } day && !(scan.Next == '/' && char.IsAsciiDigit(scan.Ahead(1)))
            ? (month, day)
            : null;

    private static (int Month, int Day)? Dotted(ref Scan scan) =>
        scan.Previous is not ('$' or '#' or ':' or '-') && scan.Digits(1, 2) is { } month && scan.Take(".") && scan.Digits(2, 2) is { } day && !IsAmount(scan)
            ? (month, day)
            : null;
}
