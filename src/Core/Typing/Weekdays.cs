namespace CommunityBot.Typing;

/// <summary>Finds 下週三, 禮拜天, next Wed: by themselves, and beside a date.</summary>
internal static class Weekdays
{
    private const string Chinese = "一二三四五六日天";

    private static readonly string[] s_weeks = ["週", "周", "星期", "禮拜"];
    private static readonly string[] s_which = ["下下下", "下下", "上上", "上", "下", "這", "本"];

    private static readonly string[][] s_english =
    [
        ["monday", "mon"],
        ["tuesday", "tues", "tue"],
        ["wednesday", "wed"],
        ["thursday", "thurs", "thur", "thu"],
        ["friday", "fri"],
        ["saturday", "sat"],
        ["sunday", "sun"],
    ];

    public static bool AreIn(string words) => s_weeks.Any(week => words.Contains(week, StringComparison.Ordinal));

    public static int DaysAfterMonday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;

    /// <summary>The first such day from one on.</summary>
    public static DateOnly Coming(DateOnly from, DateOnly like) => from.AddDays((DaysAfterMonday(like) - DaysAfterMonday(from) + 7) % 7);

    /// <summary>The day that starts there; of a week that is not said, the next to come, or the last.</summary>
    public static NamedDay? At(string words, int at, DateOnly today, bool past) => InChinese(words, at, today, past) ?? InEnglish(words, at, today, past);

    /// <summary>The weekday of 5/12(一) and 5月12日 星期一, and where it has ended.</summary>
    public static (int? Weekday, int End) Beside(string words, int at)
    {
        var scan = new Scan(words, at);
        scan.Blank();
        if (scan.TakeAny("(（"))
        {
            scan.Blank();
            scan.Take(s_weeks);
            var weekday = Name(ref scan) ?? EnglishName(ref scan);
            scan.Blank();
            return weekday is not null && scan.TakeAny(")）") ? (weekday, scan.At) : (null, at);
        }

        return scan.Take(s_weeks) && Name(ref scan) is { } plain ? (plain, scan.At) : (null, at);
    }

    /// <summary>Not 每週三 nor 一週三次, which are no day but how often.</summary>
    private static NamedDay? InChinese(string words, int at, DateOnly today, bool past)
    {
        var scan = new Scan(words, at);
        if (char.IsAscii(scan.Next) || Numeral.Is(scan.Previous) || scan.Previous is '每' or '隔' || (scan.Previous == '個' && scan.Ahead(-2) == '每'))
            return null;
        var which = scan.Taken(s_which);
        if (which.Length > 0)
            scan.Take("個");
        return scan.Take(s_weeks) && Name(ref scan) is { } weekday ? Named(at, scan.At, which, weekday, today, past) : null;
    }

    private static NamedDay? InEnglish(string words, int at, DateOnly today, bool past)
    {
        var scan = new Scan(words, at);
        if (!char.IsAsciiLetter(scan.Next) || char.IsAsciiLetter(scan.Previous) || IsRepeated(words, at))
            return null;
        if (scan.TakeWord("on"))
            scan.Blank();
        var start = scan;
        var which = scan.TakeWord("next", "this", "last", "coming") ? scan.Since(start.At).ToLowerInvariant() : "";
        if (which.Length > 0)
            scan.Blank();
        return EnglishName(ref scan) is { } weekday ? Named(at, scan.At, which, weekday, today, past) : null;
    }

    private static bool IsRepeated(string words, int at) =>
        words.AsSpan(0, at).TrimEnd(' ') is var before
        && (before.EndsWith("every", StringComparison.OrdinalIgnoreCase) || before.EndsWith("each", StringComparison.OrdinalIgnoreCase));

    /// <summary>三, as days after Monday.</summary>
    public static int? Name(ref Scan scan)
    {
        if (Chinese.IndexOf(scan.Next, StringComparison.Ordinal) is not (>= 0 and var weekday) || scan.Ahead(1) == '次')
            return null;
        scan.TakeAny(Chinese);
        return Math.Min(weekday, 6);
    }

    public static int? EnglishName(ref Scan scan)
    {
        for (var weekday = 0; weekday < s_english.Length; weekday++)
        {
            if (scan.TakeWord(s_english[weekday]))
                return weekday;
        }

        return null;
    }

    private static NamedDay Named(int at, int end, string which, int weekday, DateOnly today, bool past)
    {
        var thisWeek = today.AddDays(weekday - DaysAfterMonday(today));
        return which switch
        {
            "上上" => new NamedDay(at, end, thisWeek.AddDays(-14)),
            "上" or "last" => new NamedDay(at, end, thisWeek.AddDays(-7)),
            "這" or "本" or "this" => new NamedDay(at, end, thisWeek),
            "下" or "next" => new NamedDay(at, end, thisWeek.AddDays(7)),
            "下下" => new NamedDay(at, end, thisWeek.AddDays(14)),
            "下下下" => new NamedDay(at, end, thisWeek.AddDays(21)),
            _ when past => new NamedDay(at, end, thisWeek <= today ? thisWeek : thisWeek.AddDays(-7), IsWeekdayAlone: true),
            _ => new NamedDay(at, end, thisWeek >= today ? thisWeek : thisWeek.AddDays(7), IsWeekdayAlone: true),
        };
    }
}
