using System.Globalization;
using System.Text.RegularExpressions;

namespace CommunityBot.Calendar;

/// <summary>
/// Finds days and times in what people type: <c>5/12 14:00-16:00</c>, <c>114/5/12</c>, <c>5月12日</c>, <c>下週三 下午2點到4點</c>,
/// <c>next wed 2pm</c>, <c>1400-1600</c>. Words are to be folded first (see <see cref="Conversation.Typing"/>).
/// </summary>
public static partial class WhenReader
{
    private const string ChineseDigits = "零一二三四五六七八九十";
    private const string WeekdayDigits = "一二三四五六日";

    /// <summary>No folded text a person types comes near it; it only bounds what a hostile one could cost.</summary>
    private const int PatienceMilliseconds = 250;

    private static readonly string[] s_englishWeekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <param name="words">Folded words.</param>
    /// <param name="today">The day that 今天 and 下週三 are counted from.</param>
    public static When Read(string words, DateOnly today)
    {
        var (afterDay, day, badDay) = TakeDay(words, today);
        var (rest, start, end, badTime) = TakeTime(afterDay);
        return new When
        {
            Day = day,
            Start = start,
            End = end,
            Rest = Blanks().Replace(rest, " ").Trim(),
            Impossible = badDay ?? badTime,
        };
    }

    private static (string Left, DateOnly? Day, string? Bad) TakeDay(string words, DateOnly today)
    {
        if (FullDate().Match(words) is { Success: true } full)
        {
            var day = RocCalendar.TryDay(RocCalendar.ToCommonEra(Number(full, "y")), Number(full, "m"), Number(full, "d"));
            return (Without(words, full), day, day is null ? full.Value.Trim() : null);
        }

        if (MonthAndDay().Match(words) is { Success: true } date)
        {
            var day = Coming(Number(date, "m"), Number(date, "d"), today);
            return (Without(words, date), day, day is null ? date.Value.Trim() : null);
        }

        if (Weekday().Match(words) is { Success: true } weekday)
            return (Without(words, weekday), OnWeekday(weekday, today), null);
        if (NearDay().Match(words) is { Success: true } near)
            return (Without(words, near), today.AddDays(DaysAhead(near.Value)), null);
        return (words, null, null);
    }

    /// <summary>A day without a year is the next one to come; yesterday's 5/12 was meant, last year's was not.</summary>
    private static DateOnly? Coming(int month, int day, DateOnly today)
    {
        for (var year = today.Year; year <= today.Year + 8; year++)
        {
            if (RocCalendar.TryDay(year, month, day) is { } found && found >= today.AddMonths(-2))
                return found;
        }

        return null;
    }

    private static DateOnly OnWeekday(Match match, DateOnly today)
    {
        var name = match.Groups["zh"].Success
            ? WeekdayDigits.IndexOf(match.Groups["zh"].Value[0] is '天' ? '日' : match.Groups["zh"].Value[0], StringComparison.Ordinal)
            : Array.IndexOf(s_englishWeekdays, match.Groups["en"].Value[..3].ToLowerInvariant());
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        return match.Groups["which"].Value.ToLowerInvariant() switch
        {
            "下下" => monday.AddDays(14 + name),
            "下" or "next" => monday.AddDays(7 + name),
            "這" or "本" or "this" => monday.AddDays(name),
            _ => monday.AddDays(name) >= today ? monday.AddDays(name) : monday.AddDays(7 + name),
        };
    }

    private static int DaysAhead(string word) => word.ToLowerInvariant() switch
    {
        "今天" or "今日" or "today" => 0,
        "明天" or "明日" or "tomorrow" => 1,
        "大後天" => 3,
        _ => 2,
    };

    private static (string Left, TimeOnly? Start, TimeOnly? End, string? Bad) TakeTime(string words)
    {
        if (Range().Match(words) is { Success: true } range)
        {
            var from = Moment().Match(range.Groups["from"].Value);
            var to = Moment().Match(range.Groups["to"].Value);
            var start = Clock(from, HalfOfDay(from));
            var end = Clock(to, HalfOfDay(to) ?? HalfOfDay(from));
            if (end <= start && end.Value.Hour < 12 && end.Value.AddHours(12) > start)
                end = end.Value.AddHours(12);
            return start < end
                ? (Without(words, range), start, end, null)
                : (Without(words, range), null, null, range.Value.Trim());
        }

        if (Single().Match(words) is { Success: true } single)
        {
            var moment = Moment().Match(single.Groups["from"].Value);
            var at = Clock(moment, HalfOfDay(moment));
            return (Without(words, single), at, null, at is null ? single.Value.Trim() : null);
        }

        return (words, null, null, null);
    }

