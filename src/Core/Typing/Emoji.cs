using System.Globalization;
using System.Text;

namespace CommunityBot.Typing;

/// <summary>Pictures among words: 👍🏽, ❤️, the keys about 4️⃣, and (ok), as LINE writes its own in brackets.</summary>
public static class Emoji
{
    /// <summary>The longest name that LINE has for one is shorter.</summary>
    private const int LongestName = 30;

    private const int Keycap = 0x20E3;

    /// <param name="words">Folded words.</param>
    public static string Without(string words)
    {
        var plain = new StringBuilder(words.Length);
        for (var at = 0; at < words.Length;)
        {
            if (NameAt(words, at) is > 0 and var length)
            {
                plain.Append(' ');
                at += length;
                continue;
            }

            Rune.DecodeFromUtf16(words.AsSpan(at), out var rune, out var units);
            if (!IsKey(rune))
                plain.Append(IsPicture(rune) ? " " : words.AsSpan(at, units));
            at += units;
        }

        return TypedText.Fold(plain.ToString());
    }

    /// <summary>How many letters (ok) takes up; 0 where there is none.</summary>
    private static int NameAt(string words, int at)
    {
        if (words[at] != '(' || at + 1 == words.Length || !char.IsAsciiLetter(words[at + 1]))
            return 0;
        for (var end = at + 2; end < words.Length && end - at <= LongestName; end++)
        {
            if (words[end] == ')')
                return end + 1 - at;
            if (!char.IsAsciiLetter(words[end]) && words[end] is not (' ' or '!' or '-' or '\''))
                return 0;
        }

        return 0;
    }

    /// <summary>What only makes a picture of the letter before it.</summary>
    private static bool IsKey(Rune rune) => rune.Value is Keycap or (>= 0xFE00 and <= 0xFE0F);

    private static bool IsPicture(Rune rune) =>
        !rune.IsAscii && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol;
}
