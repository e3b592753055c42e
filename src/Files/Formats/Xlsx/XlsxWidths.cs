using DocumentFormat.OpenXml.Spreadsheet;

namespace CommunityBot.Files.Formats.Xlsx;

/// <summary>How wide columns have to be, in digits, which is what Excel counts in.</summary>
internal static class XlsxWidths
{
    private const int Least = 8;
    private const int Most = 48;
    private const int Margin = 2;

    public static Columns Of(IReadOnlyList<string> columns, IReadOnlyList<object?[]> rows) => new(columns.Select((name, i) => new Column
    {
        Min = (uint)i + 1,
        Max = (uint)i + 1,
        Width = Math.Clamp(rows.Select(row => Width(row[i])).Append(Width(name)).Max() + Margin, Least, Most),
        CustomWidth = true,
    }));

    private static int Width(object? cell) => cell switch
    {
        null => 0,
        DateOnly => "2025-05-26".Length,
        DateTimeOffset => "2025-05-26 14:00".Length,
        string text => text.Split('\n').Max(TextWidth.Of),
        _ => $"{cell}".Length,
    };
}
