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

    private static readonly Stands s_listed = new(Stands.IsStart, Ends);

    /// <param name="words">Folded.</param>
    /// <param name="among">What may be meant.</param>
    /// <param name="today">The day that days without a year are counted from.</param>
    public static NamedMatters Find(string words, IReadOnlyList<KnownMatter> among, DateOnly today)
    {
        var (meant, unknown) = (new List<KnownMatter>(), new List<string>());
        var left = words.Trim([.. Gaps]);
        while (left.Length > 0)
        {
            var found = Naming.Find(left, among, NamesOf, s_listed);
            if (found is Found<KnownMatter>.None && meant.Count > 0
                && s_joining.FirstOrDefault(word => left.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } joining)
            {
                left = left[joining.Length..].TrimStart([.. Gaps]);
                continue;
            }

            var (these, rest) = found is Found<KnownMatter>.None ? Piece(left, among, today) : (found.Meant, found.After);
            if (these.Count == 0)
                unknown.Add(left[..^rest.Length].Trim());
            meant.AddRange(these);
            left = rest.TrimStart([.. Gaps, .. Particles]);
        }

        return new NamedMatters([.. meant.DistinctBy(matter => matter.About)], unknown);
    }

    /// <summary>The words up to the next gap: a day, or a part of names.</summary>
    private static (IReadOnlyList<KnownMatter> Meant, string Others) Piece(string left, IReadOnlyList<KnownMatter> among, DateOnly today)
    {
        var comma = left.IndexOfAny(['、', ',', '，', ';', '；']);
        var (piece, rest) = comma < 0 ? (left, "") : (left[..comma], left[comma..]);
        piece = piece.TrimEnd([.. Gaps, .. Particles]);
        if (WhenReader.Read(piece, today) is { Day: { } day, Rest: "" })
            return ([.. among.Where(matter => matter.Day == day)], rest);
        var part = Naming.ByPart(piece, among, NamesOf);
        return (piece is ['#', ..] || part.Left.Length > 0 ? [] : part.Meant, rest);
    }

    private static IEnumerable<string> NamesOf(KnownMatter matter) => matter.Words.Prepend(matter.Name);

    private static bool Ends(string left, int at) =>
        at == left.Length
            || (Gaps + Particles).Contains(left[at], StringComparison.Ordinal)
            || s_joining.Any(word => left.AsSpan(at).StartsWith(word, StringComparison.Ordinal));
}
