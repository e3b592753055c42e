using System.Globalization;
using System.Text.RegularExpressions;

namespace CommunityBot.Files.Rulebooks;

/// <summary>
/// A length of time in words: <c>15 分鐘</c>, <c>1 小時</c>, <c>1 小時 30 分鐘</c>. Words on purpose: 00:15 leaves open whether minutes or
/// hours are meant, and a bare 15 what it counts.
/// </summary>
internal static class RulebookDuration
{
    private static readonly Regex s_written = new("^(?:(?<h>[0-9]{1,2}) *小時)? *(?:(?<m>[0-9]{1,3}) *分鐘)?$", RegexOptions.NonBacktracking);

    public static TimeSpan? Read(string text)
    {
        var match = s_written.Match(text);
        if (!match.Success || match.Length == 0)
            return null;
        return TimeSpan.FromMinutes((60 * Number("h")) + Number("m"));

        int Number(string unit) => match.Groups[unit].Success ? int.Parse(match.Groups[unit].ValueSpan, CultureInfo.InvariantCulture) : 0;
    }
}
