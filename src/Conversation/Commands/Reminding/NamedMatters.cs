using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Reminding;

/// <summary>Which matters are named in what was typed: 年度成果報告、成果新聞, #12, 114/11/15. Of one name all are meant, in whatever community.</summary>
/// <param name="Meant">Each once.</param>
/// <param name="Unknown">Words that name none.</param>
internal sealed record NamedMatters(IReadOnlyList<KnownMatter> Meant, IReadOnlyList<string> Unknown)
{
    private const string Gaps = " 、,，;；。.";

    /// <summary>What may follow a name without a gap.</summary>
    private const string Particles = "的了吧喔啊嗎";

    private static readonly string[] s_joining = ["還有", "以及", "和", "及", "與", "跟", "and "];

    /// <summary>A part of a name has at least so many letters; one would be in too many.</summary>
    private const int LeastPart = 2;

    /// <param name="words">Folded.</param>
    /// <param name="among">What may be meant.</param>
    /// <param name="today">The day that days without a year are counted from.</param>
    public static NamedMatters Find(string words, IReadOnlyList<KnownMatter> among, DateOnly today)
    {
        var (meant, unknown) = (new List<KnownMatter>(), new List<string>());
        var left = words.Trim([.. Gaps]);
        while (left.Length > 0)
        {
            var (found, length) = AtStart(left, among);
            if (found.Count == 0 && meant.Count > 0 && s_joining.FirstOrDefault(word => left.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } joining)
            {
                left = left[joining.Length..].TrimStart([.. Gaps]);
                continue;
            }

            if (found.Count == 0)
                (found, length) = Piece(left, among, today);
            if (found.Count == 0)
                unknown.Add(left[..length].Trim());
            meant.AddRange(found);
            left = left[length..].TrimStart([.. Gaps, .. Particles]);
        }

        return new NamedMatters([.. meant.DistinctBy(matter => matter.About)], unknown);
    }

    /// <summary>The longest name that the words start with.</summary>
    private static (IReadOnlyList<KnownMatter> Found, int Length) AtStart(string left, IReadOnlyList<KnownMatter> among)
    {
        var best = among
            .SelectMany(matter => NamesOf(matter).Select(name => (Matter: matter, Name: name)))
            .Where(entry => left.StartsWith(entry.Name, StringComparison.OrdinalIgnoreCase) && Ends(left, entry.Name.Length))
            .GroupBy(entry => entry.Name.Length)
            .MaxBy(group => group.Key);
        return best is null ? ([], 0) : ([.. best.Select(entry => entry.Matter)], best.Key);
    }

    /// <summary>The words up to the next gap: a day, or a part of names.</summary>
    private static (IReadOnlyList<KnownMatter> Found, int Length) Piece(string left, IReadOnlyList<KnownMatter> among, DateOnly today)
    {
        var comma = left.IndexOfAny(['、', ',', '，', ';', '；']);
        var length = comma < 0 ? left.Length : comma;
        var piece = left[..length].TrimEnd([.. Gaps, .. Particles]);
        if (WhenReader.Read(piece, today) is { Day: { } day, Rest: "" })
            return ([.. among.Where(matter => matter.Day == day)], length);
        return (piece.Length < LeastPart || piece[0] is '#' ? [] : [.. among.Where(matter => NamesOf(matter).Any(name => name.Contains(piece, StringComparison.OrdinalIgnoreCase)))], length);
    }

    private static IEnumerable<string> NamesOf(KnownMatter matter) => matter.Words.Prepend(matter.Name).Select(TypedText.Fold).Where(name => name.Length > 0);

    private static bool Ends(string left, int at) =>
        at == left.Length || (Gaps + Particles).Contains(left[at], StringComparison.Ordinal) || s_joining.Any(word => left.AsSpan(at).StartsWith(word, StringComparison.Ordinal));
}
