namespace CommunityBot.Typing;

/// <summary>Where in folded words a name may stand.</summary>
/// <param name="Starts">Whether it may start at a place in them.</param>
/// <param name="Ends">Whether it may end before a place in them.</param>
/// <param name="AcrossBlanks">Whether a longer one may have blanks in it that it has not, also where it is no word of its own.</param>
public sealed record Stands(Func<string, int, bool> Starts, Func<string, int, bool> Ends, bool AcrossBlanks = false)
{
    /// <summary>It is all there is.</summary>
    public static readonly Stands Alone = new(IsStart, (words, at) => at == words.Length);

    /// <summary>It is what they start with, as a word of its own: 王明德 is not 王明.</summary>
    public static readonly Stands First = new(IsStart, IsWordEnd);

    /// <summary>They start with it, whatever follows: 王小明遲到.</summary>
    public static readonly Stands Begins = new(IsStart, (_, _) => true);

    /// <summary>It is a word of its own.</summary>
    public static readonly Stands Apart = new(IsWordStart, IsWordEnd);

    /// <summary>Blanks need not be about it, as there are none in Chinese.</summary>
    public static readonly Stands Anywhere = new((_, _) => true, (_, _) => true);

    /// <summary>Wherever somebody may be meant by it, but not within a word of letters: Ann is not An.</summary>
    public static readonly Stands Meant = new((words, at) => !IsWithin(words, at), (words, at) => !IsWithin(words, at), AcrossBlanks: true);

    /// <summary>A shorter one is too often the end of one word and the beginning of the next.</summary>
    private const int LeastAcrossBlanks = 3;

    public static bool IsStart(string words, int at) => at == 0;

    public static bool IsWordStart(string words, int at) => at == 0 || words[at - 1] == ' ';

    public static bool IsWordEnd(string words, int at) => at == words.Length || words[at] == ' ';

    /// <summary>The first place where a name does, however it is spelled.</summary>
    /// <param name="words">What was typed.</param>
    /// <param name="name">Its key.</param>
    /// <returns>Null where it does nowhere.</returns>
    public (int At, int Length)? Find(Spelling words, string name)
    {
        foreach (var place in All(words, name))
            return place;
        return null;
    }

    /// <summary>Every place where a name does, in their order; those of 明明 in 明明明 overlap.</summary>
    public IEnumerable<(int At, int Length)> All(Spelling words, string name)
    {
        for (var at = words.Key.IndexOf(name, StringComparison.Ordinal); at >= 0; at = words.Key.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (words.Place(at, name.Length) is var (start, end) && Stand(words.Typed, start, end)
                && ((AcrossBlanks && name.Length >= LeastAcrossBlanks) || IsWhole(words.Typed, start, end, name)))
                yield return (start, end - start);
        }
    }

    private static bool IsWithin(string words, int at) => at > 0 && at < words.Length && IsLatin(words[at - 1]) && IsLatin(words[at]);

    private static bool IsLatin(char c) => char.IsLetter(c) && c < '\u0250';

    private bool Stand(string words, int start, int end) => Starts(words, start) && Ends(words, end);

    /// <summary>王 小明 is 王小明, but the end of one word and the beginning of the next are no name.</summary>
    private static bool IsWhole(string words, int start, int end, string name) =>
        words.AsSpan(start, end - start).Count(' ') <= name.AsSpan().Count(' ') || (IsWordStart(words, start) && IsWordEnd(words, end));
}
