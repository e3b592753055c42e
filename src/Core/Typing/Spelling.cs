using System.Globalization;
using System.Text;

namespace CommunityBot.Typing;

/// <summary>
/// Words as names are compared, and where each letter of that stands in what was typed. Compatible forms (NFKC), radicals, variation
/// selectors, middle dots, brackets, apostrophes, hyphens, case and what shows nothing make no difference; nor does a blank, but between two
/// letters or digits of a script that puts blanks between words.
/// </summary>
public sealed class Spelling
{
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    private Spelling(string typed, bool isPlain)
    {
        Typed = typed;
        var key = new StringBuilder(typed.Length);
        var isBlank = false;
        for (int at = 0, length; at < typed.Length; at += length)
        {
            var element = typed.AsSpan(at, length = StringInfo.GetNextTextElementLength(typed.AsSpan(at)));
            if (element.IsWhiteSpace())
            {
                isBlank = key.Length > 0;
                continue;
            }

            var folded = isPlain ? Accents.Without(Folded(element)) : Folded(element);
            if (folded.Length == 0)
                continue;
            if (isBlank && PartsWords(Last(key)) && PartsWords(Rune.GetRuneAt(folded, 0)))
                Add(key, " ", at - 1, at);
            Add(key, folded, at, at + length);
            isBlank = false;
        }

        Key = key.ToString();
    }

    public string Typed { get; }

    public string Key { get; }

    public static Spelling Of(string typed) => new(typed, isPlain: false);

    /// <summary>The same without accents.</summary>
    public static Spelling Plain(string typed) => new(typed, isPlain: true);

    /// <summary>The places in what was typed at which a stretch of the key begins and ends; null where it would split a sign.</summary>
    public (int Start, int End)? Place(int at, int length) =>
        _starts[at] is >= 0 and var start && _ends[at + length - 1] is >= 0 and var end ? (start, end) : null;

    private void Add(StringBuilder key, string folded, int start, int end)
    {
        key.Append(folded);
        for (var i = 0; i < folded.Length; i++)
        {
            _starts.Add(i == 0 ? start : -1);
            _ends.Add(i == folded.Length - 1 ? end : -1);
        }
    }

    /// <summary>Of nothing but letters that stand as they are, as nearly all names are here.</summary>
    internal static bool IsItsOwnKey(string typed) => typed.All(IsFolded);

    private static bool IsFolded(char sign) => sign is (>= '一' and <= '鿿') or (>= 'a' and <= 'z') or (>= '0' and <= '9');

    private static string Folded(ReadOnlySpan<char> element)
    {
        if (element is [var sign] && IsFolded(sign))
            return element.ToString();
        var signs = new StringBuilder();
        foreach (var rune in element.EnumerateRunes())
        {
            if (!SignForms.IsVariationSelector(rune) && !TypedText.IsInvisible(rune))
                signs.Append(SignForms.One(rune));
        }

        var folded = new StringBuilder();
        foreach (var rune in signs.ToString().Normalize(NormalizationForm.FormKC).EnumerateRunes().Where(rune => !Rune.IsWhiteSpace(rune)))
            folded.Append(OneCase.Of(SignForms.One(rune)));
        return OneCase.WithoutDots(folded.ToString());
    }

    private static bool PartsWords(Rune sign) => Rune.IsLetterOrDigit(sign) && !SignForms.IsJoined(sign);

    private static Rune Last(StringBuilder key) =>
        char.IsLowSurrogate(key[^1]) && key.Length > 1 && char.IsHighSurrogate(key[^2]) ? new Rune(key[^2], key[^1]) : (Rune)key[^1];
}
