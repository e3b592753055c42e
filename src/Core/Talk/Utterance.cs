using System.Globalization;
using System.Text;

namespace CommunityBot.Talk;

/// <summary>What somebody typed, cut into tokens. Marks that end or part sentences, brackets, and emoji are none.</summary>
/// <param name="Words">Folded.</param>
/// <param name="Tokens">In order.</param>
public sealed record Utterance(string Words, IReadOnlyList<Token> Tokens)
{
    /// <summary>What days, times and references are written with.</summary>
    private const string Marks = "#/-@$";

    public static Utterance Of(string words)
    {
        var tokens = new List<Token>(words.Length);
        for (var at = 0; at < words.Length;)
        {
            var end = EndOf(words, at);
            if (IsSaid(words, at))
                tokens.Add(new Token(words[at..end].ToLowerInvariant(), at, end));
            at = end;
        }

        return new Utterance(words, tokens);
    }

    /// <summary>Whether a blank or a mark stands between that token and the one before it.</summary>
    public bool IsApart(int token) => token > 0 && Tokens[token - 1].End < Tokens[token].At;

    /// <summary>The first token that begins at that place in the words, or later.</summary>
    public int TokenAt(int at)
    {
        var token = 0;
        while (token < Tokens.Count && Tokens[token].At < at)
            token++;
        return token;
    }

    /// <summary>The words from one token up to another, as they were typed, with the bracket that closes one within: 12/31(四).</summary>
    public string Between(int first, int end) => end <= first ? "" : Words[Tokens[first].At..Closed(Tokens[first].At, Tokens[end - 1].End)];

    private int Closed(int from, int to)
    {
        var within = Words.AsSpan(from, to - from);
        return Words.AsSpan(to) is [')' or '）', ..] && within.LastIndexOfAny("(（") > within.LastIndexOfAny(")）") ? to + 1 : to;
    }

    private static int EndOf(string words, int at)
    {
        if (!IsPlain(words[at]))
            return at + (char.IsHighSurrogate(words[at]) && at + 1 < words.Length ? 2 : 1);
        var isNumber = char.IsAsciiDigit(words[at]);
        var end = at + 1;
        while (end < words.Length && (IsPlain(words[end]) ? char.IsAsciiDigit(words[end]) == isNumber : !isNumber && IsWithin(words, end)))
            end++;
        return end;
    }

    private static bool IsSaid(string words, int at) =>
        Marks.Contains(words[at], StringComparison.Ordinal)
        || (words[at] == ':' && at > 0 && at + 1 < words.Length && char.IsAsciiDigit(words[at - 1]) && char.IsAsciiDigit(words[at + 1]))
        || Rune.GetUnicodeCategory(Rune.GetRuneAt(words, at)) is UnicodeCategory.OtherLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.UppercaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber;

    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c);

    /// <summary>I'm, what's.</summary>
    private static bool IsWithin(string words, int at) => words[at] is '\'' or '’' && at + 1 < words.Length && char.IsAsciiLetter(words[at + 1]);
}
