using System.Globalization;
using System.Text.RegularExpressions;
using CommunityBot.Calendar;
using CommunityBot.Files.Formats;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Files.Rulebooks;

/// <summary>When something is due, in the officer's words: 114-11-15, 每月 25 日, 每週四, 核定後 2 個月, 期滿前 1 個月, 第 6 個月內.</summary>
internal static class RulebookDue
{
    private const string Weekdays = "日一二三四五六";

    private static readonly Regex s_monthly = new("^每月 *(?<n>[0-9]{1,2}) *日$", RegexOptions.NonBacktracking);
    private static readonly Regex s_weekly = new("^每(?:週|周|星期) *(?<d>[日一二三四五六])$", RegexOptions.NonBacktracking);
    private static readonly Regex s_inMonth = new("^第 *(?<n>[0-9]{1,3}) *個月內$", RegexOptions.NonBacktracking);
    private static readonly Regex s_around = new(
        "^(?<a>核定|期間結束|開始|期滿|返校)(?<s>前|後) *(?<n>[0-9]{1,3}) *(?<u>天|個月)$", RegexOptions.NonBacktracking);

    private static readonly BothLanguages s_expected = new(
        "期限，例如 114-11-15、112-06-01 到 112-06-15、每月 25 日、每週四、核定後 2 個月、期間結束後 10 天、期滿前 1 個月、第 6 個月內",
        "when it is due, such as 114-11-15, 112-06-01 到 112-06-15, 每月 25 日, 每週四, 核定後 2 個月, 期間結束後 10 天, 期滿前 1 個月 or 第 6 個月內");

    private static readonly BothLanguages s_spans = new(
        "先有 spans 這一段，寫一案可以從哪天到哪天：這個期限從一案自己的日期算起",
        "a spans section that says from when to when a case may run: this is counted from the days of the case itself");

    private static readonly Dictionary<string, Anchor> s_anchors = new Dictionary<string, Anchor>
    {
        ["核定"] = Anchor.Approval,
        ["期間結束"] = Anchor.PeriodEnd,
        ["開始"] = Anchor.CaseStart,
        ["期滿"] = Anchor.CaseEnd,
        ["返校"] = Anchor.Return,
    };

    /// <param name="section">The duty.</param>
    /// <param name="hasSpans">Whether a community has days of its own.</param>
    public static Due? ReadIfAny(YamlSection section, bool hasSpans)
    {
        if (section.TextIfAny("due", s_expected) is not { Length: > 0 } text)
            return null;
        var due = Read(text);
        if (due is null)
            section.Note("due", text, s_expected);
        else if (!hasSpans && IsOfCase(due))
            section.Note("due", text, s_spans);
        return due;
    }

    /// <summary>第 6 個月內 is 6.</summary>
    public static int? ReadMonth(string text) => s_inMonth.Match(text) is { Success: true } match && Number(match) is > 0 and var number ? number : null;

    private static Due? Read(string text)
    {
        if (WrittenDayReader.Read(text) is { } day)
            return new Due.On(day);
        if (text.Split('到') is [var from, var to] && WrittenDayReader.Read(from) is { } first && WrittenDayReader.Read(to) is { } last && first <= last)
            return new Due.Within(new Period(first, last));
        if (s_monthly.Match(text) is { Success: true } monthly && Number(monthly) is >= 1 and <= 31 and var dayOfMonth)
            return new Due.Monthly(dayOfMonth);
        if (s_weekly.Match(text) is { Success: true } weekly)
            return new Due.Weekly((DayOfWeek)Weekdays.IndexOf(weekly.Groups["d"].Value, StringComparison.Ordinal));
        if (ReadMonth(text) is { } month)
            return new Due.InMonth(month);
        return s_around.Match(text) is { Success: true } around ? Around(around) : null;
    }

    /// <summary>Nobody knows the day of an approval beforehand.</summary>
    private static Due? Around(Match match)
    {
        var anchor = s_anchors[match.Groups["a"].Value];
        var (months, days) = match.Groups["u"].Value == "天" ? (0, Number(match)) : (Number(match), 0);
        if (match.Groups["s"].Value == "後")
            return new Due.After(anchor, months, days);
        return anchor == Anchor.Approval ? null : new Due.Before(anchor, months, days);
    }

    private static bool IsOfCase(Due due) => due is Due.InMonth
        or Due.After { Anchor: Anchor.CaseStart or Anchor.CaseEnd or Anchor.Return }
        or Due.Before { Anchor: Anchor.CaseStart or Anchor.CaseEnd or Anchor.Return };

    private static int Number(Match match) => int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
}
