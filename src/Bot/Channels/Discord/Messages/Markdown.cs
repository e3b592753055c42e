using System.Buffers;
using System.Text;

namespace CommunityBot.Bot.Channels.Discord.Messages;

/// <summary>
/// Shows text as it is. Discord reads markup, mentions and addresses in whatever it shows, and what people type, rosters and
/// rulebooks hold may look like them.
/// </summary>
public static class Markdown
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create(@"\*_~`|>#-[]<@:.");

    /// <summary>
    /// The same text with a backslash before each mark that could mean something, wherever the text is cut; no others, for on a phone
    /// they are copied along.
    /// </summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(s_marks) < 0)
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (s_marks.Contains(text[i]) && MayMean(text[i], Beside(text, i - 1), Beside(text, i + 1)))
                escaped.Append('\\');
            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    private static bool MayMean(char mark, char before, char after) => mark switch
    {
        '#' or '-' or '>' => after is '#' or '>' || char.IsWhiteSpace(after),
        '.' => char.IsAsciiDigit(before) && char.IsWhiteSpace(after),
        '~' or '|' => before == mark || after == mark,
        ':' => !char.IsAsciiDigit(before) && (char.IsAsciiLetterOrDigit(after) || after is '/' or '_' or '+' or '-'),
        _ => true,
    };

    /// <summary>Before and behind the text there may be anything.</summary>
    private static char Beside(string text, int at) => at >= 0 && at < text.Length ? text[at] : ' ';

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
