using System.Globalization;
using System.Text.RegularExpressions;
using CommunityBot.Calendar;
using CommunityBot.Files.Formats;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Files.Rulebooks;

/// <summary>When something is due, in the officer's words: 114-11-15, 112-06-01 到 112-06-15, 每月 25 日, 每週四, 核定後 2 個月, 期間結束後 10 天.</summary>
internal static class RulebookDue
{
    private const string Weekdays = "日一二三四五六";

    private static readonly Regex s_monthly = new("^每月 *(?<n>[0-9]{1,2}) *日$", RegexOptions.NonBacktracking);
    private static readonly Regex s_weekly = new("^每(?:週|周|星期) *(?<d>[日一二三四五六])$", RegexOptions.NonBacktracking);
    private static readonly Regex s_after = new("^(?<a>核定|期間結束)後 *(?<n>[0-9]{1,3}) *(?<u>天|個月)$", RegexOptions.NonBacktracking);

    private static readonly BothLanguages s_expected = new(
        "期限，例如 114-11-15、112-06-01 到 112-06-15、每月 25 日、每週四、核定後 2 個月、期間結束後 10 天",
        "when it is due, such as 114-11-15, 112-06-01 到 112-06-15, 每月 25 日, 每週四, 核定後 2 個月 or 期間結束後 10 天");

    public static Due? ReadIfAny(YamlSection section)
    {
        if (section.TextIfAny("due", s_expected) is not { Length: > 0 } text)
            return null;
        if (Read(text) is { } due)
            return due;
        section.Note("due", text, s_expected);
        return null;
    }

    public static Due? Read(string text)
    {
        if (WrittenDayReader.Read(text) is { } day)
            return new Due.On(day);
        if (text.Split('到') is [var from, var to] && WrittenDayReader.Read(from) is { } first && WrittenDayReader.Read(to) is { } last && first <= last)
            return new Due.Within(new Period(first, last));
        if (s_monthly.Match(text) is { Success: true } monthly && Number(monthly) is >= 1 and <= 31 and var dayOfMonth)
            return new Due.Monthly(dayOfMonth);
        if (s_weekly.Match(text) is { Success: true } weekly)
            return new Due.Weekly((DayOfWeek)Weekdays.IndexOf(weekly.Groups["d"].Value, StringComparison.Ordinal));
        if (s_after.Match(text) is not { Success: true } after)
            return null;
        var anchor = after.Groups["a"].Value == "核定" ? Anchor.Approval : Anchor.PeriodEnd;
        return after.Groups["u"].Value == "天" ? new Due.After(anchor, 0, Number(after)) : new Due.After(anchor, Number(after), 0);
    }

    private static int Number(Match match) => int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
}
