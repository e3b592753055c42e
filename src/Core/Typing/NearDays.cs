namespace CommunityBot.Typing;

/// <summary>Finds days by how far they are: 明天, 三天後, 兩個禮拜後, in two weeks.</summary>
internal static class NearDays
{
    /// <summary>Nobody counts further ahead.</summary>
    private const int MostDays = 400;

    private static readonly (string Word, int Days)[] s_chinese =
    [
        ("大前天", -3), ("前天", -2), ("昨天", -1), ("昨日", -1), ("今天", 0), ("今日", 0), ("明天", 1), ("明日", 1), ("後天", 2), ("大後天", 3),
    ];

    private static readonly (string Words, int Days)[] s_english =
    [
        ("the day before yesterday", -2), ("day before yesterday", -2), ("yesterday", -1), ("today", 0), ("tomorrow", 1),
        ("the day after tomorrow", 2), ("day after tomorrow", 2),
    ];

    private static readonly string[] s_numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    public static NamedDay? At(string words, int at, DateOnly today) =>
        DaysAt(words, at) is var (days, end) && days <= MostDays ? new NamedDay(at, end, today.AddDays(days)) : null;

    private static (int Days, int End)? DaysAt(string words, int at)
    {
        var scan = new Scan(words, at);
        if (char.IsAsciiLetter(scan.Next))
            return char.IsAsciiLetter(scan.Previous) ? null : InEnglish(scan);
        if (char.IsAsciiDigit(scan.Next) || Numeral.Is(scan.Next))
            return Counted(scan);
        foreach (var (word, days) in s_chinese)
        {
            if (scan.Previous != '以' && scan.Take(word)) // 以後天天
                return (days, scan.At);
        }

        return null;
    }

    /// <summary>三天後.</summary>
    private static (int Days, int End)? Counted(Scan scan)
    {
        if (scan.IsWithin || (scan.Digits(1, 3) ?? scan.Numerals(4)) is not { } number)
            return null;
        scan.Blank();
        var days = scan.Take("天", "日") ? 1 : scan.Take("週", "周", "個星期", "個禮拜", "個週", "星期", "禮拜") ? 7 : 0;
        return days > 0 && scan.Take("之後", "以後", "後") ? (Math.Min(number, MostDays + 1) * days, scan.At) : null;
    }

    private static (int Days, int End)? InEnglish(Scan scan)
    {
        foreach (var (word, ahead) in s_english)
        {
            if (scan.TakeWord(word))
                return (ahead, scan.At);
        }

        if (!scan.TakeWord("in"))
            return null;
        scan.Blank();
        var number = scan.Digits(1, 3) ?? Spelled(ref scan);
        scan.Blank();
        var days = scan.TakeWord("days", "day") ? 1 : scan.TakeWord("weeks", "week") ? 7 : 0;
        return number is null || days == 0 ? null : (number.Value * days, scan.At);
    }

    private static int? Spelled(ref Scan scan)
    {
        if (scan.TakeWord("an", "a"))
            return 1;
        for (var number = 0; number < s_numbers.Length; number++)
        {
            if (scan.TakeWord(s_numbers[number]))
                return number;
        }

        return null;
    }
}
