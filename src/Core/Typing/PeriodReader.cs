namespace CommunityBot.Typing;

/// <summary>
/// Reads the stretch of time that something was in: 10月, 9月到11月, 114/9-114/11, 9/1~10/31, 上學期, 114-1, 114學年度, 114年, 9/1起. It is about what
/// was, so that a month without its year is the last one that has begun.
/// </summary>
public static class PeriodReader
{
    /// <summary>Words that end as 到 10/31 begins.</summary>
    private static readonly string[] s_arrivals = ["簽到", "報到", "遲到", "晚到", "未到", "沒到"];

    private const string Gaps = " ,，、;；";

    /// <param name="words">Folded words.</param>
    /// <param name="today">The day that 上個月 is counted from.</param>
    public static TypedPeriod Read(string words, DateOnly today)
    {
        var days = DayReader.All(words, today, past: true).ToDictionary(day => day.At);
        for (var at = 0; at < words.Length; at++)
        {
            if (NamedSpan.Find(words, at, today, days) is not { } first)
                continue;
            var scan = new Scan(words, first.End);
            scan.Blank();
            var isLong = scan.Take(NamedSpan.Until);
            scan.Blank();
            var last = isLong && (DayAfter(words, scan.At, first, today) ?? NamedSpan.Find(words, scan.At, today, days)) is { } other ? first.To(other) : first;
            return Bounded(words, last);
        }

        return new TypedPeriod(null, null, words);
    }

    /// <summary>Whether these words are a stretch of time and nothing else.</summary>
    public static bool Is(string words, DateOnly today) => Read(words, today) is { IsNamed: true, Rest: "" };

    /// <summary>A last day without its year is one after the first: 114/2/1-5/31.</summary>
    private static NamedSpan? DayAfter(string words, int at, NamedSpan first, DateOnly today) =>
        first.First is { } from && at < words.Length && (char.IsDigit(words[at]) || Numeral.Is(words[at])) && FullDates.At(words, at, today) is null
        && MonthDates.At(words, at, from, past: false) is not null && DayReader.All(words, from).FirstOrDefault(day => day.At == at) is { } named
            ? new NamedSpan(at, named.End, named.Day, named.Day)
            : null;

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
