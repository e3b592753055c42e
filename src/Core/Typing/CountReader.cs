using System.Text.RegularExpressions;

namespace CommunityBot.Typing;

/// <summary>A count found in what was typed.</summary>
/// <param name="Count">Null when there is none.</param>
/// <param name="Rest">The other words.</param>
/// <param name="Impossible">What looks like a count and is none: 1.5, -3, 0.</param>
public sealed record ReadCount(long? Count, string Rest, string? Impossible = null);

/// <summary>Reads counts as people type them: 3, 3件, 50,000, NT$50,000元, 5萬. Words are to be folded first (see <see cref="TypedText"/>).</summary>
public static partial class CountReader
{
    /// <summary>Above any figure of a school, and small enough that sums of them never overflow.</summary>
    private const long Most = 999_999_999_999;

    /// <param name="words">Folded words.</param>
    /// <param name="unit">The unit that may stand behind the number.</param>
    public static ReadCount Read(string words, string unit)
    {
        var tokens = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (Number().Match(tokens[i]) is not { Success: true } match || !IsUnit(match.Groups["unit"].Value, unit))
                continue;
            var after = tokens[(i + 1)..];
            var rest = string.Join(' ', [.. tokens[..i], .. after is [var next, ..] && next == unit ? after[1..] : after]);
            return Value(match) is { } count ? new ReadCount(count, rest) : new ReadCount(null, rest, tokens[i]);
        }

        return new ReadCount(null, words);
    }

    private static bool IsUnit(string typed, string unit) => typed.Length == 0 || typed == unit || typed == "元" || typed == "件" || typed == "份";

    private static long? Value(Match match)
    {
        if (match.Groups["minus"].Success || match.Groups["fraction"].Success)
            return null;
        return TypedNumber.Of(match.Groups["number"].Value) is { } count and > 0 and <= Most ? count : null;
    }

    [GeneratedRegex(
        @"^(?:NT)?\$?(?<minus>-)?\$?(?<number>(?:[0-9]{1,3}(?:[,，][0-9]{3})+|[0-9]+)(?<fraction>\.[0-9]+)?萬?)(?<unit>\p{L}{0,3})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TypedText.PatienceMilliseconds)]
    private static partial Regex Number();
}
