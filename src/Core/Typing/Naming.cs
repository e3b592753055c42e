namespace CommunityBot.Typing;

/// <summary>Finds what of a list is named in folded words: 繳交 成果報告 已送研發處.</summary>
public static class Naming
{
    /// <summary>A part of a name has at least so many letters; one would be in too many.</summary>
    private const int LeastPart = 2;

    /// <summary>
    /// The things whose name stands at the start of the words, or else anywhere in them, the longest; or else those that have the
    /// first word as a part of a name. With the words that are left.
    /// </summary>
    public static (IReadOnlyList<T> Meant, string Left) Find<T>(string words, IReadOnlyList<T> among, Func<T, IEnumerable<string>> namesOf)
    {
        var best = among
            .SelectMany(thing => namesOf(thing).Select(name => (Thing: thing, Name: TypedText.Fold(name))))
            .Where(entry => entry.Name.Length > 0)
            .Select(entry => (entry.Thing, entry.Name, At: words.IndexOf(entry.Name, StringComparison.OrdinalIgnoreCase)))
            .Where(entry => entry.At >= 0)
            .GroupBy(entry => (entry.At, entry.Name.Length))
            .OrderBy(group => group.Key.At > 0)
            .ThenByDescending(group => group.Key.Length)
            .FirstOrDefault();
        return best is not null
            ? ([.. best.Select(entry => entry.Thing).Distinct()], TypedText.Without(words, best.Key.At, best.Key.Length))
            : ByPart(words, among, namesOf);
    }

    private static (IReadOnlyList<T> Meant, string Left) ByPart<T>(string words, IReadOnlyList<T> among, Func<T, IEnumerable<string>> namesOf)
    {
        var first = TypedText.First(words).Word;
        var meant = first.Length < LeastPart
            ? []
            : among.Where(thing => namesOf(thing).Any(name => TypedText.Fold(name).Contains(first, StringComparison.OrdinalIgnoreCase))).ToList();
        return meant.Count == 0 ? ([], words) : (meant, TypedText.Without(words, 0, first.Length));
    }
}
