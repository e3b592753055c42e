using System.Runtime.CompilerServices;

namespace CommunityBot.Files.Formats;

/// <summary>Puts subtotals and a total below the lines of a sheet, by what its headings say.</summary>
public static class Totals
{
    /// <param name="lines">In the order of their groups.</param>
    /// <param name="headings">Over them; the first one's column takes the words.</param>
    /// <param name="total">合計.</param>
    /// <param name="subtotal">小計.</param>
    /// <param name="group">The column whose cells say which group a line is of; null for one without.</param>
    /// <param name="cancel">Ends it.</param>
    public static async IAsyncEnumerable<Line> Below(
        this IAsyncEnumerable<object?[]> lines,
        IReadOnlyList<Heading> headings,
        string total,
        string subtotal = "",
        int? group = null,
        [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var (all, ofGroup) = (new Tally(headings), new Tally(headings));
        var (current, groups) = (default(object?), 0);
        await foreach (var line in lines.WithCancellation(cancel))
        {
            if (group is { } column && (groups == 0 || !Equals(line[column], current)))
            {
                if (groups > 0)
                    yield return ofGroup.Below(subtotal, LineKind.Subtotal);
                (current, groups, ofGroup) = (line[column], groups + 1, new Tally(headings));
            }

            all.Add(line);
            ofGroup.Add(line);
            yield return new Line(line);
        }

        if (groups > 1)
            yield return ofGroup.Below(subtotal, LineKind.Subtotal);
        if (all.Lines > 0)
            yield return all.Below(total, LineKind.Total);
    }

    private sealed class Tally(IReadOnlyList<Heading> headings)
    {
        private readonly decimal[] _sums = new decimal[headings.Count];

        public int Lines { get; private set; }

        public void Add(object?[] line)
        {
            Lines++;
            for (var i = 0; i < line.Length; i++)
            {
                if (headings[i].Below is Sum.Added)
                    _sums[i] += Convert.ToDecimal(Computed.Plain(line[i]) ?? 0, System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        public Line Below(string word, LineKind kind) =>
            new([.. headings.Select((heading, i) => i == 0 ? word : (object?)heading.Below?.Below(i, _sums, Lines))], kind);
    }
}
