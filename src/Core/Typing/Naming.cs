using System.Text;

namespace CommunityBot.Typing;

/// <summary>Finds which of a list is named in folded words, however it is spelled: 繳交 成果報告 已送研發處.</summary>
public static class Naming
{
    /// <summary>A part of a name has at least so many letters; one would be in too many.</summary>
    public const int LeastPart = 2;

    /// <summary>A shorter name is a slip away from too many others.</summary>
    private const int LeastNear = 3;

    /// <summary>By the name that comes first, the longest there; where none does, the same without accents.</summary>
    public static Found<T> Find<T>(string words, IReadOnlyList<T> among, Func<T, IEnumerable<string>> namesOf, Stands stands)
    {
        var named = Named(among, namesOf).ToList();
        var first = First(Spelling.Of(words), named, stands)
            ?? First(Spelling.Plain(words), [.. named.Select(entry => (entry.Thing, Accents.Without(entry.Name)))], stands);
        return first is null
            ? new Found<T>.None(words, [.. named.Where(entry => IsNear(entry.Name, words)).Select(entry => entry.Thing).Distinct()])
            : Of([.. first.Select(entry => entry.Thing).Distinct()], words, first.Key.At, first.Key.Length);
    }

    private static IGrouping<(int At, int Length), (T Thing, (int At, int Length)? Place)>? First<T>(
        Spelling typed, IReadOnlyList<(T Thing, string Name)> named, Stands stands) => named
        .Select(entry => (entry.Thing, Place: stands.Find(typed, entry.Name)))
        .Where(entry => entry.Place is not null)
        .GroupBy(entry => entry.Place!.Value)
        .OrderBy(group => group.Key.At)
        .ThenByDescending(group => group.Key.Length)
        .FirstOrDefault();

    /// <summary>By a name wherever it stands, or else by a part of one.</summary>
    public static Found<T> Loosely<T>(string words, IReadOnlyList<T> among, Func<T, IEnumerable<string>> namesOf) =>
        Find(words, among, namesOf, Stands.Anywhere).Or(() => ByPart(words, among, namesOf));

    /// <summary>By a part of a name: all the words from a place on, or the first of them, or the letters that one starts with.</summary>
    public static Found<T> ByPart<T>(string words, IReadOnlyList<T> among, Func<T, IEnumerable<string>> namesOf, int at = 0)
    {
        var end = words.IndexOf(' ', at) is >= 0 and var blank ? blank : words.Length;
        var word = words[at..end];
        var all = words.Length - at <= Limits.Command ? words[at..] : word; // no name is longer
        var found = new[] { all, word, string.Concat(word.TakeWhile(char.IsLetter)) }
            .Where(part => part.Length >= LeastPart)
            .Select(part => (part.Length, Things: Having(part)))
            .FirstOrDefault(part => part.Things.Count > 0);
        return found.Things is null ? new Found<T>.None(words, []) : Of(found.Things, words, at, found.Length);

        IReadOnlyList<T> Having(string part)
        {
            if (NameKey.Of(part).Value is not { Length: >= LeastPart } key)
                return [];
            var plain = Unmarked(key);
            return
            [
                .. Named(among, namesOf)
                    .Where(entry => entry.Name.Contains(key, StringComparison.Ordinal)
                        || (plain.Length >= LeastPart && Unmarked(entry.Name).Contains(plain, StringComparison.Ordinal)))
                    .Select(entry => entry.Thing)
                    .Distinct(),
            ];
        }
    }

    /// <summary>Without accents and what stands between letters: obrien is O'Brien.</summary>
    private static string Unmarked(string key) => string.Concat(Accents.Without(key).Where(sign => !char.IsPunctuation(sign)));

    private static IEnumerable<(T Thing, string Name)> Named<T>(IReadOnlyList<T> among, Func<T, IEnumerable<string>> namesOf) =>
        among.SelectMany(thing => namesOf(thing).Select(name => (thing, NameKey.Of(name).Value))).Where(entry => entry.Item2.Length > 0);

    private static Found<T> Of<T>(IReadOnlyList<T> things, string words, int at, int length)
    {
        var (before, after) = (words[..at].Trim(), words[(at + length)..].Trim());
        return things is [var only] ? new Found<T>.One(only, before, after) : new Found<T>.Several(things, before, after);
    }

    /// <summary>
    /// Whether it is the first of the words but for accents, variants of letters, and one letter that is another, missing or too many. Of a
    /// name of several words as many are looked at.
    /// </summary>
    private static bool IsNear(string typedName, string words)
    {
        var (name, word) = (Signs(typedName), Signs(NameKey.Of(FirstWords(words, 1 + typedName.AsSpan().Count(' '))).Value));
        var start = name.AsSpan().CommonPrefixLength(word);
        var most = Math.Min(name.Length, word.Length) - start;
        var end = 0;
        while (end < most && name[^(end + 1)] == word[^(end + 1)])
            end++;
        return Math.Max(name.Length, word.Length) - start - end <= (name.Length >= LeastNear ? 1 : 0);
    }

    private static Rune[] Signs(string key) => NearLetters.Of(Accents.Without(key));

    private static string FirstWords(string words, int count) => Joined.Words(words.Split(' ').Take(count));
}
