using System.Globalization;
using System.Xml;

namespace CommunityBot.Files.Formats.Xlsx;

/// <summary>Writes rows of cells, each with its type and its look, into a worksheet that is being written.</summary>
internal sealed class XlsxCells(XmlWriter xml, XlsxStyles styles, Sheet sheet)
{
    private static readonly DateOnly s_dayZero = new(1899, 12, 30);
    private readonly string[] _letters = [.. Enumerable.Range(0, sheet.Headings.Count).Select(Computed.Letters)];
    private readonly Dictionary<(int, Type?, LineKind), int> _looks = [];
    private int _firstLine;
    private int _firstOfGroup;

    /// <summary>How many rows there are so far.</summary>
    public int Rows { get; private set; }

    /// <summary>The last one that is no total.</summary>
    public int LastLine { get; private set; }

    public void WriteTitle(string title, XlsxLook look, double height)
    {
        BeginRow(height);
        WriteText(_letters[0], styles.Of(look), title);
        xml.WriteEndElement();
    }

    public void WriteHeadings(double? height)
    {
        var printed = sheet.Page is not null;
        var look = styles.Of(new XlsxLook { Bold = true, Shaded = true, Ruled = printed, Wraps = printed, Centred = printed });
        BeginRow(height);
        foreach (var (heading, letter) in sheet.Headings.Zip(_letters))
            WriteText(letter, look, heading.Text);
        xml.WriteEndElement();
        (_firstLine, _firstOfGroup, LastLine) = (Rows + 1, Rows + 1, Rows);
    }

    public void WriteLine(Line line, double? height)
    {
        BeginRow(height);
        var (cells, kind) = (line.Cells, line.Kind);
        var rows = new Computed.Place(Rows, kind == LineKind.Subtotal ? _firstOfGroup : _firstLine, kind == LineKind.Total ? LastLine : Rows - 1);
        for (var i = 0; i < cells.Length; i++)
            WriteCell(i, cells[i], kind, rows);
        xml.WriteEndElement();
        if (kind == LineKind.Subtotal)
            _firstOfGroup = Rows + 1;
        if (kind != LineKind.Total)
            LastLine = Rows;
    }

    private void WriteCell(int column, object? cell, LineKind kind, Computed.Place rows)
    {
        var shown = Computed.Plain(cell);
        if (shown is null or "" && cell is not Computed && sheet.Page is null)
            return;
        var (letter, style) = (_letters[column], LookOf(column, shown, kind));
        switch (cell)
        {
            case Computed computed:
                WriteComputed(letter, style, computed.Formula(rows), shown);
                break;
            case null or "":
                BeginCell(letter, style, type: null);
                xml.WriteEndElement();
                break;
            case string text:
                WriteText(letter, style, text);
                break;
            default:
                BeginCell(letter, style, type: null);
                xml.WriteElementString("v", Value(cell, sheet.Headings[column].Kind));
                xml.WriteEndElement();
                break;
        }
    }

    private void WriteComputed(string letter, int style, string formula, object? value)
    {
        BeginCell(letter, style, value is null ? "str" : null);
        xml.WriteElementString("f", formula);
        xml.WriteElementString("v", value is null ? "" : Value(value, CellKind.Plain));
        xml.WriteEndElement();
    }

    private void WriteText(string letter, int style, string text)
    {
        BeginCell(letter, style, "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", ns: null, "preserve");
        xml.WriteString(XlsxText.Fit(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Value(object cell, CellKind kind) => cell switch
    {
        DateOnly day => (day.DayNumber - s_dayZero.DayNumber).ToString(CultureInfo.InvariantCulture),
        // With all its digits: a minute that falls short by a hair is shown as the one before.
        DateTimeOffset at when kind == CellKind.Time => at.TimeOfDay.TotalDays.ToString("R", CultureInfo.InvariantCulture),
        // Ten digits of a day are far below a second, and what is beyond is noise of the conversion.
        DateTimeOffset at => at.DateTime.ToOADate().ToString("0.##########", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"A cell cannot hold {cell.GetType()}."),
    };

    private int LookOf(int column, object? cell, LineKind line)
    {
        var key = (column, cell?.GetType(), line);
        if (!_looks.TryGetValue(key, out var look))
            _looks.Add(key, look = styles.Of(XlsxLooks.Of(sheet, sheet.Headings[column], cell, line)));
        return look;
    }

    private void BeginRow(double? height)
    {
        Rows++;
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", Rows.ToString(CultureInfo.InvariantCulture));
        if (height is { } points)
        {
            xml.WriteAttributeString("ht", points.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customHeight", "1");
        }
    }

    private void BeginCell(string letter, int style, string? type)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", string.Create(CultureInfo.InvariantCulture, $"{letter}{Rows}"));
        xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        if (type is not null)
            xml.WriteAttributeString("t", type);
    }
}
