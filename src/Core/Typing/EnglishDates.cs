using CommunityBot.Calendar;

namespace CommunityBot.Typing;

/// <summary>Finds Dec 16, December 16th, 16 Dec 2026.</summary>
internal static class EnglishDates
{
    private static readonly string[][] s_months =
    [
        ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"], ["july", "jul"], ["august", "aug"],
        ["september", "sept", "sep"], ["october", "oct"], ["november", "nov"], ["december", "dec"],
    ];

    public static NamedDay? At(string words, int at, DateOnly today, bool past)
    {
        var scan = new Scan(words, at);
        if (!char.IsAsciiLetterOrDigit(scan.Next) || scan.IsWithin || scan.Previous is ':' or '-' or '#' or '$')
            return null;
        if (scan.TakeWord("on"))
            scan.Blank();
        if ((MonthFirst(scan) ?? DayFirst(scan)) is not var (month, day, after))
            return null;
        var said = Year(ref after);
        var on = said is { } year ? RocCalendar.TryDay(year, month, day) : MonthDates.Near(month, day, today, past);
        return new NamedDay(at, after.At, on) { LacksYear = said is null };
    }

    private static (int Month, int Day, Scan After)? MonthFirst(Scan scan) =>
        Month(ref scan) is { } month && (scan.Mark(".") || scan.Blank()) && Day(ref scan) is { } day ? (month, day, scan) : null;

    private static (int Month, int Day, Scan After)? DayFirst(Scan scan)
    {
        if (Day(ref scan) is not { } day || !scan.Blank() || (scan.TakeWord("of") && !scan.Blank()))
            return null;
        return Month(ref scan) is { } month ? (month, day, scan) : null;
    }

    private static int? Month(ref Scan scan)
    {
        for (var month = 1; char.IsAsciiLetter(scan.Next) && month <= s_months.Length; month++)
        {
            if (scan.TakeWord(s_months[month - 1]))
                return month;
        }

        return null;
    }

    /// <summary>16, 16th; no part of a time or a span.</summary>
    private static int? Day(ref Scan scan) =>
        scan.Digits(1, 2) is { } day && (scan.TakeWord("st", "nd", "rd", "th") || !char.IsAsciiLetter(scan.Next)) && scan.Next is not (':' or '/') ? day : null;

    /// <summary>The year behind it, which is no time: 2026, not 2000-2100.</summary>
    private static int? Year(ref Scan scan)
    {
        var start = scan;
        if ((scan.Mark(",") || scan.Blank()) && scan.Digits(4, 4) is >= 1900 and < 2100 and var year && scan.Next is not ('-' or '~' or ':'))
            return year;
        scan = start;
        return null;
    }
}
