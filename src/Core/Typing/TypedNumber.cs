using System.Globalization;

namespace CommunityBot.Typing;

/// <summary>Reads the digits that a pattern found in what was typed: 1200, 1,200, 2萬, 3千.</summary>
public static class TypedNumber
{
    /// <returns>Null for what is no whole number, or one that cannot be counted.</returns>
    public static long? Of(string typed)
    {
        var unit = typed switch
        {
            [.., '萬'] => 10_000,
            [.., '千'] => 1_000,
            _ => 1,
        };
        var digits = typed.TrimEnd('萬', '千', ' ').Replace(",", "", StringComparison.Ordinal).Replace("，", "", StringComparison.Ordinal);
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= long.MaxValue / unit ? value * unit : null;
    }
}
