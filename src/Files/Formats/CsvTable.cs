using CsvHelper;

namespace CommunityBot.Files.Formats;

/// <summary>Reads CSV. A record is a row, however many lines its cells have; what <see cref="CsvSheetWriter"/> puts before a cell is not in it.</summary>
public static class CsvTable
{
    public static IReadOnlyList<TableRow> Read(string text, char separator = ',')
    {
        var bad = new Dictionary<long, string>();
        using var csv = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            SkipEmptyLines = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = record => bad.TryAdd(record.LineNumber, record.RawRecord.Split('\n')[0]),
        });
        var rows = new List<TableRow>();
        while (csv.Read())
        {
            var cells = Enumerable.Range(0, csv.FieldCount).Select(csv.GetString).Select(FormulaText.Unquoted);
            rows.Add(new TableRow(rows.Count + 1, [.. cells], bad.GetValueOrDefault(csv.LineNumber)));
        }

        return rows;
    }
}
