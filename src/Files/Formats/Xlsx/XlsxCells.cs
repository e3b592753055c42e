using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CommunityBot.Files.Formats.Xlsx;

/// <summary>Writes rows of cells, each with its type, into a worksheet that is being written.</summary>
internal sealed class XlsxCells(OpenXmlWriter xml, int columns)
{
    private static readonly DateOnly s_dayZero = new(1899, 12, 30);
    private readonly string[] _letters = [.. Enumerable.Range(0, columns).Select(Letters)];

    /// <summary>How many there are so far, the header included.</summary>
    public int Rows { get; private set; }

    public void WriteHeader(IEnumerable<string> names) => WriteRow([.. names], XlsxStyles.Header);

    public void WriteRow(object?[] row) => WriteRow(row, XlsxStyles.Text);

    private void WriteRow(object?[] row, int textStyle)
    {
        Rows++;
        xml.WriteStartElement(new Row(), [Attribute("r", Rows)]);
        for (var i = 0; i < row.Length; i++)
            WriteCell($"{_letters[i]}{Rows.ToString(CultureInfo.InvariantCulture)}", row[i], textStyle);
        xml.WriteEndElement();
    }

    private void WriteCell(string place, object? cell, int textStyle)
    {
        switch (cell)
        {
            case null:
                break;
            case int or long or decimal:
                WriteNumber(place, XlsxStyles.Number, ((IFormattable)cell).ToString(format: null, CultureInfo.InvariantCulture));
                break;
            case DateOnly day:
                WriteNumber(place, XlsxStyles.Day, (day.DayNumber - s_dayZero.DayNumber).ToString(CultureInfo.InvariantCulture));
                break;
            case DateTimeOffset instant:
                // Ten digits of a day are far below a second, and what is beyond is noise of the conversion.
                WriteNumber(place, XlsxStyles.Instant, instant.DateTime.ToOADate().ToString("0.##########", CultureInfo.InvariantCulture));
                break;
            default:
                WriteText(place, textStyle, $"{cell}");
                break;
        }
    }

    private void WriteNumber(string place, int style, string value)
    {
        xml.WriteStartElement(new Cell(), [new OpenXmlAttribute("r", "", place), Attribute("s", style)]);
        xml.WriteElement(new CellValue(value));
        xml.WriteEndElement();
    }

    private void WriteText(string place, int style, string text)
    {
        if (text.Length == 0)
            return;
        xml.WriteStartElement(new Cell(), [new OpenXmlAttribute("r", "", place), Attribute("s", style), new OpenXmlAttribute("t", "", "inlineStr")]);
        xml.WriteElement(new InlineString(new Text(XlsxText.Fit(text)) { Space = SpaceProcessingModeValues.Preserve }));
        xml.WriteEndElement();
    }

    private static OpenXmlAttribute Attribute(string name, int value) => new(name, "", value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A, B … Z, AA: what Excel calls a column.</summary>
    private static string Letters(int column) =>
        (column >= 26 ? Letters((column / 26) - 1) : "") + (char)('A' + (column % 26));
}
