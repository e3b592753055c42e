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

    public async Task<int> Write(Book book, Stream stream, CancellationToken cancel)
    {
        var sheet = book.List;
        await using var csv = CsvWriter.Create(stream, s_options, leaveOpen: true);
        await csv.WriteRecordAsync([.. sheet.Headings.Select(heading => heading.Text)], cancel);
        var lines = 0;
        await foreach (var line in sheet.Lines.Where(line => line.Kind == LineKind.Plain).WithCancellation(cancel))
        {
            for (var i = 0; i < line.Cells.Length; i++)
                WriteCell(csv, ShownText.Of(Computed.Plain(line.Cells[i]), sheet.Headings[i].Kind, sheet.Dates));
            await csv.EndRecordAsync(cancel);
            lines++;
        }

        return lines;
    }

    private static void WriteCell(CsvWriter csv, object? cell)
    {
        if (cell is int or long or decimal)
            csv.WriteField(cell);
        else
            csv.WriteField(cell?.ToString() is { } text ? FormulaText.Quoted(text) : null);
    }
}
