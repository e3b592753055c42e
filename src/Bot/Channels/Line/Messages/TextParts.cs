using CommunityBot.Typing;

namespace CommunityBot.Bot.Channels.Line.Messages;

/// <summary>Cuts a text into as many messages as LINE takes at once.</summary>
public static class TextParts
{
    /// <summary>Never cuts inside a character; what is longer than all messages together ends in an ellipsis.</summary>
    /// <param name="text">Of any length.</param>
    /// <param name="most">How many messages there is room for.</param>
    public static IReadOnlyList<string> Of(string text, int most)
    {
        var parts = new List<string>();
        while (text.Length > LineLimits.Text && parts.Count < most - 1)
        {
            var end = char.IsHighSurrogate(text[LineLimits.Text - 1]) ? LineLimits.Text - 1 : LineLimits.Text;
            parts.Add(text[..end]);
            text = text[end..];
        }

        parts.Add(TypedText.Shorten(text, LineLimits.Text));
        return parts;
    }
}
