namespace CommunityBot.Files.Formats.Xlsx;

/// <summary>How wide columns have to be, in digits, which is what Excel counts in.</summary>
internal static class XlsxWidths
{
    private const int Least = 8;
    private const int Most = 48;
    private const int Margin = 2;

    /// <summary>On paper there is less room, and what is longer wraps.</summary>
    private const int LeastPrinted = 5;
    private const int MostPrinted = 32;
    private const int MostHeading = 8;

    /// <summary>Three signs of Chinese, or the digits of a day; a column of signs is as wide as the longest word over it, within reason.</summary>
    private const double LeastSign = 6.8;
    private const double MostSign = 12.8;
    private const double SignMargin = 0.8;

    /// <summary>What is written small.</summary>
    private const double Aside = 22;

    /// <summary>What fits on A4 upright; what is wider is printed across.</summary>
    private const int Upright = 92;

    private const double LineHeight = 16;

    public static IReadOnlyList<double> Of(Sheet sheet, IReadOnlyList<Line> lines) =>
        [.. sheet.Headings.Select((heading, i) => Width(sheet, heading, lines.Select(line => Computed.Plain(line.Cells[i]))))];

    public static bool AreWide(IReadOnlyList<double> widths) => widths.Sum() > Upright;

    /// <summary>How high a row is whose texts wrap in columns so wide.</summary>
    public static double Height(IEnumerable<(string Text, double Width)> cells) => (LineHeight * cells.Max(cell => Rows(cell.Text, cell.Width))) + 2;

    /// <summary>The same of the cells of a line: not every program finds out by itself.</summary>
    public static double Height(Sheet sheet, Line line, IReadOnlyList<double> widths) => Math.Max(
        sheet.Page?.LeastHeight ?? 0,
        Height(widths.Select((width, i) => (sheet.Headings[i].Kind == CellKind.Aside ? "" : line.Cells[i] as string ?? "", width))));

    private static double Width(Sheet sheet, Heading heading, IEnumerable<object?> cells)
    {
        if (heading.Width is { } width)
            return width;
        var widest = cells.Max(cell => (int?)Width(cell, heading.Kind)) ?? 0;
        if (sheet.Page is null)
            return Math.Clamp(Math.Max(widest, Width(heading.Text, heading.Kind)) + Margin, Least, Most);
        if (heading.Kind == CellKind.Aside)
            return Aside;
        if (heading.Kind == CellKind.Sign)
            return Math.Clamp(heading.Text.Split(' ', '\n').Max(TextWidth.Of) + SignMargin, LeastSign, MostSign);
        return Math.Clamp(Math.Max(widest, Math.Min(Width(heading.Text, heading.Kind), MostHeading)) + Margin, LeastPrinted, MostPrinted);
    }

    private static int Width(object? cell, CellKind kind) => cell switch
    {
        null => 0,
        DateOnly => "2025-05-26".Length,
        DateTimeOffset when kind == CellKind.Time => "14:00".Length,
        DateTimeOffset => "2025-05-26 14:00".Length,
        string text => text.Split('\n').Max(TextWidth.Of),
        _ when kind == CellKind.Share => "100%".Length,
        _ when kind == CellKind.Money => FormattableString.Invariant($"{cell:#,##0}").Length,
        _ => $"{cell}".Length,
    };

    private static double Rows(string text, double width) => text.Split('\n').Sum(part => Math.Max(1, Math.Ceiling(TextWidth.Of(part) / (width - 1))));
}
