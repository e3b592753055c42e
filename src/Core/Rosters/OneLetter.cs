using System.Text;
using CommunityBot.Typing;

namespace CommunityBot.Rosters;

/// <summary>Whether two names are a slip apart: one letter that is another, missing or too many, and does not count them.</summary>
internal static class OneLetter
{
    private const string Counting = "〇零一二三四五六七八九十百千兩壹貳參肆伍陸柒捌玖拾廿卅甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥上中下";

    public static bool Apart(NameKey name, NameKey other)
    {
        var (one, two) = (Letters(name), Letters(other));
        var start = one.AsSpan().CommonPrefixLength(two);
        var end = 0;
        while (end < Math.Min(one.Length, two.Length) - start && one[^(end + 1)] == two[^(end + 1)])
            end++;
        var (mine, theirs) = (one.Length - start - end, two.Length - start - end);
        if (Math.Max(mine, theirs) != 1)
            return false;
        return !((mine == 0 || Counts(one, start)) && (theirs == 0 || Counts(two, start)));
    }

    private static Rune[] Letters(NameKey key) => [.. key.Value.EnumerateRunes()];

    /// <summary>A numeral, or a letter that stands alone as in A 組, or one of a Roman numeral.</summary>
    private static bool Counts(Rune[] letters, int at)
    {
        if (Rune.IsNumber(letters[at]) || (letters[at].IsBmp && Counting.Contains((char)letters[at].Value, StringComparison.Ordinal)))
            return true;
        var word = letters[..at].Reverse().TakeWhile(IsLatin).Concat(letters[at..].TakeWhile(IsLatin)).ToList();
        return word.Count == 1 || (word.Count > 1 && word.TrueForAll(letter => letter.Value is 'i' or 'v' or 'x'));
    }

    private static bool IsLatin(Rune letter) => letter.IsAscii && Rune.IsLetter(letter);
}
