namespace CommunityBot.Typing;

/// <summary>A count found in what was typed.</summary>
/// <param name="Count">Null when there is none.</param>
/// <param name="Rest">The other words.</param>
/// <param name="Impossible">What looks like a count and is none: 1.5, -3, 0.</param>
public sealed record ReadCount(long? Count, string Rest, string? Impossible = null);

/// <summary>Reads counts as people type them: 3, 3件, 兩件, 50,000, NT$50,000元, 5萬. Words are to be folded first (see <see cref="TypedText"/>).</summary>
public static class CountReader
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
            if (Digits(tokens[i], unit) is not { } digits)
                continue;
            var after = tokens[(i + 1)..];
            var rest = string.Join(' ', [.. tokens[..i], .. after is [var next, ..] && next == unit ? after[1..] : after]);
            return TypedNumber.Of(digits) is { } count and > 0 and <= Most ? new ReadCount(count, rest) : new ReadCount(null, rest, tokens[i]);
        }

        return new ReadCount(null, words);
    }

    /// <summary>The number in NT$1,200元, with its minus; null where the word is no number, or one of something else.</summary>
    private static string? Digits(string token, string unit)
    {
        var scan = new Scan(token, 0);
        scan.Take("NT");
        scan.Take("$");
        var start = scan.At;
        scan.Take("-");
        scan.Take("$");
        if (!scan.Number())
            return null;
        var (digits, typed) = (scan.Since(start), token[scan.At..]);
        var isOne = !Numeral.Is(digits[0]) || TypedNumber.Of(digits) is not null;
        return isOne && (typed.Length == 0 || typed == unit || typed is "元" or "件" or "份") ? digits : null;
    }
}
