using System.Globalization;
using System.Text.RegularExpressions;

namespace CommunityBot.Typing;

/// <summary>Finds a time of day, or from when to when, in folded words, and takes it out of them.</summary>
public static partial class TimeReader
{
    private const string ChineseDigits = "零一二三四五六七八九";

    public static (string Left, TimeOnly? Start, TimeOnly? End, string? Impossible) Take(string words)
    {
        if (Range().Matches(words).FirstOrDefault(match => IsRange(match, words)) is { } range)
        {
            var left = WhenReader.Without(words, range, ' ');
            return FromTo(range) is var (start, end) ? (left, start, end, null) : (left, null, null, range.Value.Trim());
        }

        if (Single().Match(words) is { Success: true } single)
        {
            var readings = Readings(Moment().Match(single.Value), half: "");
            return readings is [var at, ..]
                ? (WhenReader.Without(words, single, ' '), at, null, null)
                : (WhenReader.Without(words, single, ' '), null, null, single.Value.Trim());
        }

        return (words, null, null, null);
    }

    /// <summary>
    /// From when to when, where the end may be on the next day: 22:00-7:00, 晚上10點到早上7點, 10點到7點. Null when the words hold no such thing.
    /// </summary>
    public static (TimeOnly From, TimeOnly To)? Overnight(string words)
    {
        if (Range().Match(words) is not { Success: true } range)
            return null;
        var from = Ends(Moment().Match(range.Groups["from"].Value));
        var to = Ends(Moment().Match(range.Groups["to"].Value));
        if (from.Count == 0 || to.Count == 0)
            return null;
        return from[0] < to[0] ? (from[0], to[0]) : (from[^1], to[0]);

        static IReadOnlyList<TimeOnly> Ends(Match moment) =>
            IsMidnight(moment) ? [TimeOnly.MinValue] : [.. Readings(moment, half: "").Order()];
    }

    /// <summary>24:00 and 晚上12點, which begin the next day.</summary>
    private static bool IsMidnight(Match moment) => Number(moment.Groups["h"].Value) switch
    {
        24 => true,
        12 => HalfOf(moment) is "晚上" or "晚間",
        _ => false,
    };

    /// <summary>14:00-16點 is one wherever it stands, as is 1400-1600; a bare 14-16 only beside the day, or when nothing else was said.</summary>
    private static bool IsRange(Match match, string words)
    {
        var (from, to) = (match.Groups["from"].Value, match.Groups["to"].Value);
        if (Sure().IsMatch(from) || Sure().IsMatch(to))
            return true;
        if (FromTo(match) is null)
            return false;
        if (from.Length == 4 && to.Length == 4)
            return !(from.StartsWith("20", StringComparison.Ordinal) && to.StartsWith("20", StringComparison.Ordinal)); // 2024-2026 are years

        var before = words.AsSpan(0, match.Index);
        var after = words.AsSpan(match.Index + match.Length);
        var standsFree = (before.IsEmpty || char.IsWhiteSpace(before[^1])) && (after.IsEmpty || char.IsWhiteSpace(after[0]));
        return standsFree
            && (before.TrimEnd(' ') is [.., WhenReader.DayMark]
                || after.TrimStart(' ') is [WhenReader.DayMark, ..]
                || (before.IsWhiteSpace() && after.IsWhiteSpace()));
    }

    /// <summary>The first readings of both ends that make a span. Each end may take 上午 or pm from the other: 下午2點到4點, 2-4pm.</summary>
    private static (TimeOnly Start, TimeOnly End)? FromTo(Match range)
    {
        var first = Moment().Match(range.Groups["from"].Value);
        var last = Moment().Match(range.Groups["to"].Value);
        var pairs =
            from start in Readings(first, HalfOf(last)).Concat(Readings(first, half: ""))
            from end in Readings(last, HalfOf(first)).Concat(Readings(last, half: ""))
            where start < end
            select ((TimeOnly, TimeOnly)?)(start, end);
        return pairs.FirstOrDefault();
    }

