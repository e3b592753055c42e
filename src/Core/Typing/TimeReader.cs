namespace CommunityBot.Typing;

/// <summary>Finds a time of day, or from when to when, in folded words, and takes it out of them.</summary>
public static class TimeReader
{
    private const string Dashes = "-‐‑–—−~";

    public static (string Left, TimeOnly? Start, TimeOnly? End, string? Impossible) Take(string words)
    {
        if (Spans(words).FirstOrDefault(span => IsSpan(span, words)) is { } range)
        {
            var left = WhenReader.Without(words, range.At, range.To.End, ' ');
            return FromTo(range) is var (start, end) ? (left, start, end, null) : (left, null, null, words[range.At..range.To.End].Trim());
        }

        if (Single(words) is not var (at, moment))
            return (words, null, null, null);
        var rest = WhenReader.Without(words, at, moment.End, ' ');
        return Readings(moment, half: "") is [var time, ..] ? (rest, time, null, null) : (rest, null, null, words[at..moment.End].Trim());
    }

    /// <summary>
    /// From when to when, where the end may be on the next day: 22:00-7:00, 晚上10點到早上7點, 10點到7點. Null when the words hold no such thing.
    /// </summary>
    public static (TimeOnly From, TimeOnly To)? Overnight(string words)
    {
        if (Spans(words).FirstOrDefault() is not { } span)
            return null;
        var (from, to) = (Ends(span.From), Ends(span.To));
        if (from.Count == 0 || to.Count == 0)
            return null;
        return from[0] < to[0] ? (from[0], to[0]) : (from[^1], to[0]);

        static IReadOnlyList<TimeOnly> Ends(Moment moment) => moment.IsMidnight ? [TimeOnly.MinValue] : [.. Readings(moment, half: "").Order()];
    }

    private sealed record Span(int At, Moment From, Moment To);

    /// <summary>Two times with a dash or 到 between them.</summary>
    private static IEnumerable<Span> Spans(string words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (IsWithin(words, at) || Moment.At(words, at) is not { } from)
                continue;
            var scan = new Scan(words, from.End);
            if (!IsTo(ref scan) || Moment.At(words, scan.At) is not { } to)
                continue;
            yield return new Span(at, from, to);
            at = to.End - 1;
        }
    }

    private static bool IsTo(ref Scan scan)
    {
        scan.Blank();
        var dashes = scan.At;
        while (scan.TakeAny(Dashes))
        {
            // 14:00 -- 16:00
        }

        if (scan.At == dashes && !scan.Take("到", "至") && !scan.TakeWord("to"))
            return false;
        scan.Blank();
        return true;
    }

    /// <summary>Words such as 一點 and 3點 are a time only at the start of a word: 有一點不舒服 and 提出3點建議 are none.</summary>
    private static (int At, Moment Moment)? Single(string words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (Moment.At(words, at) is { } moment && StandsAlone(moment, words, at))
                return (at, moment);
        }

        return null;
    }

    private static bool StandsAlone(Moment moment, string words, int at)
    {
        var before = new Scan(words, at).Previous;
        var isHalved = moment.Half.Length > 0 && !char.IsAsciiLetter(moment.Half[0]);
        return moment.Form switch
        {
            MomentForm.Clock => isHalved || !(char.IsAsciiDigit(before) || before == ':'),
            MomentForm.Spoken => isHalved || before is '\0' || char.IsWhiteSpace(before),
            MomentForm.Figure when isHalved => moment.End == words.Length || char.IsWhiteSpace(words[moment.End]),
            MomentForm.Figure => moment.Half.Length > 0 && !IsWithin(words, at),
            _ => false,
        };
    }

    private static bool IsWithin(string words, int at) => at > 0 && (char.IsAsciiLetterOrDigit(words[at - 1]) || words[at - 1] is ':' or '/' or '.' or '-');

    /// <summary>14:00-16點 is one wherever it stands, as is 1400-1600; a bare 14-16 only beside the day, or when nothing else was said.</summary>
    private static bool IsSpan(Span span, string words)
    {
        if (span.From.IsSure || span.To.IsSure)
            return true;
        if (FromTo(span) is null)
            return false;
        if (span is { From.Form: MomentForm.Four, To.Form: MomentForm.Four })
            return span.From.Hour != 20 || span.To.Hour != 20; // 2024-2026 are years

        var before = words.AsSpan(0, span.At);
        var after = words.AsSpan(span.To.End);
        var standsFree = (before.IsEmpty || char.IsWhiteSpace(before[^1])) && (after.IsEmpty || char.IsWhiteSpace(after[0]));
        return standsFree
            && (before.TrimEnd(' ') is [.., WhenReader.DayMark]
                || after.TrimStart(' ') is [WhenReader.DayMark, ..]
                || (before.IsWhiteSpace() && after.IsWhiteSpace()));
    }

    /// <summary>The first readings of both ends that make a span. Each end may take 上午 or pm from the other: 下午2點到4點, 2-4pm.</summary>
    private static (TimeOnly Start, TimeOnly End)? FromTo(Span span)
    {
        var pairs =
            from start in Readings(span.From, span.To.Half).Concat(Readings(span.From, half: ""))
            from end in Readings(span.To, span.From.Half).Concat(Readings(span.To, half: ""))
            where start < end
            select ((TimeOnly, TimeOnly)?)(start, end);
        return pairs.FirstOrDefault();
    }

    /// <summary>
    /// The times of day that the words can mean, the likelier first: none for 25:00, one for 14:00 and 02:00, two for 2點,
    /// where a meeting in the afternoon is likelier than one at night.
    /// </summary>
    /// <param name="moment">As typed.</param>
    /// <param name="half">The half of the day to go by where the words name none; empty when it is not known.</param>
    private static IReadOnlyList<TimeOnly> Readings(Moment moment, string half) => moment is { Hour: <= 23, Minute: <= 59 }
        ? [.. Hours(moment.Hour, moment.Half.Length > 0 ? moment.Half : half, moment.IsExact).Select(hour => new TimeOnly(hour, moment.Minute))]
        : [];

    private static IReadOnlyList<int> Hours(int hour, string half, bool exact) => half switch
    {
        _ when exact => [hour],
        "上午" or "早上" => [hour],
        "凌晨" or "am" => [hour % 12],
        "中午" => [hour < 6 ? hour + 12 : hour],
        "下午" or "傍晚" or "pm" => [(hour % 12) + 12],
        "半夜" or "深夜" or "午夜" => hour == 12 ? [] : [hour < 6 ? hour : (hour % 12) + 12],
        "晚上" or "晚間" => hour == 12 ? [] : [hour + 12], // 晚上12點 belongs to the next day
        _ when hour == 12 => [hour],
        _ => hour <= 6 ? [hour + 12, hour] : [hour, hour + 12],
    };
}
