namespace CommunityBot.Files.Formats;

/// <summary>What is handed over as one file: a list, and in a workbook what comes before it.</summary>
/// <param name="List">Line by line. A format that holds one table only has this one, without titles and sums.</param>
public sealed record Book(Sheet List)
{
    /// <summary>Worksheets that sum the list up, made one after the other.</summary>
    public IAsyncEnumerable<Sheet> Overviews { get; init; } = AsyncEnumerable.Empty<Sheet>();
}

/// <summary>A table on its way out: lines come one by one and are not kept.</summary>
public sealed record Sheet(IReadOnlyList<Heading> Headings, IAsyncEnumerable<Line> Lines)
{
    /// <summary>What stands on the tab of the worksheet.</summary>
    public string Name { get; init; } = "CommunityBot";

    public Dates Dates { get; init; }

    /// <summary>How it is printed; null for a table that only programs read.</summary>
    public Page? Page { get; init; }

    /// <summary>One without sums.</summary>
    public static Sheet Of(IReadOnlyList<Heading> headings, IAsyncEnumerable<object?[]> lines) => new(headings, lines.Select(line => new Line(line)));
}

/// <summary>Over a column.</summary>
/// <param name="Text">What it is called.</param>
/// <param name="Kind">What its cells are.</param>
/// <param name="Below">What stands below it in subtotals and totals; null for nothing.</param>
public sealed record Heading(string Text, CellKind Kind = CellKind.Plain, Sum? Below = null)
{
    /// <summary>
    /// How wide its column is, in digits; null for as wide as what stands in it. What is filled in by hand needs room though nothing stands there.
    /// </summary>
    public double? Width { get; init; }

    public static implicit operator Heading(string text) => FromString(text);

    public static Heading FromString(string text) => new(text);
}

/// <summary>How the cells of a column look. Where it is no matter of the cell's own type.</summary>
public enum CellKind
{
    Plain,

    /// <summary>With commas, below zero with a minus.</summary>
    Money,

    /// <summary>A part of one, shown in percent.</summary>
    Share,

    /// <summary>The time of day of an instant; its day stands elsewhere.</summary>
    Time,

    /// <summary>The how manieth of the list it is.</summary>
    Ordinal,

    /// <summary>A sign or two, in a narrow column of many.</summary>
    Sign,

    /// <summary>A text that is the same in many lines and is there for completeness: written as small as its column makes it.</summary>
    Aside,
}

/// <summary>In which calendar days are written.</summary>
public enum Dates
{
    /// <summary>2025-05-26, as programs read them.</summary>
    Iso,

    /// <summary>114/05/26.</summary>
    Roc,

    /// <summary>2025/05/26.</summary>
    CommonEra,
}

/// <summary>What is around a table where it is printed.</summary>
/// <param name="Titles">Above it, the first one large.</param>
/// <param name="Footer">At the foot of each page, with two blanks for its number and how many there are.</param>
public sealed record Page(IReadOnlyList<string> Titles, string Footer)
{
    /// <summary>How many columns from the left say whose line it is, and stay in sight.</summary>
    public int Names { get; init; }

    /// <summary>How high a row is at least, in points: pens need more room than print.</summary>
    public double LeastHeight { get; init; }

    public Picture? Picture { get; init; }
}

/// <summary>Writes a book in one format.</summary>
public interface ISheetWriter
{
    /// <returns>How many lines the list had.</returns>
    Task<int> Write(Book book, Stream stream, CancellationToken cancel);
}
