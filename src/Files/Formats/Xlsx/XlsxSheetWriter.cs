using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Cells = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace CommunityBot.Files.Formats.Xlsx;

/// <summary>
/// An Excel workbook with one worksheet: a header that stays in sight, real numbers and dates, text that is never a formula.
/// Rows go to the file as they come. The parts are written one after the other into a package that is only written to, as one that
/// is read too would keep the whole worksheet in memory.
/// </summary>
/// <param name="mostRows">What a worksheet of Excel holds, the header included.</param>
public sealed class XlsxSheetWriter(int mostRows = XlsxSheetWriter.ExcelRows) : ISheetWriter
{
    private const int ExcelRows = 1_048_576;

    /// <summary>So many rows are looked at to make the columns wide enough.</summary>
    private const int LookedAt = 200;

    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static readonly Uri s_workbook = new("/xl/workbook.xml", UriKind.Relative);
    private static readonly Uri s_worksheet = new("/xl/worksheets/sheet1.xml", UriKind.Relative);
    private static readonly Uri s_styles = new("/xl/styles.xml", UriKind.Relative);

    /// <exception cref="IOException">There are more rows than Excel holds.</exception>
    public async Task<int> Write(Sheet sheet, Stream stream, CancellationToken cancel)
    {
        using var package = Package.Open(stream, FileMode.Create, FileAccess.Write);
        package.CreateRelationship(s_workbook, TargetMode.Internal, Relations + "officeDocument", "book");
        var workbook = package.CreatePart(s_workbook, Types + "sheet.main+xml", CompressionOption.Normal);
        workbook.CreateRelationship(s_worksheet, TargetMode.Internal, Relations + "worksheet", "sheet");
        workbook.CreateRelationship(s_styles, TargetMode.Internal, Relations + "styles", "styles");
        Put(workbook, new Workbook(new Sheets(new Cells { Name = "CommunityBot", SheetId = 1, Id = "sheet" })));
        Put(package.CreatePart(s_styles, Types + "styles+xml", CompressionOption.Normal), XlsxStyles.Stylesheet());
        var worksheet = package.CreatePart(s_worksheet, Types + "worksheet+xml", CompressionOption.Normal);
        using var part = worksheet.GetStream(FileMode.Create, FileAccess.Write);
        using var xml = OpenXmlWriter.Create(part);
        return await WriteSheet(xml, sheet, cancel);
    }

    private static void Put(PackagePart part, OpenXmlElement root)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        using var xml = OpenXmlWriter.Create(stream);
        xml.WriteStartDocument();
        xml.WriteElement(root);
    }

    private async Task<int> WriteSheet(OpenXmlWriter xml, Sheet sheet, CancellationToken cancel)
    {
        await using var rows = sheet.Rows.GetAsyncEnumerator(cancel);
        var first = new List<object?[]>();
        while (first.Count < LookedAt && await rows.MoveNextAsync())
            first.Add(rows.Current);

        xml.WriteStartDocument();
        xml.WriteStartElement(new Worksheet());
        var pane = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        xml.WriteElement(new SheetViews(new SheetView(pane) { WorkbookViewId = 0 }));
        xml.WriteElement(XlsxWidths.Of(sheet.Columns, first));
        xml.WriteStartElement(new SheetData());
        var cells = new XlsxCells(xml, sheet.Columns.Count);
        cells.WriteHeader(sheet.Columns);
        foreach (var row in first)
            Write(cells, row);
        while (await rows.MoveNextAsync())
            Write(cells, rows.Current);
        xml.WriteEndElement();
        xml.WriteEndElement();
        return cells.Rows - 1;
    }

    private void Write(XlsxCells cells, object?[] row)
    {
        if (cells.Rows == mostRows)
            throw new IOException($"Excel 的一張工作表最多 {mostRows:N0} 列，請用 --from、--to 分次匯出，或用 csv。");
        cells.WriteRow(row);
    }
}
