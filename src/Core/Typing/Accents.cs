using System.Text;

namespace CommunityBot.Typing;

/// <summary>Latin letters without their accents, as people type names that they have no keys for: jose for José.</summary>
internal static class Accents
{
    public static string Without(string text)
    {
        if (text.All(char.IsAscii))
            return text;
        var plain = new StringBuilder(text.Length);
        foreach (var unit in text.Normalize(NormalizationForm.FormD))
        {
            if (unit is < '\u0300' or > '\u036F' || plain.Length == 0 || !char.IsAsciiLetter(plain[^1]))
                plain.Append(unit);
        }

        return plain.ToString().Normalize(NormalizationForm.FormC);
    }
}
