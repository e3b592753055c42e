using System.Text;

namespace CommunityBot.Files.Formats;

/// <summary>
/// Text that a spreadsheet may take for a formula though its first sign is none of <c>= + - @</c>, which the CSV writer knows: the same signs in
/// another width, the minus of mathematics, or any of them behind blanks, tabs and line breaks. After OWASP's page on CSV injection.
/// </summary>
internal static class FormulaText
{
    private const string Plain = "=+-@";
    private const char Minus = '\u2212';

    public static bool IsDisguised(string text)
    {
        var begin = text.TrimStart('\uFEFF', '\u200B', ' ', '\u3000', '\t', '\r', '\n', '\v', '\f', '\0');
        if (begin.Length == text.Length && (text.Length == 0 || Plain.Contains(text[0], StringComparison.Ordinal)))
            return false;
        return text[0] is '\t' or '\r' or '\n' || (begin.Length > 0 && IsSign(begin[0]));
    }

    private static bool IsSign(char first) => first == Minus || (!char.IsSurrogate(first)
        && first.ToString().Normalize(NormalizationForm.FormKC) is [var plain] && Plain.Contains(plain, StringComparison.Ordinal));
}
