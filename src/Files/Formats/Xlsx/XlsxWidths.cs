using System.Text;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CommunityBot.Files.Formats.Xlsx;

/// <summary>How wide columns have to be, in digits, which is what Excel counts in.</summary>
internal static class XlsxWidths
{
    private const int Least = 8;
    private const int Most = 48;
    private const int Margin = 2;

    /// <summary>Signs from here on, Chinese among them, are about twice as wide as a digit.</summary>
    private const int FirstWide = 0x2E80;

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
        string text => text.Split('\n').Max(line => line.EnumerateRunes().Sum(Width)),
        _ => $"{cell}".Length,
    };

    private static int Width(Rune sign) => sign.Value >= FirstWide ? 2 : 1;
}
