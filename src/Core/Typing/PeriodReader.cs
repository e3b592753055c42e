using CommunityBot.Calendar;

namespace CommunityBot.Typing;

/// <summary>
/// Reads the stretch of time that something was in: 10月, 9月到11月, 114/9-114/11, 9/1~10/31, 上學期, 114-1, 114學年度, 114年, 9/1起, 本期. A month or
/// day without its year is the one in the programme, where that is known; else, as it is about what was, the last one that has begun.
/// </summary>
public static class PeriodReader
{
    /// <summary>Words that end as 到 10/31 begins.</summary>
    private static readonly string[] s_arrivals = ["簽到", "報到", "遲到", "晚到", "未到", "沒到"];

    private const string Gaps = " ,，、;；";

    /// <param name="words">Folded words.</param>
    /// <param name="today">The day that 上個月 is counted from.</param>
    /// <param name="programme">From when to when it is; null where it is none or nobody knows which.</param>
    public static TypedPeriod Read(string words, DateOnly today, Period? programme = null)
    {
        var year = new UnsaidYear(today, programme);
        var days = DayReader.All(words, today, past: true).Select(year.Of).ToDictionary(day => day.At);
        for (var at = 0; at < words.Length; at++)
        {
            if (NamedSpan.Find(words, at, today, days, year) is not { } first)
                continue;
            var scan = new Scan(words, first.End);
            scan.Blank();
            var isLong = scan.Take(NamedSpan.Until);
            scan.Blank();
            var last = isLong && NamedSpan.Find(words, scan.At, today, days, year) is { } other ? first.To(other) : first;
            return Bounded(words, last);
        }

        return new TypedPeriod(null, null, words);
    }

    /// <summary>Whether these words are a stretch of time and nothing else.</summary>
    public static bool Is(string words, DateOnly today) => Read(words, today) is { IsNamed: true, Rest: "" };

    /// <summary>9/1 起 has no end, and 到 10/31 為止 no beginning.</summary>
    private static TypedPeriod Bounded(string words, NamedSpan span)
    {
        var scan = new Scan(words, span.End);
        scan.Blank();
        var isOpen = scan.Take("起", "以後", "之後", "以來");
        var isLimit = !isOpen && scan.Take("為止", "以前", "之前", "止", "前");
        var (before, after) = (words[..span.At].TrimEnd(Gaps.ToCharArray()), words[(isOpen || isLimit ? scan.At : span.End)..].TrimStart(Gaps.ToCharArray()));
        isOpen |= TakeLast(ref before, "since");
        isLimit |= TakeLast(ref before, "until", "till", "up to", "截至", "截止到", "至")
            || (!Array.Exists(s_arrivals, word => before.EndsWith(word, StringComparison.Ordinal)) && TakeLast(ref before, "到"));
        TakeLast(ref before, "從", "自", "from", "in", "of", "for");
        var rest = Joined.Words(before, after);
        return span is { First: { } from, Last: { } to } && from <= to
            ? new TypedPeriod(isLimit ? null : from, isOpen ? null : to, rest)
            : new TypedPeriod(null, null, rest, words[span.At..span.End].Trim());
    }

    private static bool TakeLast(ref string before, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase)
                && (!char.IsAsciiLetter(word[0]) || Stands.IsWordStart(before, before.Length - word.Length)))
            {
                before = before[..^word.Length].TrimEnd(Gaps.ToCharArray());
                return true;
            }
        }

        return false;
    }
}
