namespace CommunityBot.Files.Formats;

/// <summary>
/// Text that a spreadsheet may take for a formula, and the quotation mark that keeps it from it: <c>= + - @</c>, the same signs in another width,
/// the minus of mathematics, or any of them behind blanks, tabs and line breaks. After OWASP's page on CSV injection.
/// </summary>
internal static class FormulaText
{
    private const char Quote = '\'';
    private const string ByWriter = "=+-@\t\r";
    private const string Blanks = "\uFEFF\u200B \u3000\t\r\n\v\f\0";
    private const string Signs = "=+-@＝﹦⁼₌＋﹢⁺₊﬩－﹣−＠﹫";

    /// <summary>With the mark, unless the CSV writer puts it there anyway.</summary>
    public static string Quoted(string text) => IsQuoted(text) && !ByWriter.Contains(text[0], StringComparison.Ordinal) ? Quote + text : text;

    /// <summary>The text as it was before it was written, with any mark of its own.</summary>
    public static string Unquoted(string cell) => cell is [Quote, .. var text] && IsQuoted(text) ? text : cell;

    /// <summary>Whether it gets one. What has one already gets another, or it would lose its own when it is read.</summary>
    private static bool IsQuoted(string text) => text.Length > 0 && !char.IsLetterOrDigit(text[0]) && IsFormula(text.AsSpan().TrimStart(Quote));

    private static bool IsFormula(ReadOnlySpan<char> text)
    {
        var begin = text.TrimStart(Blanks);
        return text.Length > 0 && (text[0] is '\t' or '\r' or '\n' || (begin.Length > 0 && Signs.Contains(begin[0], StringComparison.Ordinal)));
    }
}
