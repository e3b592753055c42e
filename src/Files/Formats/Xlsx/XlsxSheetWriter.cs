using System.Globalization;
using System.Xml;

namespace CommunityBot.Files.Formats.Xlsx;

/// <summary>
/// An Excel workbook: headings that stay in sight, real numbers and dates, text that is never a formula. Where sheets have a page they print as one
/// hands them over. Lines go to the file as they come.
/// </summary>
/// <param name="mostRows">What a worksheet of Excel holds, titles and headings included.</param>
public sealed class XlsxSheetWriter(int mostRows = XlsxSheetWriter.ExcelRows) : ISheetWriter
{
    private const int ExcelRows = 1_048_576;

    /// <exception cref="IOException">There are more rows than Excel holds.</exception>
    public async Task<int> Write(Book book, Stream stream, CancellationToken cancel)
    {
        using var parts = new XlsxParts(stream);
        var (styles, names, tabs) = (new XlsxStyles(), new XlsxTabNames(), new List<XlsxTab>());
        await foreach (var sheet in book.Overviews.Append(book.List).WithCancellation(cancel))
        {
            using (var xml = parts.Begin($"xl/worksheets/sheet{tabs.Count + 1}.xml", "worksheet", "worksheet"))
                tabs.Add(await new XlsxWorksheet(xml, styles, sheet, mostRows).Write(names.Of(sheet.Name), cancel));
            if (sheet.Page?.Picture is { } picture)
                parts.Draw(tabs.Count, picture, sheet.Headings.Count - 1);
        }

        using (var xml = parts.Begin("xl/workbook.xml", "sheet.main", "workbook"))
            WriteWorkbook(xml, tabs);
        using (var xml = parts.Begin("xl/styles.xml", "styles", "styleSheet"))
            styles.Write(xml);
        parts.Close(tabs.Count);
        return tabs[^1].Lines;
    }

    private static void WriteWorkbook(XmlWriter xml, List<XlsxTab> tabs)
    {
        xml.WriteStartElement("sheets");
        foreach (var (at, tab) in tabs.Index())
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", tab.Name);
            xml.WriteAttributeString("sheetId", Text(at + 1));
            xml.WriteAttributeString("r", "id", XlsxParts.Relations, XlsxParts.SheetId(at + 1));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        if (tabs.TrueForAll(tab => tab.Headings is null))
            return;
        xml.WriteStartElement("definedNames");
        foreach (var (at, tab) in tabs.Index().Where(one => one.Item.Headings is not null))
        {
            Define(xml, at, "_xlnm._FilterDatabase", isHidden: true, $"{Quoted(tab)}!{tab.Filtered}");
            Define(xml, at, "_xlnm.Print_Titles", isHidden: false, $"{Quoted(tab)}!${tab.Headings}:${tab.Headings}");
        }

        xml.WriteEndElement();
    }

    private static string Quoted(XlsxTab tab) => $"'{tab.Name.Replace("'", "''", StringComparison.Ordinal)}'";

    private static void Define(XmlWriter xml, int sheet, string name, bool isHidden, string range)
    {
        xml.WriteStartElement("definedName");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("localSheetId", Text(sheet));
        if (isHidden)
            xml.WriteAttributeString("hidden", "1");
        xml.WriteString(range);
        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
