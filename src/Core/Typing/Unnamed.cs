using System.Text;

namespace CommunityBot.Typing;

/// <summary>
/// Texts with other words where a name stood in them, however it was spelled there. A name of three letters or more is one wherever it
/// stands. One of fewer may be a word (高興): it is the name where it stands by itself, and before a title where it begins or follows a word
/// that people follow.
/// </summary>
public static class Unnamed
{
    /// <summary>Fewer letters, in a script without blanks, may be part of the words around them.</summary>
    private const int LeastCertain = 3;

    /// <summary>What ends words that people follow: 由, 邀請, 和, 感謝, 恭喜.</summary>
    private const string Leads = "由請和與及跟給向對讓謝喜";

    /// <param name="text">What somebody wrote.</param>
    /// <param name="names">The names.</param>
    /// <param name="instead">What stands there afterwards.</param>
    /// <returns>The same text where none of the names is in it.</returns>
    public static string Of(string text, IReadOnlyList<NameKey> names, string instead) =>
        names.Where(name => name.Value.Length > 0).Aggregate(text, (rest, name) => Of(rest, name.Value, instead));

    /// <summary>Whether the name may stand in a text, be it as part of a word.</summary>
    public static bool MayBeIn(string text, NameKey name) => name.Value.Length > 0 && Stands.Meant.Find(Spelling.Of(text), name.Value) is not null;

    private static string Of(string text, string name, string instead)
    {
        var written = new StringBuilder();
        var from = 0;
        var isCertain = IsCertain(name);
        foreach (var (at, length) in Stands.Meant.All(Spelling.Of(text), name))
        {
            if (at < from || !(isCertain || IsByItself(text, at, at + length)))
                continue;
            written.Append(text, from, at - from).Append(instead);
            from = at + length;
        }

        return from == 0 ? text : written.Append(text, from, text.Length - from).ToString();
    }

    private static bool IsCertain(string name) =>
        name.EnumerateRunes().ToList() is var letters && (letters.Count >= LeastCertain || !letters.All(SignForms.IsJoined));

    private static bool IsByItself(string text, int start, int end)
    {
        _ = Rune.DecodeLastFromUtf16(text.AsSpan(0, start), out var before, out _);
        _ = Rune.DecodeFromUtf16(text.AsSpan(end), out var after, out _);
        var begins = start == 0 || !Rune.IsLetterOrDigit(before);
        return PersonName.IsTitled(text.AsSpan(end))
            ? begins || Leads.Contains(text[start - 1], StringComparison.Ordinal)
            : begins && (end == text.Length || !Rune.IsLetterOrDigit(after));
    }
}
