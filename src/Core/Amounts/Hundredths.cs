using System.Globalization;

namespace CommunityBot.Amounts;

/// <summary>How a number of hundredths is written: 211 is 2.11, 50 is 0.5, 1300 is 13. Whole numbers all the way.</summary>
public static class Hundredths
{
    private const int One = 100;

    public static string Say(int hundredths)
    {
        var (whole, rest) = Math.DivRem(Math.Abs((long)hundredths), One);
        var text = rest == 0
            ? whole.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{whole}.{rest:00}").TrimEnd('0');
        return hundredths < 0 ? $"-{text}" : text;
    }
}
