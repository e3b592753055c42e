namespace CommunityBot.Typing;

/// <summary>A length of time in what was typed.</summary>
/// <param name="Length">Null where there is none; of 10-15分鐘 the longer one.</param>
/// <param name="Rest">The other words.</param>
public sealed record ReadDuration(TimeSpan? Length, string Rest);

/// <summary>Finds how long something takes: 10分鐘, 十分鐘左右, 半小時, 一個半小時, 1.5小時, 10-15 分鐘, 20 mins, half an hour. Words are to be folded first.</summary>
public static class DurationReader
{
    /// <summary>Nothing that people are late by is longer.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(1);

    private static readonly char[] s_marks = [' ', ',', '，', '、', '。'];

    /// <summary>14點10分 is a time of day.</summary>
    private const string OfClock = "點点時:";

    private static readonly string[] s_about = ["大概", "大約", "差不多", "約", "about ", "around ", "by ", "some "];

    public static ReadDuration Read(string words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            var scan = new Scan(words, at);
            if (MayStart(scan) && Taken(ref scan) is { } length && length > TimeSpan.Zero && length <= s_longest)
                return new ReadDuration(length, Joined.Words(WithoutAbout(words[..at]).TrimEnd(), words[scan.At..].TrimStart(s_marks)));
        }

        return new ReadDuration(null, words);
    }

    private static bool MayStart(Scan scan) => !scan.IsWithin && !OfClock.Contains(scan.Previous, StringComparison.Ordinal);

    private static TimeSpan? Taken(ref Scan scan)
    {
        if (Half(ref scan) is not { } length)
            return null;
        scan.Blank();
        if (!scan.Take("左右", "上下"))
            scan.Take("or so");
        return length;
    }

    private static TimeSpan? Half(ref Scan scan)
    {
        if (scan.Take("半小時", "半個小時", "半個鐘頭", "half an hour", "half hour"))
            return TimeSpan.FromMinutes(30);
        if (scan.Take("一個半小時", "一個半鐘頭", "1個半小時"))
            return TimeSpan.FromMinutes(90);
        if (scan.Take("an hour"))
            return TimeSpan.FromHours(1);
        if (scan.Take("一刻鐘"))
            return TimeSpan.FromMinutes(15);
        return Number(ref scan) is { } number && Unit(ref scan) is { } unit ? number * unit : null;
    }

    /// <summary>10, 十五, 1.5, 10-15, 十到十五.</summary>
    private static double? Number(ref Scan scan)
    {
        if (One(ref scan) is not { } first)
            return null;
        var more = scan;
        if (!more.Mark("-~到至") || One(ref more) is not { } last)
            return first;
        scan = more;
        return Math.Max(first, last);
    }

    private static double? One(ref Scan scan)
    {
        if ((scan.Digits(1, 3) ?? scan.Numerals(3)) is not { } whole)
            return null;
        return scan.Take(".5") ? whole + 0.5 : whole;
    }

    private static TimeSpan? Unit(ref Scan scan)
    {
        scan.Blank();
        if (scan.Take("分鐘", "分钟", "分") || scan.TakeWord("minutes", "minute", "mins", "min"))
            return TimeSpan.FromMinutes(1);
        return scan.Take("個小時", "小時", "小时", "個鐘頭", "鐘頭") || scan.TakeWord("hours", "hour", "hrs", "hr") ? TimeSpan.FromHours(1) : null;
    }

    private static string WithoutAbout(string before)
    {
        var about = Array.Find(s_about, word => before.EndsWith(word, StringComparison.OrdinalIgnoreCase));
        return about is null ? before : before[..^about.Length];
    }
}
