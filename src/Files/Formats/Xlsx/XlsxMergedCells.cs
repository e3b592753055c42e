using DocumentFormat.OpenXml.Spreadsheet;

namespace CommunityBot.Files.Formats.Xlsx;

/// <summary>Cells that are merged downwards hold their text in the first row only, but are read as standing in each.</summary>
internal sealed class XlsxMergedCells
{
    private readonly List<(int Column, int First, int Last)> _merged;
    private readonly Dictionary<int, string> _texts = [];

    public XlsxMergedCells(Worksheet sheet) => _merged =
    [
        .. sheet.Descendants<MergeCell>()
            .Select(cell => cell.Reference?.Value?.Split(':'))
            .Select(ends => ends is [var from, var to]
                && XlsxPlace.ColumnOf(from) is < XlsxPlace.MostColumns and var column && XlsxPlace.RowOf(from) is { } first
                ? (column, first, XlsxPlace.RowOf(to) ?? first)
                : (0, 0, 0))
            .Where(range => range.Item3 > range.Item2),
    ];

    /// <param name="row">The rows are given one after the other.</param>
    /// <param name="cells">What stands in it.</param>
    public List<string> Fill(int row, List<string> cells)
    {
        foreach (var (column, first, _) in _merged.Where(range => range.First <= row && row <= range.Last))
        {
            while (cells.Count <= column)
                cells.Add("");
            if (row == first)
                _texts[column] = cells[column];
            else if (cells[column].Length == 0)
                cells[column] = _texts.GetValueOrDefault(column, "");
        }

        return cells;
    }
}
