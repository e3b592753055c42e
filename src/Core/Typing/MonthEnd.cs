using System.Globalization;
using System.Text.RegularExpressions;
using CommunityBot.Calendar;

namespace CommunityBot.Typing;

/// <summary>The last day of a month, as one says it of somebody who leaves: 10月底, 這個月底, 下個月底. Elsewhere 月底 is a time rather than a day.</summary>
public static class MonthEnd
{
    private static readonly Regex s_end = new(
        "(?<month>[0-9]{1,2}|十?[一二三四五六七八九]|十)月底|(?<next>下個?)月底|(?<last>上個?)月底|[這本]?個?月底",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

    private const string Digits = "一二三四五六七八九";

    /// <summary>Whether words are such a day, and no more.</summary>
    public static bool Is(string words) => s_end.Match(words) is { Success: true } found && found.Length == words.Length;

    /// <summary>The words with such a day written as a date; one without a year is that which is nearest.</summary>
    public static string Written(string words, DateOnly today) => s_end.Replace(words, said => Of(said.Groups, today) is { } day
        ? $" {RocCalendar.Format(day)} "
        : said.Value);

    private static DateOnly? Of(GroupCollection said, DateOnly today)
    {
        var first = today.AddDays(1 - today.Day);
        if (!said["month"].Success)
            return first.AddMonths(said["next"].Success ? 2 : said["last"].Success ? 0 : 1).AddDays(-1);
        return Number(said["month"].Value) is var month and >= 1 and <= 12
            ? Enumerable.Range(today.Year - 1, 3).Select(year => new DateOnly(year, month, 1).AddMonths(1).AddDays(-1))
                .MinBy(day => Math.Abs(day.DayNumber - today.DayNumber))
            : null;
    }

    private static int Number(string typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : (typed[0] == '十' ? 10 : 0) + Digits.IndexOf(typed[^1], StringComparison.Ordinal) + 1;
}
