using System.Text.Json;
using CommunityBot.Files.Formats;

namespace CommunityBot.Files.Tables;

/// <summary>Reads what <see cref="JsonLinesSheetWriter"/> writes: an object a line, whose names are the headings.</summary>
internal static class JsonLinesTable
{
    /// <returns>The headings as the first row, and of each line where it stands; null where it is something else.</returns>
    public static IReadOnlyList<TableRow>? Read(string text)
    {
        var lines = new List<(int Number, Dictionary<string, string> Cells)>();
        foreach (var (at, line) in text.Split('\n').Index().Where(one => !string.IsNullOrWhiteSpace(one.Item)))
        {
            if (Cells(line) is not { } cells)
                return null;
            lines.Add((at + 1, cells));
        }

        var headings = lines.SelectMany(line => line.Cells.Keys).Distinct().ToList();
        var rows = lines.Select(line => new TableRow(line.Number, [.. headings.Select(name => line.Cells.GetValueOrDefault(name, ""))]));
        return [new TableRow(1, headings), .. rows];
    }

    private static Dictionary<string, string>? Cells(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? json.RootElement.EnumerateObject().GroupBy(one => one.Name).ToDictionary(one => one.Key, one => one.Last().Value.ToString())
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
