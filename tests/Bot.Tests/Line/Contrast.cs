namespace CommunityBot.Bot.Tests.Line;

/// <summary>How well two colours stand out from each other, from 1 to 21, as WCAG 2.1 defines it.</summary>
internal static class Contrast
{
    /// <param name="one">#RRGGBB.</param>
    /// <param name="other">#RRGGBB.</param>
    public static double Between(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = Convert.FromHexString(colour[1..])
            .Select(part => part / 255.0)
            .Select(part => part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))
            .ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}
