using System.Globalization;
using CsvHelper;

namespace CommunityBot.Files.Formats;

/// <summary>
/// CSV as Excel opens it without asking: a byte order mark, CRLF, local times to the minute. A text that Excel would run as a
/// formula gets an apostrophe in front, which <see cref="CsvTable"/> takes off; a number below zero is none.
/// </summary>
public sealed class CsvSheetWriter : ISheetWriter
{
    private static readonly CsvWriterOptions s_options = new()
    {
        FormatProvider = CultureInfo.InvariantCulture,
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
    };

    public async Task<int> Write(Sheet sheet, Stream stream, CancellationToken cancel)
    {
        await using var csv = CsvWriter.Create(stream, s_options, leaveOpen: true);
        await csv.WriteRecordAsync([.. sheet.Columns], cancel);
        var rows = 0;
        await foreach (var row in sheet.Rows.WithCancellation(cancel))
        {
            foreach (var cell in row)
                WriteCell(csv, cell);
            await csv.EndRecordAsync(cancel);
            rows++;
        }

        return rows;
    }

    private static void WriteCell(CsvWriter csv, object? cell)
    {
        if (cell is int or long or decimal)
            csv.WriteField(cell);
        else
            csv.WriteField(Shown(cell) is { } text ? FormulaText.Quoted(text) : null);
    }

    private static string? Shown(object? cell) => cell switch
    {
        DateTimeOffset instant => instant.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        _ => cell?.ToString(),
    };
}
