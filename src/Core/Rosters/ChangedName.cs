using System.Text;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>Whether a Chinese name is another with one letter changed, or with another family name: 洪明哲 and 洪明喆, 王小倩 and 彭小倩.</summary>
internal static class ChangedName
{
    /// <summary>王明 and 王華 are two.</summary>
    private const int LeastLetters = 3;
    private const int LettersOfGivenName = 2;

    public static bool Joins(string name, string other)
    {
        var (one, two) = (NameKey.Of(name), NameKey.Of(other));
        var (mine, theirs) = (one.Value.EnumerateRunes().ToArray(), two.Value.EnumerateRunes().ToArray());
        return IsLong(mine) && IsLong(theirs)
            && (OneLetter.Apart(one, two) || mine.AsSpan(^LettersOfGivenName..).SequenceEqual(theirs.AsSpan(^LettersOfGivenName..)));
    }

    private static bool IsLong(Rune[] letters) => letters.Length >= LeastLetters && letters.All(Renaming.IsHan);
}
