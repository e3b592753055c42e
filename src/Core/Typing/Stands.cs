namespace CommunityBot.Typing;

/// <summary>Where in folded words a name may stand.</summary>
/// <param name="Starts">Whether it may start at a place in them.</param>
/// <param name="Ends">Whether it may end before a place in them.</param>
public sealed record Stands(Func<string, int, bool> Starts, Func<string, int, bool> Ends)
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

    public static bool IsStart(string words, int at) => at == 0;

    public static bool IsWordStart(string words, int at) => at == 0 || words[at - 1] == ' ';

    public static bool IsWordEnd(string words, int at) => at == words.Length || words[at] == ' ';

    /// <returns>The first place where it does; null where it does nowhere.</returns>
    public int? At(string words, string name)
    {
        for (var at = words.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = words.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (Starts(words, at) && Ends(words, at + name.Length))
                return at;
        }

        return null;
    }
}
