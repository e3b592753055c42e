using System.Globalization;
using CommunityBot.Files.Formats;
using CsvHelper;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Tab = DocumentFormat.OpenXml.Spreadsheet.Sheet;
using Tabs = DocumentFormat.OpenXml.Spreadsheet.Sheets;

namespace CommunityBot.Endurance;

/// <summary>As many rows as an export has, of the same cells, written by the library of each format with nothing looked up.</summary>
/// <param name="rows">The first of them, which come again and again.</param>
internal sealed class LibraryAlone(IReadOnlyList<TableRow> rows)
{
    private const int Kept = 20_000;

    public static LibraryAlone Of(string csv) => new(CsvTable.Read(string.Join('\n', File.ReadLines(csv).Skip(1).Take(Kept))));

    public void Write(string format, string file)
    {
        if (format == "csv")
            WriteCsv(file);
        else
            WriteWorkbook(file);
    }

    private IEnumerable<IReadOnlyList<string>> All => Enumerable.Range(0, Million.Attendances).Select(at => rows[at % rows.Count].Cells);

    private void WriteCsv(string file)
    {
        using var stream = File.Create(file);
        using var csv = CsvWriter.Create(stream, new CsvWriterOptions { FormatProvider = CultureInfo.InvariantCulture });
        foreach (var row in All)
        {
            foreach (var cell in row)
                csv.WriteField(cell);
            csv.EndRecord();
        }
    }

    private void WriteWorkbook(string file)
    {
        using var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        var part = book.AddNewPart<WorksheetPart>();
        using (var xml = OpenXmlWriter.Create(part))
        {
            xml.WriteStartElement(new Worksheet());
            xml.WriteStartElement(new SheetData());
            foreach (var row in All)
            {
                xml.WriteStartElement(new Row());
                foreach (var cell in row)
                    xml.WriteElement(CellOf(cell));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        book.Workbook = new Workbook(new Tabs(new Tab { Name = "1", SheetId = 1, Id = book.GetIdOfPart(part) }));
    }

    private static Cell CellOf(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        ? new Cell { CellValue = new CellValue(text) }
        : new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) };
}
