using System.Text.RegularExpressions;
using CommunityBot.Communities;
using CommunityBot.Typing;

namespace CommunityBot.OwnData;

/// <summary>
/// What somebody is called once their data is deleted: 已刪除的成員 7K3Q. The same person is always called the same, two never are, and
/// nothing in it comes from the name.
/// </summary>
public static class Pseudonym
{
    /// <summary>Crockford's base 32, as of binding codes.</summary>
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int BitsOfLetter = 5;
    private const int Letters = 4;
    private const long All = 1L << (BitsOfLetter * Letters);

    /// <summary>Odd, so that each number below <see cref="All"/> goes to one of its own, and far from its neighbours'.</summary>
    private const long Scatter = 648_391;

    private const string Word = "已刪除的成員";

    /// <summary>And what reads like it: in simplified letters, or in English.</summary>
    private static readonly string[] s_keys =
        [.. new[] { Word, "已删除的成員", "已刪除的成员", "已删除的成员", "deleted member", "deletedmember" }.Select(word => NameKey.Of(word).Value)];

    private static readonly Regex s_any = new($"{Word} ?[{Alphabet}]{{{Letters},}}", RegexOptions.NonBacktracking);

    public static string Of(PersonId person)
    {
        var (more, number) = Math.DivRem(person.Value, All);
        var letters = Written(number * Scatter % All, Letters);
        return $"{Word} {(more == 0 ? letters : Written(more, 1) + letters)}";
    }

    /// <summary>Whether nobody may be called so who is not deleted.</summary>
    public static bool IsReserved(string name) =>
        NameKey.Of(name).Value is var key && s_keys.Any(reserved => key.StartsWith(reserved, StringComparison.Ordinal));

    /// <summary>A text in which what stands between the pseudonyms is changed and they are not.</summary>
    public static string Around(string text, Func<string, string> change)
    {
        var (changed, from) = ("", 0);
        foreach (Match pseudonym in s_any.Matches(text))
        {
            changed += change(text[from..pseudonym.Index]) + pseudonym.Value;
            from = pseudonym.Index + pseudonym.Length;
        }

        return changed + change(text[from..]);
    }

    private static string Written(long number, int least)
    {
        var letters = "";
        for (; number > 0 || letters.Length < least; number >>= BitsOfLetter)
            letters = Alphabet[(int)(number % Alphabet.Length)] + letters;
        return letters;
    }
}
