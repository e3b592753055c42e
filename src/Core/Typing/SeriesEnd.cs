using System.Text.RegularExpressions;

namespace CommunityBot.Typing;

/// <summary>Reads where a series ends: 到 12/30, 到12月底, 到年底, 四次, 共4場, 4 times.</summary>
public static class SeriesEnd
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Regex s_monthEnd = new(
        "(?<to>直到|到|至)? ?(?:(?<year>今?年)|(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月|(?<next>下個?月)|(?:這個?|本)?月)底", Options);

    private static readonly Regex s_times = new(
        "(?<all>總共|一共|共)? ?(?<number>[0-9]{1,2}|[一二兩三四五六七八九十]{1,3}) ?(?:次|場|times|meetings)", Options);

    /// <summary>Takes an answer to when it ends.</summary>
    /// <returns>The other words, and the series with its end; null where none was said.</returns>
    public static (string Left, Recurrence? Ended) Take(Recurrence series, string words, DateOnly today)
    {
        var (left, day, _) = DayReader.Take(words, today);
        return day is { } until
            ? (left.Replace(WhenReader.DayMark, ' '), series with { Until = until, Times = null })
            : Take(series, words, today, inLine: false);
    }

    /// <summary>The same within other words, where 第4次 or 月底 may be about something else.</summary>
    internal static (string Left, Recurrence? Ended) Take(Recurrence series, string words, DateOnly today, bool inLine)
    {
        if (s_monthEnd.Match(words) is { Success: true } end && (!inLine || end.Groups["to"].Success) && EndOf(end, today) is { } until)
            return (TypedText.Without(words, end.Index, end.Length), series with { Until = until, Times = null });
        return s_times.Match(words) is { Success: true } times && (!inLine || times.Groups["all"].Success)
            && TypedNumber.Of(times.Groups["number"].Value) is { } number and > 0
                ? (TypedText.Without(words, times.Index, times.Length), series with { Times = (int)number, Until = null })
                : (words, null);
    }

    private static DateOnly? EndOf(Match end, DateOnly today)
    {
        if (end.Groups["year"].Success)
            return new DateOnly(today.Year, 12, 31);
        var ahead = end.Groups["next"].Success ? 1 : 0;
        if (end.Groups["month"] is { Success: true } named)
        {
            if (TypedNumber.Of(named.Value) is not (>= 1 and <= 12 and var month))
                return null;
            ahead = ((int)month - today.Month + 12) % 12;
        }

        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(ahead);
        return first.AddMonths(1).AddDays(-1);
    }
}
