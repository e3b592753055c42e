using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Tab = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace CommunityBot.Files.Formats.Xlsx;

/// <summary>Reads the first worksheet of an Excel workbook that is shown, cells as people see them.</summary>
public static class XlsxTable
{
    /// <summary>More than a hundred thousand rows of a roster take, unpacked.</summary>
    private const long MostUnpacked = 100_000_000;

    /// <summary>Whether its parts are more than anybody's table once they are unpacked, however small it is before.</summary>
    public static bool IsTooBig(Stream stream)
    {
        try
        {
            using var packed = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return packed.Entries.Sum(part => part.Length) > MostUnpacked;
        }
        catch (InvalidDataException)
        {
            return false;
        }
        finally
        {
            stream.Position = 0;
        }
    }

    /// <returns>Null when it is no workbook, a part of it that another names is missing, or one is nested deeper than any workbook is.</returns>
    public static IReadOnlyList<TableRow>? Read(Stream stream)
    {
        try
        {
            if (XlsxDepth.IsTooDeep(stream))
                return null;
            stream.Position = 0;
            using var document = SpreadsheetDocument.Open(stream, isEditable: false);
            return document.WorkbookPart is { } book && First(book) is { } sheet ? Rows(book, sheet) : null;
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or FileFormatException or InvalidDataException or System.Xml.XmlException
            or InvalidOperationException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static Worksheet? First(WorkbookPart book) =>
        book.Workbook?.Sheets?.Elements<Tab>().FirstOrDefault(tab => tab.State is null || tab.State.Value == SheetStateValues.Visible) is { Id.Value: { } id }
        && book.GetPartById(id) is WorksheetPart part
            ? part.Worksheet
            : null;

    private static List<TableRow> Rows(WorkbookPart book, Worksheet sheet)
    {
        var (texts, merged) = (new XlsxCellTexts(book), new XlsxMergedCells(sheet));
        var rows = new List<TableRow>();
        foreach (var row in sheet.Descendants<Row>())
        {
            var number = (int?)row.RowIndex?.Value ?? (rows.Count == 0 ? 1 : rows[^1].Number + 1);
            var cells = new List<string>();
            foreach (var cell in row.Elements<Cell>())
            {
                var column = XlsxPlace.ColumnOf(cell.CellReference?.Value) ?? cells.Count;
                while (cells.Count <= column)
                    cells.Add("");
                cells[column] = texts.Of(cell);
            }

            rows.Add(new TableRow(number, merged.Fill(number, cells)));
        }

        return rows;
    }
}
