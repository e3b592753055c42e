using CommunityBot.Files.Formats;
using CommunityBot.Files.Formats.Xlsx;
using CommunityBot.Messages;
using CommunityBot.Rosters;

namespace CommunityBot.Files.Rosters;

/// <summary>What reading a roster file comes to.</summary>
public abstract record RosterReading
{
    private RosterReading()
    {
    }

    /// <param name="Rows">Those that are not empty and could be taken apart.</param>
    /// <param name="Problems">What is wrong with the headings or with rows that could not be taken apart.</param>
    /// <param name="WasBig5">It was not UTF-8 but what Excel in Taiwan saves as CSV.</param>
    /// <param name="Ignored">Headings that mean nothing here.</param>
    /// <param name="OnlyCounted">Whether the numbers were left out, as they only count the rows.</param>
    public sealed record Read(
        IReadOnlyList<RosterRow> Rows, IReadOnlyList<RosterProblem> Problems, bool WasBig5, IReadOnlyList<string> Ignored, bool OnlyCounted) : RosterReading
    {
        /// <summary>It was an Excel workbook.</summary>
        public bool IsWorkbook { get; init; }
    }

    /// <summary>There is no such file, it may not be read, or it is no table.</summary>
    public sealed record Unreadable(BothLanguages Why) : RosterReading;
}

/// <summary>Reads a roster from CSV or from an Excel workbook, whichever the file is.</summary>
public static class RosterFile
{
    /// <summary>What they are called.</summary>
    public static string Columns => $"{RosterColumns.Chinese(RosterColumns.Needed)}[、{RosterColumns.Chinese(RosterColumns.Optional)}] ／ "
        + $"{string.Join(',', RosterColumns.Needed)}[,{string.Join(',', RosterColumns.Optional)}]";

    /// <summary>Excel of some countries, and some programs, part cells by the latter.</summary>
    private static readonly char[] s_separators = [',', ';', '\t'];

    public static RosterReading Read(string file)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new RosterReading.Unreadable(UnreadableFile.Say(file, fault));
        }

        return bytes switch
        {
            [(byte)'P', (byte)'K', ..] => Workbook(file, bytes),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => new RosterReading.Unreadable(RosterFileTexts.OldWorkbook(file)),
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => new RosterReading.Unreadable(RosterFileTexts.Utf16(file)),
            _ => Text(file, bytes),
        };
    }

    private static RosterReading Workbook(string file, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        if (XlsxTable.IsTooBig(stream))
            return new RosterReading.Unreadable(RosterFileTexts.BigWorkbook(file));
        return XlsxTable.Read(stream) switch
        {
            null => new RosterReading.Unreadable(RosterFileTexts.NoWorkbook(file)),
            var table when table.All(row => row.IsEmpty) => new RosterReading.Unreadable(RosterFileTexts.Empty(file)),
            var table => RosterTable.Read(table, wasBig5: false) with { IsWorkbook = true },
        };
    }

    private static RosterReading Text(string file, byte[] bytes) => Utf8OrBig5.Decode(bytes) switch
    {
        (null, _) => new RosterReading.Unreadable(RosterFileTexts.NoText(file)),
        var (text, _) when string.IsNullOrWhiteSpace(text) => new RosterReading.Unreadable(RosterFileTexts.Empty(file)),
        var (text, wasBig5) => Table(text) switch
        {
            null when Path.GetExtension(file).Equals(".xlsx", StringComparison.OrdinalIgnoreCase) =>
                new RosterReading.Unreadable(RosterFileTexts.NoWorkbook(file)),
            var table => RosterTable.Read(table ?? CsvTable.Read(text), wasBig5),
        },
    };

    /// <summary>The cells, by what parts the headings; null where nothing does.</summary>
    private static IReadOnlyList<TableRow>? Table(string text) =>
        s_separators.Select(separator => CsvTable.Read(text, separator)).FirstOrDefault(table => RosterColumns.Heading(table) is not null);
}
