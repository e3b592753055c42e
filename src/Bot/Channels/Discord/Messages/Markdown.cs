using System.Buffers;
using System.Text;

namespace CommunityBot.Bot.Channels.Discord.Messages;

/// <summary>
/// Shows text as it is. Discord reads markup, mentions and addresses in whatever it shows, and what people type, rosters and
/// rulebooks hold may look like them.
/// </summary>
public static class Markdown
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create(@"\*_~`|>#-[]()<@:");

    /// <summary>The same text with a backslash before each mark that could mean something; a text within it may be cut out and still be safe.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(s_marks) < 0 && !text.Contains('.', StringComparison.Ordinal))
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (s_marks.Contains(text[i]) || IsListMark(text, i))
                escaped.Append('\\');
            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>The dot of <c>1. </c>, which numbers a list at the start of a line.</summary>
    private static bool IsListMark(string text, int at) =>
        text[at] == '.' && at > 0 && char.IsAsciiDigit(text[at - 1]) && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));

    /// <summary>What <see cref="Escape"/> made it of.</summary>
    public static string Unescape(string escaped)
    {
        var text = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] == '\\' && i + 1 < escaped.Length)
                i++;
            text.Append(escaped[i]);
        }

        return text.ToString();
    }
}
