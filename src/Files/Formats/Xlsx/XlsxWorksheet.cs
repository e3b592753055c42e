using System.Globalization;
using System.Xml;

namespace CommunityBot.Files.Formats.Xlsx;

/// <summary>Writes one worksheet, its lines as they come.</summary>
/// <param name="xml">Inside the root of its part.</param>
/// <param name="styles">Of the workbook.</param>
/// <param name="sheet">What to write.</param>
/// <param name="mostRows">What a worksheet holds.</param>
internal sealed class XlsxWorksheet(XmlWriter xml, XlsxStyles styles, Sheet sheet, int mostRows)
{
    /// <summary>So many lines are looked at to make the columns wide enough.</summary>
    private const int LookedAt = 200;

    private readonly XlsxCells _cells = new(xml, styles, sheet);
    private readonly int _headings = (sheet.Page?.Titles.Count ?? 0) + 1;
    private readonly int _columns = sheet.Headings.Count;
    private int _lines;

    /// <returns>Where it is in the workbook.</returns>
    public async Task<XlsxTab> Write(string name, CancellationToken cancel)
    {
        await using var lines = sheet.Lines.GetAsyncEnumerator(cancel);
        var first = new List<Line>();
        while (first.Count < LookedAt && await lines.MoveNextAsync())
            first.Add(lines.Current);
        var widths = XlsxWidths.Of(sheet, first);

        WriteHead(widths);
        xml.WriteStartElement("sheetData");
        WriteTitles(widths);
        _cells.WriteHeadings(sheet.Page is null ? null : XlsxWidths.Height(sheet.Headings.Zip(widths, (heading, width) => (heading.Text, width))));
        foreach (var line in first)
            WriteLine(line, widths);
        while (await lines.MoveNextAsync())
            WriteLine(lines.Current, widths);
        xml.WriteEndElement();
        if (sheet.Page is { } page)
            WritePage(page, XlsxWidths.AreWide(widths));
        return new XlsxTab(name, _lines, sheet.Page is null ? null : _headings, sheet.Page is null ? null : Filtered);
    }

    /// <summary>Titles stand over all columns, but for the one that a picture is over.</summary>
    private int TitleColumns => sheet.Page?.Picture is null ? _columns : _columns - 1;

    /// <summary>Over columns of signs there is no room for the buttons of a filter.</summary>
    private string Filtered
    {
        get
        {
            var last = sheet.Headings.TakeWhile(heading => heading.Kind != CellKind.Sign).Count();
            return $"$A${_headings}:${Computed.Letters(last - 1)}${Math.Max(_cells.LastLine, _headings)}";
        }
    }

    private void WriteLine(Line line, IReadOnlyList<double> widths)
    {
        if (_cells.Rows == mostRows)
            throw new IOException($"Excel 的一張工作表最多 {mostRows:N0} 列，請用 --from、--to 分次匯出，或用 csv。");
        _cells.WriteLine(line, sheet.Page is null ? null : XlsxWidths.Height(sheet, line, widths));
        _lines += line.Kind == LineKind.Plain ? 1 : 0;
    }

    private void WriteHead(IReadOnlyList<double> widths)
    {
        if (sheet.Page is not null)
        {
            xml.WriteStartElement("sheetPr");
            XlsxParts.Say(xml, "pageSetUpPr", ("fitToPage", "1"));
            xml.WriteEndElement();
        }

        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        if (sheet.Page is not null)
            xml.WriteAttributeString("showGridLines", "0");
        xml.WriteAttributeString("workbookViewId", "0");
        var names = sheet.Page?.Names ?? 0;
        XlsxParts.Say(
            xml,
            "pane",
            ("xSplit", names > 0 ? Text(names) : null),
            ("ySplit", Text(_headings)),
            ("topLeftCell", $"{Computed.Letters(names)}{_headings + 1}"),
            ("activePane", names > 0 ? "bottomRight" : "bottomLeft"),
            ("state", "frozen"));
        xml.WriteEndElement();
        xml.WriteEndElement();

        xml.WriteStartElement("cols");
        foreach (var (at, width) in widths.Index())
            XlsxParts.Say(xml, "col", ("min", Text(at + 1)), ("max", Text(at + 1)), ("width", Text(width)), ("customWidth", "1"));
        xml.WriteEndElement();
    }

    private void WriteTitles(IReadOnlyList<double> widths)
    {
        foreach (var (at, title) in (sheet.Page?.Titles ?? []).Index())
        {
            var look = new XlsxLook { Bold = at == 0, Large = at == 0, Wraps = true };
            _cells.WriteTitle(title, look, at == 0 ? 26 : XlsxWidths.Height([(title, widths.Take(TitleColumns).Sum())]));
        }
    }

    private void WritePage(Page page, bool isWide)
    {
        XlsxParts.Say(xml, "autoFilter", ("ref", Filtered.Replace("$", "", StringComparison.Ordinal)));
        if (page.Titles.Count > 0 && TitleColumns > 1)
        {
            xml.WriteStartElement("mergeCells");
            xml.WriteAttributeString("count", Text(page.Titles.Count));
            for (var row = 1; row <= page.Titles.Count; row++)
                XlsxParts.Say(xml, "mergeCell", ("ref", $"A{row}:{Computed.Letters(TitleColumns - 1)}{row}"));
            xml.WriteEndElement();
        }

        XlsxParts.Say(xml, "printOptions", ("horizontalCentered", "1"));
        XlsxParts.Say(
            xml, "pageMargins", ("left", "0.4"), ("right", "0.4"), ("top", "0.5"), ("bottom", "0.6"), ("header", "0.3"), ("footer", "0.3"));
        XlsxParts.Say(
            xml, "pageSetup", ("paperSize", "9"), ("orientation", isWide ? "landscape" : "portrait"), ("fitToWidth", "1"), ("fitToHeight", "0"));
        xml.WriteStartElement("headerFooter");
        xml.WriteElementString("oddFooter", page.Footer);
        xml.WriteEndElement();
        if (page.Picture is null)
            return;
        xml.WriteStartElement("drawing");
        xml.WriteAttributeString("r", "id", XlsxParts.Relations, XlsxParts.Drawing);
        xml.WriteEndElement();
    }

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A worksheet that was written.</summary>
/// <param name="Name">On its tab.</param>
/// <param name="Lines">How many there are, without sums.</param>
/// <param name="Headings">The row that is repeated on each page; null for none.</param>
/// <param name="Filtered">The cells that a filter is on; null for none.</param>
internal sealed record XlsxTab(string Name, int Lines, int? Headings, string? Filtered);
