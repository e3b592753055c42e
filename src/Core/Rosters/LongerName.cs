using System.Text;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>Whether one of two names is the other with more in it, as after a wedding: 吳詩涵 and 林吳詩涵, Mary Smith and Mary Ann Smith.</summary>
internal static class LongerName
{
    /// <summary>王明 and 王小明 are two.</summary>
    private const int LeastLetters = 3;
    private const int MostMoreLetters = 2;
    private const int LeastWords = 2;

    public static bool Joins(string name, string other)
    {
        var (one, two) = (Letters(name), Letters(other));
        if (one is not null && two is not null)
        {
            var (few, many) = one.Length < two.Length ? (one, two) : (two, one);
            return few.Length >= LeastLetters && many.Length - few.Length is > 0 and <= MostMoreLetters && IsWithin(few, many);
        }

        var (words, others) = (Words(name), Words(other));
        var (less, more) = words.Count < others.Count ? (words, others) : (others, words);
        return less.Count >= LeastWords && less.Count < more.Count && less.IsSubsetOf(more);
    }

    /// <summary>Null where not all of them are Chinese.</summary>
    private static Rune[]? Letters(string name) =>
        NameKey.Of(name).Value.EnumerateRunes().ToArray() is var letters && letters.All(Renaming.IsHan) ? letters : null;

    private static HashSet<string> Words(string name) => [.. NameKey.Of(name).Value.Split([' ', ',', '·', '-'], StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>In that order, whatever stands between them.</summary>
    private static bool IsWithin(Rune[] few, Rune[] many)
    {
        var found = 0;
        foreach (var letter in many)
        {
            if (found < few.Length && letter == few[found])
                found++;
        }

        return found == few.Length;
    }
}
