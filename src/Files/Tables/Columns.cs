using CommunityBot.Files.Formats;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Files.Tables;

/// <summary>The columns of a table that somebody hands over, and what they are called in offices.</summary>
/// <param name="what">What the table is: 名冊, roster.</param>
/// <param name="all">Each with its words, those in Chinese by how common they are.</param>
/// <param name="needed">Those that a table has to have.</param>
internal sealed class Columns(BothLanguages what, (string Column, string[] Words)[] all, params IReadOnlyList<string> needed)
{
    /// <summary>The heading stands no further down.</summary>
    private const int MostTitles = 20;

    private readonly Dictionary<NameKey, string> _words = all
        .SelectMany(one => one.Words.Prepend(one.Column).Select(word => (Key: NameKey.Of(word), one.Column)))
        .ToDictionary(one => one.Key, one => one.Column);

    public BothLanguages What => what;

    public IReadOnlyList<string> Needed => needed;

    /// <summary>What they are called first of all in Chinese.</summary>
    public string Chinese(IEnumerable<string> columns) => string.Join('、', columns.Select(Chinese));

    public string Chinese(string column) => all.Single(one => one.Column == column).Words.First(word => word[0] > '\u2E80');

    /// <summary>The columns of a heading by their places; what means nothing here is null.</summary>
    public List<string?> Of(TableRow heading) => [.. heading.Cells.Select(cell => _words.GetValueOrDefault(NameKey.Of(cell)))];

    /// <summary>The row with the headings: often below a title, or lines such as 計畫名稱 with what it is. Null where there is none.</summary>
    public TableRow? Heading(IReadOnlyList<TableRow> rows) =>
        rows.Take(MostTitles).MaxBy(Known) is { } heading && Known(heading) > 1 ? heading : null;

    /// <summary>Those that are needed and may be missing where another is there.</summary>
    public IReadOnlyDictionary<string, string> Or { get; init; } = new Dictionary<string, string>();

    /// <summary>Those that are needed and not there.</summary>
    public IReadOnlyList<string> Missing(TableRow heading)
    {
        var there = Of(heading);
        return [.. needed.Where(column => !there.Contains(column) && !(Or.TryGetValue(column, out var other) && there.Contains(other)))];
    }

    /// <summary>Whether it is such a table.</summary>
    public bool Fit(IReadOnlyList<TableRow> rows) => Heading(rows) is { } heading && Missing(heading).Count == 0;

    private int Known(TableRow row) => Of(row).OfType<string>().Distinct().Count();
}