    private static TimeOnly? Clock(Match moment, string? half)
    {
        var hour = Hour(moment.Groups["h"].Value);
        var minute = moment.Groups["half"].Success ? 30 : moment.Groups["m"].Success ? Number(moment, "m") : 0;
        if (half == "pm" && hour < 12)
            hour += 12;
        else if (half == "am" && hour == 12)
            hour = 0;
        else if (half is null && moment.Groups["oclock"].Success && hour is >= 1 and <= 6)
            hour += 12; // a meeting at 兩點 is in the afternoon
        return hour is >= 0 and < 24 && minute is >= 0 and < 60 ? new TimeOnly(hour, minute) : null;
    }

    private static string? HalfOfDay(Match moment) => (moment.Groups["before"].Value + moment.Groups["after"].Value).ToLowerInvariant() switch
    {
        "" => null,
        "下午" or "晚上" or "中午" or "pm" => "pm",
        _ => "am",
    };

    private static int Hour(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        var digits = text.Replace('兩', '二');
        var ten = digits.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
            return ChineseDigits.IndexOf(digits[0], StringComparison.Ordinal);
        var tens = ten == 0 ? 1 : ChineseDigits.IndexOf(digits[0], StringComparison.Ordinal);
        return (tens * 10) + (ten == digits.Length - 1 ? 0 : ChineseDigits.IndexOf(digits[^1], StringComparison.Ordinal));
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static string Without(string words, Match match) =>
        string.Concat(words.AsSpan(0, match.Index), " ", words.AsSpan(match.Index + match.Length));


    [GeneratedRegex(@"(?:民國)?\s*(?<!\d)(?<y>\d{2,4})\s*[/.\-年]\s*(?<m>\d{1,2})\s*[/.\-月]\s*(?<d>\d{1,2})(?!\d)日?", RegexOptions.None, PatienceMilliseconds)]
    private static partial Regex FullDate();

    [GeneratedRegex(@"(?<!\d)(?<m>\d{1,2})\s*[/月]\s*(?<d>\d{1,2})(?!\d)[日號]?", RegexOptions.None, PatienceMilliseconds)]
    private static partial Regex MonthAndDay();

    [GeneratedRegex(@"(?<which>下下|下|這|本)?(?:個)?(?:週|周|星期|禮拜)(?<zh>[一二三四五六日天])|\b(?:(?<which>next|this)\s+)?(?<en>mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\b", RegexOptions.IgnoreCase, PatienceMilliseconds)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"今天|今日|明天|明日|大後天|後天|\btoday\b|\btomorrow\b", RegexOptions.IgnoreCase, PatienceMilliseconds)]
    private static partial Regex NearDay();

    private const string Half = "上午|早上|中午|下午|晚上";
    private const string Oclock = @"(?:\d{1,2}|[一二兩三四五六七八九十]{1,3})[點時](?:半|\d{1,2}分?)?";

    /// <summary>Certainly a time of day, wherever it stands.</summary>
    private const string Sure = $@"(?:{Half})\s*(?:\d{{1,2}}:\d{{2}}|{Oclock}|\d{{1,2}})|(?<!\d)\d{{1,2}}:\d{{2}}(?!\d)(?:\s*(?:am|pm)\b)?|{Oclock}|\b\d{{1,2}}\s*(?:am|pm)\b";

    /// <summary>A time of day where two stand joined by a dash: 14-16 and 1400-1600 as well.</summary>
    private const string Bare = @"(?<![^\s])\d{1,2}(?:\d{2})?";

    [GeneratedRegex($@"(?<from>{Sure}|{Bare})\s*(?:[-~–—到至]|\bto\b)\s*(?<to>{Sure}|\d{{1,2}}(?:\d{{2}})?(?![^\s]))", RegexOptions.IgnoreCase, PatienceMilliseconds)]
    private static partial Regex Range();

    [GeneratedRegex($"(?<from>{Sure})", RegexOptions.IgnoreCase, PatienceMilliseconds)]
    private static partial Regex Single();

    [GeneratedRegex($@"^(?<before>{Half})?\s*(?:(?<h>\d{{1,2}}):(?<m>\d{{2}})|(?<h>\d{{1,2}}|[一二兩三四五六七八九十]{{1,3}})(?<oclock>[點時])(?:(?<half>半)|(?<m>\d{{1,2}})分?)?|(?<h>\d{{2}})(?<m>\d{{2}})|(?<h>\d{{1,2}}))\s*(?<after>am|pm)?$", RegexOptions.IgnoreCase, PatienceMilliseconds)]
    private static partial Regex Moment();

    [GeneratedRegex(@"\s+", RegexOptions.None, PatienceMilliseconds)]
    private static partial Regex Blanks();
}
