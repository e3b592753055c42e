using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Tab = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace CommunityBot.Files.Formats.Xlsx;

/// <summary>Reads a worksheet of an Excel workbook that is shown, cells as people see them.</summary>
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

    /// <param name="stream">The workbook.</param>
    /// <param name="isMeant">Which worksheet is meant, by its rows: the first of which it holds is read, or else the first of all.</param>
    /// <returns>
    /// Its name, its rows and whether it is the only one. Null when it is no workbook, a part of it that another names is missing, or one is nested
    /// deeper than any workbook is.
    /// </returns>
    public static (string Name, IReadOnlyList<TableRow> Rows, bool IsOnly)? Read(Stream stream, Func<IReadOnlyList<TableRow>, bool> isMeant)
    {
        try
        {
            if (XlsxDepth.IsTooDeep(stream))
                return null;
            stream.Position = 0;
            using var document = SpreadsheetDocument.Open(stream, isEditable: false);
            return document.WorkbookPart is { } book ? Read(book, isMeant) : null;
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or FileFormatException or InvalidDataException or System.Xml.XmlException
            or InvalidOperationException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static (string Name, IReadOnlyList<TableRow> Rows, bool IsOnly)? Read(WorkbookPart book, Func<IReadOnlyList<TableRow>, bool> isMeant)
    {
        var texts = new XlsxCellTexts(book);
        List<Tab> tabs =
            [.. book.Workbook?.Sheets?.Elements<Tab>().Where(tab => tab.State is null || tab.State.Value == SheetStateValues.Visible) ?? []];
        (string, IReadOnlyList<TableRow>, bool)? first = null;
        foreach (var tab in tabs)
        {
            if (tab.Id?.Value is not { } id || book.GetPartById(id) is not WorksheetPart { Worksheet: { } sheet })
                continue;
            var rows = Rows(texts, sheet);
            first ??= (tab.Name?.Value ?? "", rows, tabs.Count == 1);
            if (isMeant(rows))
                return (tab.Name?.Value ?? "", rows, tabs.Count == 1);
        }

        return first;
    }

    private static List<TableRow> Rows(XlsxCellTexts texts, Worksheet sheet)
    {
        var merged = new XlsxMergedCells(sheet);
        var rows = new List<TableRow>();
        foreach (var row in sheet.Descendants<Row>())
        {
            var number = (int?)row.RowIndex?.Value ?? (rows.Count == 0 ? 1 : rows[^1].Number + 1);
            var cells = new List<string>();
            foreach (var cell in row.Elements<Cell>())
            {
                var column = XlsxPlace.ColumnOf(cell.CellReference?.Value) ?? cells.Count;
                if (column >= XlsxPlace.MostColumns)
                    continue;
                while (cells.Count <= column)
                    cells.Add("");
                cells[column] = texts.Of(cell);
            }

            rows.Add(new TableRow(number, merged.Fill(number, cells)));
        }

        return rows;
    }
}
