using System.Text.RegularExpressions;

namespace CommunityBot.Typing;

/// <summary>Finds 每週三, 每兩週三, 隔週三, every other Wednesday in what was typed, and takes it out with the days it is from and until.</summary>
public static class RecurrenceReader
{
    private const string Between = "、,，和跟及與";

    private static readonly Regex s_otherwise = new(
        @"每[天日年]|每個?月|every ?(?:day|month)|\b(?:daily|monthly)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly string[] s_weeks = ["週", "周", "星期", "禮拜"];
    private static readonly string[] s_two = ["兩", "二", "2", "隔一", "隔"];
    private static readonly string[] s_until = ["到", "至", "直到", "until", "till", "through", "to"];
    private static readonly string[] s_from = ["從", "自", "from", "starting"];

    /// <param name="words">Folded words.</param>
    /// <param name="today">The day that it begins from, where none is said.</param>
    /// <returns>The words without it, and it; null where there is none.</returns>
    public static (string Left, Recurrence? Found) Take(string words, DateOnly today)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (At(words, at) is not var (end, weeks, weekdays))
                continue;
            if (IsOnOneDay(words[..at], today))
                break;
            var (left, from, until) = Bounds($"{words[..at].TrimEnd()} {words[end..].TrimStart()}".Trim(), today);
            var start = from ?? today;
            DateOnly[] firsts = [.. weekdays.Select(weekday => start.AddDays((weekday - Weekdays.DaysAfterMonday(start) + 7) % 7)).Distinct().Order()];
            var found = new Recurrence(weeks, firsts[0], until);
            if (firsts.Length > 1)
                found = found with { Besides = [.. firsts[1..].Select(day => day.DayNumber - firsts[0].DayNumber)] };
            return until is null && SeriesEnd.Take(found, left, today, inLine: true) is (var others, { } ended) ? (others, ended) : (left, found);
        }

        return (words, null);
    }

    /// <summary>Behind a day that is no beginning it belongs to a topic: 6/12 每週三讀書會成果.</summary>
    private static bool IsOnOneDay(string before, DateOnly today) => DayReader.All(before, today).Any(
        named => Without(before[..named.At].TrimEnd(), s_from) is null && !before[named.End..].TrimStart().StartsWith('起'));

    /// <summary>每天, 每月第一個週三: again and again, and no weekday.</summary>
    public static bool IsOfNoWeekday(string words) => s_otherwise.IsMatch(words);

    private static (int End, int Weeks, IReadOnlyList<int> Weekdays)? At(string words, int at)
    {
        var scan = new Scan(words, at);
        return InChinese(ref scan) is var (weeks, weekdays) ? (scan.At, weeks, weekdays) : InEnglish(words, at);
    }

    private static (int Weeks, IReadOnlyList<int> Weekdays)? InChinese(ref Scan scan)
    {
        var weeks = scan.Take("每") ? (scan.Take(s_two) ? 2 : 1) : scan.Take("隔") ? 2 : 0;
        if (weeks == 0)
            return null;
        scan.Blank();
        scan.Take("個");
        if (!scan.Take(s_weeks))
            return null;
        if (scan.Take("的"))
            scan.Take(s_weeks);
        if (Weekdays.Name(ref scan) is not { } weekday)
            return null;
        List<int> weekdays = [weekday];
        while (Another(ref scan) is { } another)
            weekdays.Add(another);
        return (weeks, weekdays);
    }

    /// <summary>The 五 of 每週三、五, 每週三五 and 每週三和週五; not the 一 of 每週三一起 nor the 五 of 每週三五點.</summary>
    private static int? Another(ref Scan scan)
    {
        var next = scan;
        if (next.TakeAny(Between))
            next.Blank();
        var isWhole = next.Take(s_weeks);
        if (Weekdays.Name(ref next) is not { } weekday || (!isWhole && char.IsLetter(next.Next) && !Between.Contains(next.Next, StringComparison.Ordinal)))
            return null;
        scan = next;
        return weekday;
    }

    private static (int End, int Weeks, IReadOnlyList<int> Weekdays)? InEnglish(string words, int at)
    {
        var scan = new Scan(words, at);
        if (char.IsAsciiLetter(scan.Previous) || !scan.TakeWord("every"))
            return null;
        scan.Blank();
        var isOther = scan.TakeWord("other", "second");
        scan.Blank();
        List<int> weekdays = [];
        for (var next = scan; Weekdays.EnglishName(ref next) is { } weekday; TakeJoint(ref next))
        {
            weekdays.Add(weekday);
            scan = next;
        }

        return weekdays.Count > 0 ? (scan.At, isOther ? 2 : 1, weekdays) : null;
    }

    private static void TakeJoint(ref Scan scan)
    {
        scan.Mark(",&");
        scan.Blank();
        scan.TakeWord("and");
        scan.Blank();
    }

    /// <summary>The last day behind 到 is the end, another the beginning; with the words they stand behind they are taken out.</summary>
    private static (string Left, DateOnly? From, DateOnly? Until) Bounds(string words, DateOnly today)
    {
        DateOnly? from = null, until = null;
        foreach (var named in DayReader.All(words, today).Reverse().ToList())
        {
            var (before, after) = (words[..named.At].TrimEnd(), words[named.End..].TrimStart());
            if (until is null && Without(before, s_until) is { } open)
                (before, until) = (open, named.Day);
            else
                (before, from) = (Without(before, s_from) ?? before, named.Day);
            after = after is ['起', ..] ? after[1..].TrimStart() : after;
            words = $"{before} {after}".Trim();
        }

        return (words, from, until);
    }

    private static string? Without(string before, string[] words) =>
        words.FirstOrDefault(word => before.EndsWith(word, StringComparison.OrdinalIgnoreCase)) is { } word ? before[..^word.Length].TrimEnd() : null;
}
