using CommunityBot.Conversation;

namespace CommunityBot.Bot.Channels.Discord.Messages;

/// <summary>A bar of ten squares in the colour of its level. The number stands in the text above it.</summary>
public static class SquareBar
{
    private const int Length = 10;

    public static string Of(int percent, BarLevel level)
    {
        var full = Math.Clamp((percent + 5) / Length, 0, Length);
        return string.Concat(Enumerable.Repeat(Square(level), full).Concat(Enumerable.Repeat("⬜", Length - full)));
    }

    private static string Square(BarLevel level) => level switch
    {
        BarLevel.Warning => "🟨",
        BarLevel.Critical => "🟧",
        BarLevel.Overdrawn => "🟥",
        _ => "🟩",
    };
}
