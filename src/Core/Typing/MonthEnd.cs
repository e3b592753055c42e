using System.Globalization;
using System.Text.RegularExpressions;
using CommunityBot.Calendar;

namespace CommunityBot.Typing;

/// <summary>
/// The last day of a month or a year, as one says it of somebody who leaves: 10月底, 這個月底, 下個月底, 明年1月底, 年底. Elsewhere 月底 is a time
/// rather than a day.
/// </summary>
public static class MonthEnd
{
    private static readonly Regex s_end = new(
        "(?:(?<year>[去今明]|[0-9]{3,4})年的?)?(?<month>[0-9]{1,2}|十?[一二三四五六七八九]|十)月底|(?<next>下個?)月底|(?<last>上個?)月底|[這本]?個?月底"
            + "|(?<school>學)年底|(?<year>[去今明]|[0-9]{3,4})?(?<december>年底)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

    private const int December = 12;

    /// <summary>Until then 年底 may be that of the year before, so that it is no day.</summary>
    private const int StillLastYear = 2;

    /// <summary>Whether words are such a day, and no more.</summary>
    public static bool Is(string words) => s_end.Match(words) is { Success: true } found && found.Length == words.Length;

    /// <summary>The words with such a day written as a date; one without a year is that which is nearest.</summary>
    public static string Written(string words, DateOnly today) => s_end.Replace(words, said => Of(said.Groups, today) is { } day
        ? $" {RocCalendar.Format(day)} "
        : said.Value);

    private static DateOnly? Of(GroupCollection said, DateOnly today)
    {
        var first = today.AddDays(1 - today.Day);
        if (said["school"].Success || (said["december"].Success && !said["year"].Success && today.Month <= StillLastYear))
            return null;
        if (said["year"].Success || said["december"].Success)
            return Year(said["year"].Value, today) is var year && FullDates.IsNear(year, today)
                ? End(year, said["december"].Success ? December : Number(said["month"].Value))
                : null;
        if (!said["month"].Success)
            return first.AddMonths(said["next"].Success ? 2 : said["last"].Success ? 0 : 1).AddDays(-1);
        return Enumerable.Range(today.Year - 1, 3).Select(one => End(one, Number(said["month"].Value)))
            .MinBy(day => Math.Abs((day?.DayNumber ?? 0) - today.DayNumber));
    }

    private static DateOnly? End(int year, int month) => RocCalendar.TryDay(year, month, 1)?.AddMonths(1).AddDays(-1);

    private static int Year(string said, DateOnly today) => said switch
    {
        "去" => today.Year - 1,
        "明" => today.Year + 1,
        "" or "今" => today.Year,
        _ => RocCalendar.ToCommonEra(int.Parse(said, CultureInfo.InvariantCulture)),
    };

    private static int Number(string typed) => (int)(TypedNumber.Of(typed) ?? 0);
}