    /// <summary>
    /// The times of day that the words can mean, the likelier first: none for 25:00, one for 14:00 and 02:00, two for 2點,
    /// where a meeting in the afternoon is likelier than one at night.
    /// </summary>
    /// <param name="moment">A match of <see cref="Moment"/>.</param>
    /// <param name="half">The half of the day to go by where the words name none; empty when it is not known.</param>
    private static IReadOnlyList<TimeOnly> Readings(Match moment, string half)
    {
        var typed = moment.Groups["h"].Value;
        var hour = Number(typed);
        var minute = moment.Groups["half"].Success ? 30 : moment.Groups["m"] is { Success: true } minutes ? Number(minutes.Value) : 0;
        if (hour > 23 || minute > 59)
            return [];
        return [.. Hours(hour, HalfOf(moment) is { Length: > 0 } own ? own : half, exact: hour > 12 || typed[0] is '0').Select(h => new TimeOnly(h, minute))];
    }

    private static IReadOnlyList<int> Hours(int hour, string half, bool exact) => half switch
    {
        _ when exact => [hour],
        "上午" or "早上" => [hour],
        "凌晨" or "am" => [hour % 12],
        "中午" => [hour < 6 ? hour + 12 : hour],
        "下午" or "傍晚" or "pm" => [(hour % 12) + 12],
        "晚上" or "晚間" => hour == 12 ? [] : [hour + 12], // 晚上12點 belongs to the next day
        _ when hour == 12 => [hour],
        _ => hour <= 6 ? [hour + 12, hour] : [hour, hour + 12],
    };

    private static string HalfOf(Match moment) => (moment.Groups["before"].Value + moment.Groups["after"].Value).ToLowerInvariant();

    /// <summary>14, 兩, 十一, 二十五.</summary>
    private static int Number(string typed)
    {
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        var numeral = typed.Replace('兩', '二');
        var ten = numeral.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
            return Digit(numeral[0]);
        return ((ten == 0 ? 1 : Digit(numeral[0])) * 10) + (ten == numeral.Length - 1 ? 0 : Digit(numeral[^1]));
    }

    private static int Digit(char c) => ChineseDigits.IndexOf(c, StringComparison.Ordinal);

    private const string Half = "(?<before>上午|早上|凌晨|中午|下午|傍晚|晚上|晚間)";
    private const string AmPm = @"(?:\s*(?<after>am|pm)(?![A-Za-z]))";
    private const string Numeral = "(?:[二三四五]?十[一二三四五六七八九]?|[一二兩三四五六七八九])";
    private const string Colon = "(?<h>[0-9]{1,2}):(?<m>[0-9]{2})(?!:?[0-9])";
    private const string Oclock = $@"(?<h>[0-9]{{1,2}}|{Numeral})\s*(?:[點点]|時(?![間段]))(?:(?<half>半)|(?<m>[0-9]{{2}})(?![0-9])分?|(?<m>[0-9]|{Numeral})分|[整鐘])?";
    private const string Bare = $"(?:(?<h>[0-9]{{2}})(?<m>[0-9]{{2}})(?![0-9])|(?<h>[0-9]{{1,2}})(?![0-9])|(?<h>{Numeral}))";
    private const string Any = $@"(?:{Half}\s*)?(?:{Colon}|{Oclock}|{Bare}){AmPm}?";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex($@"(?<![A-Za-z0-9:/.-])(?<from>{Any})\s*(?:[-‐‑–—−~]+|到|至|to(?![A-Za-z]))\s*(?<to>{Any})", Options, TypedText.PatienceMilliseconds)]
    private static partial Regex Range();

    /// <summary>Words such as 一點 and 3點 are a time only at the start of a word: 有一點不舒服 and 提出3點建議 are none.</summary>
    [GeneratedRegex(
        $@"{Half}\s*(?:{Colon}|{Oclock}|(?<h>[0-9]{{1,2}})(?!\S))|(?<![0-9:]){Colon}{AmPm}?|(?<!\S){Oclock}|(?<![A-Za-z0-9:/.-])[0-9]{{1,2}}{AmPm}",
        Options,
        TypedText.PatienceMilliseconds)]
    private static partial Regex Single();

    [GeneratedRegex($"^{Any}$", Options, TypedText.PatienceMilliseconds)]
    private static partial Regex Moment();

    /// <summary>What only a time of day has.</summary>
    [GeneratedRegex("[:點点時午晚早晨]|[ap]m$", Options, TypedText.PatienceMilliseconds)]
    private static partial Regex Sure();
}
