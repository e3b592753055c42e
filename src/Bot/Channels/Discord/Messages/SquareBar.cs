using CommunityBot.Messages;

namespace CommunityBot.Bot.Channels.Discord.Messages;

/// <summary>
/// A bar of ten squares in the colour of its level; what is not full is faint on a dark background and on a light one. The number
/// stands in the text above it.
/// </summary>
public static class SquareBar
{
    private const int Length = 10;
    private const string Empty = "▫️";

    public static string Of(int percent, BarLevel level)
    {
        var full = Math.Clamp((percent + 5) / Length, 0, Length);
        return string.Concat(Enumerable.Repeat(Square(level), full).Concat(Enumerable.Repeat(Empty, Length - full)));
    }

    private static string Square(BarLevel level) => level switch
    {
        BarLevel.Warning => "🟨",
        BarLevel.Critical => "🟧",
        BarLevel.Overdrawn => "🟥",
        _ => "🟩",
    };
}
