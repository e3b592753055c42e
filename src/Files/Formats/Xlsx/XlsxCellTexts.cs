using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CommunityBot.Files.Formats.Xlsx;

/// <summary>The texts of a workbook's cells.</summary>
internal sealed class XlsxCellTexts(WorkbookPart book)
{
    private readonly List<string> _shared = [.. book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(Written) ?? []];
    private readonly XlsxNumbers _numbers = new(
        book.WorkbookStylesPart?.Stylesheet, isSince1904: book.Workbook?.WorkbookProperties?.Date1904?.Value ?? false);

    /// <summary>No longer than a cell of Excel can be.</summary>
    public string Of(Cell cell) => XlsxText.Read(Whole(cell)) is var text && text.Length > XlsxText.Most ? text[..XlsxText.Most] : text;

    private string Whole(Cell cell)
    {
        var value = cell.CellValue?.Text ?? "";
        if (cell.DataType?.Value is not { } type || type == CellValues.Number)
            return _numbers.Shown(value, (int?)cell.StyleIndex?.Value ?? 0);
        if (type == CellValues.SharedString)
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < _shared.Count ? _shared[at] : "";
        return type == CellValues.InlineString && cell.InlineString is { } written ? Written(written) : value;
    }

    /// <summary>Without the readings that may stand above letters.</summary>
    private static string Written(RstType text) => string.Concat(text.ChildElements.Select(part => part switch
    {
        Text whole => whole.Text,
        Run run => run.Text?.Text,
        _ => null,
    }));
}
