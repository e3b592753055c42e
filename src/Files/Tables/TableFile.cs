using CommunityBot.Files.Formats;
using CommunityBot.Files.Formats.Xlsx;
using CommunityBot.Messages;

namespace CommunityBot.Files.Tables;

/// <summary>What reading a table comes to that somebody hands over.</summary>
internal abstract record TableReading
{
    private TableReading()
    {
    }

    /// <param name="Rows">Headings, and what is above and below them.</param>
    /// <param name="Source">How they were read.</param>
    public sealed record Read(IReadOnlyList<TableRow> Rows, TableSource Source) : TableReading;

    /// <summary>There is no such file, it may not be read, or it is no table.</summary>
    public sealed record Unreadable(BothLanguages Why) : TableReading;
}

/// <summary>How a table was read.</summary>
/// <param name="WasBig5">It was not UTF-8 but what Excel in Taiwan saves as CSV.</param>
/// <param name="IsWorkbook">It was an Excel workbook.</param>
/// <param name="Sheet">Which of several worksheets it was; null where there was one.</param>
public sealed record TableSource(bool WasBig5 = false, bool IsWorkbook = false, string? Sheet = null)
{
    /// <summary>The lines of rows that were left out, as they only sum up others.</summary>
    public IReadOnlyList<int> Totals { get; init; } = [];
}

/// <summary>Reads a table from CSV, from JSON lines or from an Excel workbook, whichever the file is.</summary>
internal static class TableFile
{
    /// <summary>Excel of some countries, and some programs, part cells by the latter.</summary>
    private static readonly char[] s_separators = [',', ';', '\t'];

    /// <param name="file">As it was named.</param>
    /// <param name="columns">By which the table is found in the file.</param>
    public static TableReading Read(string file, Columns columns)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new TableReading.Unreadable(UnreadableFile.Say(file, fault));
        }

        return bytes switch
        {
            [(byte)'P', (byte)'K', ..] => Workbook(file, bytes, columns),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => new TableReading.Unreadable(TableFileTexts.OldWorkbook(file)),
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => new TableReading.Unreadable(TableFileTexts.Utf16(file)),
            _ => Text(file, bytes, columns),
        };
    }

    private static TableReading Workbook(string file, byte[] bytes, Columns columns)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        if (XlsxTable.IsTooBig(stream))
            return new TableReading.Unreadable(TableFileTexts.BigWorkbook(file, columns.What));
        return XlsxTable.Read(stream, columns.Fit) switch
        {
            null => new TableReading.Unreadable(TableFileTexts.NoWorkbook(file)),
            var (_, rows, _) when rows.All(row => row.IsEmpty) => new TableReading.Unreadable(TableFileTexts.Empty(file, columns.What)),
            var (name, rows, isOnly) => new TableReading.Read(rows, new TableSource(IsWorkbook: true, Sheet: isOnly ? null : name)),
        };
    }

    private static TableReading Text(string file, byte[] bytes, Columns columns)
    {
        var (text, wasBig5) = Utf8OrBig5.Decode(bytes);
        if (text is null)
            return new TableReading.Unreadable(TableFileTexts.NoText(file));
        if (string.IsNullOrWhiteSpace(text))
            return new TableReading.Unreadable(TableFileTexts.Empty(file, columns.What));
        if ((Parted(text, columns) ?? JsonLinesTable.Read(text)) is { } table)
            return new TableReading.Read(table, new TableSource(wasBig5));
        return Path.GetExtension(file).Equals(".xlsx", StringComparison.OrdinalIgnoreCase)
            ? new TableReading.Unreadable(TableFileTexts.NoWorkbook(file))
            : new TableReading.Read(CsvTable.Read(text), new TableSource(wasBig5));
    }

    /// <summary>The cells, by what parts the headings; null where nothing does.</summary>
    private static IReadOnlyList<TableRow>? Parted(string text, Columns columns) => text is ['{', ..] ? null
        : s_separators.Select(separator => CsvTable.Read(text, separator)).FirstOrDefault(table => columns.Heading(table) is not null);
}
