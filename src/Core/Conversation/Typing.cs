using System.Globalization;
using System.Text;

namespace CommunityBot.Conversation;

/// <summary>Makes one thing of the many ways in which the same words are typed on a phone.</summary>
public static class Typing
{
    private const int FullWidthOffset = '！' - '!';

    /// <summary>
    /// Full-width letters, digits and the marks that stand in dates, times and codes become half-width; control and
    /// direction-changing characters go; runs of white space become one blank. Chinese punctuation in prose stays as it is.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                    folded.Append(' ');
            }
            else if (!IsInvisible(c))
            {
                folded.Append(IsFoldable(c) ? (char)(c - FullWidthOffset) : c is '〜' or '～' ? '~' : c);
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>Cuts to a number of UTF-16 units without splitting a character, with an ellipsis where something is cut.</summary>
    public static string Shorten(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = most - 1;
        if (char.IsHighSurrogate(text[end - 1]))
            end--;
        return string.Concat(text.AsSpan(0, end), "…");
    }

    private static bool IsFoldable(char c) =>
        c is >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' or '：' or '／' or '－' or '＃' or '．' or '＊';

    private static bool IsInvisible(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;
}
