using CommunityBot.Calendar;

namespace CommunityBot.Typing;

/// <summary>
/// Reads several days that stand together: 5/12、5/19, 5/12到5/14, 5/12-14, 週三和週五, 週三、五. Those that stand apart from them belong
/// to other words, such as a reason: also the 下週三 of 明天 下週三再補, which no mark joins and other words do.
/// </summary>
public static class DaysReader
{
    /// <summary>Nobody is away for longer than a term.</summary>
    private const int MostDays = 200;

    private const string Gaps = " ,，、;；";

    private static readonly string[] s_and = ["、", ",", "，", ";", "；", "和", "跟", "與", "以及", "及", "還有", "and", "&"];
    private static readonly string[] s_until = ["到", "至", "-", "–", "—", "~", "to", "until", "through", "till"];
    private static readonly string[] s_from = ["從", "自", "from"];

    /// <param name="words">Folded words.</param>
    /// <param name="today">The day that 今天 and 下週三 are counted from.</param>
    public static Days Read(string words, DateOnly today)
    {
        var spans = Together(words, today);
        if (spans is not [var (first, _), ..])
            return new Days([], words);
        var rest = Joined.Words(WithoutFrom(words[..first.At].TrimEnd(Gaps.ToCharArray())), words[spans[^1].Last.End..].TrimStart(Gaps.ToCharArray()));
        return spans.FindIndex(span => !IsPossible(span)) is >= 0 and var wrong
            ? new Days([], rest, words[spans[wrong].First.At..spans[wrong].Last.End].Trim())
            : new Days([.. spans.SelectMany(Each).Distinct().Order()], rest);
    }

    /// <summary>The first day and those joined to it, each from when to when.</summary>
    private static List<(NamedDay First, NamedDay Last)> Together(string words, DateOnly today)
    {
        var spans = new List<(NamedDay First, NamedDay Last)>();
        foreach (var named in WithShort(words, today))
        {
            if (spans is not [.., var (first, last)])
            {
                spans.Add((named, named));
                continue;
            }

            var between = words[last.End..named.At].Trim(' ').ToLowerInvariant();
            var next = named is { IsWeekdayAlone: true, Day: { } day } && last.Day is { } before
                ? named with { Day = Weekdays.Coming(before.AddDays(1), day) }
                : named;
            if (s_until.Contains(between))
                spans[^1] = (first, next);
            else if (s_and.Contains(between) || (between.Length == 0 && Stands.IsWordEnd(words, named.End)))
                spans.Add((next, next));
            else
                break;
        }

        return spans;
    }

    private static IEnumerable<NamedDay> WithShort(string words, DateOnly today)
    {
        foreach (var named in DayReader.All(words, today))
        {
            var areWeekdays = Weekdays.AreIn(named.In(words));
            for (var day = named; day is not null; day = Short(words, day, areWeekdays))
                yield return day;
        }
    }

    /// <summary>The 五 of 週三、五 and the 19 of 5/12、19.</summary>
    private static NamedDay? Short(string words, NamedDay last, bool areWeekdays)
    {
        if (last.Day is not { } day)
            return null;
        var scan = new Scan(words, last.End);
        scan.Blank();
        if (!scan.Take(s_and) && !scan.Take(s_until))
            return null;
        scan.Blank();
        var at = scan.At;
        if (scan.Digits(1, 2) is { } number)
        {
            var isWhole = scan.TakeAny("日號") || !char.IsLetterOrDigit(scan.Next);
            return isWhole && scan.Next is not (':' or '/' or '.') ? new NamedDay(at, scan.At, RocCalendar.TryDay(day.Year, day.Month, number)) : null;
        }

        return areWeekdays && Weekdays.Name(ref scan) is { } weekday && !char.IsLetter(scan.Next)
            ? new NamedDay(at, scan.At, day.AddDays(((weekday - Weekdays.DaysAfterMonday(day) + 6) % 7) + 1))
            : null;
    }

    private static bool IsPossible((NamedDay First, NamedDay Last) span) =>
        span is { First.Day: { } first, Last.Day: { } last } && first <= last && last.DayNumber - first.DayNumber < MostDays;

    private static IEnumerable<DateOnly> Each((NamedDay First, NamedDay Last) span) =>
        Enumerable.Range(0, span.Last.Day!.Value.DayNumber - span.First.Day!.Value.DayNumber + 1).Select(span.First.Day.Value.AddDays);

    private static string WithoutFrom(string before) =>
        s_from.FirstOrDefault(word => before.EndsWith(word, StringComparison.OrdinalIgnoreCase)) is { } from ? before[..^from.Length].TrimEnd() : before;
}
