using System.Globalization;
using System.Text.RegularExpressions;
using CommunityBot.Calendar;

namespace CommunityBot.Typing;

/// <summary>Finds the day in folded words, and takes it out of them.</summary>
public static partial class DayReader
{
    private const string WeekdayNames = "一二三四五六日";
    private static readonly string[] s_englishWeekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <param name="words">Folded words.</param>
    /// <param name="today">The day that 今天 and 下週三 are counted from.</param>
    /// <param name="past">Whether it is about what was, so that a bare 5/12 or 週三 is rather the last one than the next.</param>
    public static (string Left, DateOnly? Day, string? Impossible) Take(string words, DateOnly today, bool past = false)
    {
        if (FullDate().Match(words) is { Success: true } full)
            return Dated(words, full, RocCalendar.TryDay(RocCalendar.ToCommonEra(Number(full, "y")), Number(full, "m"), Number(full, "d")));
        if (MonthAndDay().Match(words) is { Success: true } date)
            return Dated(words, date, WithYear(date.Groups["year"].Value, Number(date, "m"), Number(date, "d"), today, past));
        if (Weekday().Match(words) is { Success: true } weekday)
            return (WhenReader.Without(words, weekday, WhenReader.DayMark), OnWeekday(weekday, today, past), null);
        if (NearDay().Match(words) is { Success: true } near)
            return (WhenReader.Without(words, near, WhenReader.DayMark), today.AddDays(DaysAhead(near.Value)), null);
        return (words, null, null);
    }

    /// <summary>A date with the weekday beside it is that day only if it falls on that weekday: else one of the two is a slip.</summary>
    private static (string Left, DateOnly? Day, string? Impossible) Dated(string words, Match date, DateOnly? day)
    {
        var left = WhenReader.Without(words, date, WhenReader.DayMark);
        return day is null || (DaysAfterMonday(date) is { } said && said != DaysAfterMonday(day.Value))
            ? (left, null, date.Value.Trim())
            : (left, day, null);
    }

    /// <summary>
    /// A day without a year is the next one to come, unless it is not long past: then that was meant. Of what was, it is the last
    /// one, unless one is soon to come.
    /// </summary>
    private static DateOnly? WithYear(string year, int month, int day, DateOnly today, bool past) => year switch
    {
        "去年" => RocCalendar.TryDay(today.Year - 1, month, day),
        "今年" => RocCalendar.TryDay(today.Year, month, day),
        "明年" => RocCalendar.TryDay(today.Year + 1, month, day),
        _ when past => Years(today, month, day).LastOrDefault(found => found <= today.AddMonths(2)),
        _ => Years(today, month, day).FirstOrDefault(found => found >= today.AddMonths(-2)),
    };

    private static IEnumerable<DateOnly?> Years(DateOnly today, int month, int day) =>
        Enumerable.Range(today.Year - 1, 3).Select(candidate => RocCalendar.TryDay(candidate, month, day));

    private static DateOnly OnWeekday(Match match, DateOnly today, bool past)
    {
        var monday = today.AddDays(-DaysAfterMonday(today));
        var thisWeek = monday.AddDays(DaysAfterMonday(match)!.Value);
        return match.Groups["which"].Value.ToLowerInvariant() switch
        {
            "上" or "last" => thisWeek.AddDays(-7),
            "這" or "本" or "this" => thisWeek,
            "下" or "next" => thisWeek.AddDays(7),
            "下下" => thisWeek.AddDays(14),
            _ when past => thisWeek <= today ? thisWeek : thisWeek.AddDays(-7),
            _ => thisWeek >= today ? thisWeek : thisWeek.AddDays(7),
        };
    }

    public static int DaysAfterMonday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;

    private static int? DaysAfterMonday(Match match)
    {
        if (match.Groups["zh"] is { Success: true } chinese)
            return WeekdayNames.IndexOf(chinese.Value.Replace('天', '日'), StringComparison.Ordinal);
        return match.Groups["en"] is { Success: true } english
            ? Array.IndexOf(s_englishWeekdays, english.Value[..3].ToLowerInvariant())
            : null;
    }

    private static int DaysAhead(string word) => word.ToLowerInvariant() switch
    {
        "前天" => -2,
        "昨天" or "昨日" or "yesterday" => -1,
        "今天" or "今日" or "today" => 0,
        "明天" or "明日" or "tomorrow" => 1,
        "後天" => 2,
        "大後天" => 3,
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, "A new word needs its number of days here."),
    };

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private const string Week = "(?:週|周|星期|禮拜)";
    private const string Chinese = "(?<zh>[一二三四五六日天])(?!次)";
    private const string English =
        "(?<en>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)(?![A-Za-z])";

    /// <summary>The weekday that people put beside a date: 5/12(一), 5月12日 星期一.</summary>
    private const string Beside = $@"(?:\s*[(（]\s*(?:{Week}?{Chinese}|{English})\s*[)）]|\s*{Week}{Chinese})?";

    [GeneratedRegex(
        $@"(?:(?:中華)?民國\s*|西元\s*)?(?<![A-Za-z0-9/.-])(?<y>[0-9]{{3,4}})\s*"
        + $@"(?:年\s*(?<m>[0-9]{{1,2}})\s*月\s*(?<d>[0-9]{{1,2}})(?![0-9])[日號]?"
        + $@"|[/.-]\s*(?<m>[0-9]{{1,2}})\s*[/.-]\s*(?<d>[0-9]{{1,2}})(?![0-9])){Beside}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TypedText.PatienceMilliseconds)]
    private static partial Regex FullDate();

    [GeneratedRegex(
        $@"(?:(?<year>去年|今年|明年)的?\s*)?(?<![A-Za-z0-9/.])(?<m>[0-9]{{1,2}})\s*"
        + $@"(?:月\s*(?<d>[0-9]{{1,2}})(?![0-9])[日號]?|/\s*(?<d>[0-9]{{1,2}})(?![0-9]|/[0-9])){Beside}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TypedText.PatienceMilliseconds)]
    private static partial Regex MonthAndDay();

    /// <summary>Not 每週三 nor 一週三次, which are no day but how often.</summary>
    [GeneratedRegex(
        $@"(?<!每個?|隔|兩)(?:(?<which>下下|上|下|這|本)個?)?{Week}{Chinese}|(?<![A-Za-z])(?:(?<which>next|this|last)\s+)?{English}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TypedText.PatienceMilliseconds)]
    private static partial Regex Weekday();

    [GeneratedRegex(
        "前天|昨天|昨日|今天|今日|明天|明日|大後天|後天|(?<![A-Za-z])(?:yesterday|today|tomorrow)(?![A-Za-z])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TypedText.PatienceMilliseconds)]
    private static partial Regex NearDay();
}
