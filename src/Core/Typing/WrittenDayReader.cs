using System.Globalization;
using System.Text.RegularExpressions;
using CommunityBot.Calendar;

namespace CommunityBot.Typing;

/// <summary>Reads a day written in full in either calendar: 114-04-01, 114/4/1, 114年4月1日, 2025-04-01.</summary>
public static partial class WrittenDayReader
{
    /// <returns>Null when it is none.</returns>
    public static DateOnly? Read(string text)
    {
        var match = Written().Match(text.Trim());
        return match.Success ? RocCalendar.TryDay(RocCalendar.ToCommonEra(Part("y")), Part("m"), Part("d")) : null;

        int Part(string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("^(?:民國)?(?<y>[0-9]{2,4})[-/.年](?<m>[0-9]{1,2})[-/.月](?<d>[0-9]{1,2})日?$", RegexOptions.None, TypedText.PatienceMilliseconds)]
    private static partial Regex Written();
}
