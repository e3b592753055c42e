using CommunityBot.Communities;

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

    public static string Of(PersonId person)
    {
        var (more, number) = Math.DivRem(person.Value, All);
        var letters = Written(number * Scatter % All, Letters);
        return $"已刪除的成員 {(more == 0 ? letters : Written(more, 1) + letters)}";
    }

    private static string Written(long number, int least)
    {
        var letters = "";
        for (; number > 0 || letters.Length < least; number >>= BitsOfLetter)
            letters = Alphabet[(int)(number % Alphabet.Length)] + letters;
        return letters;
    }
}
