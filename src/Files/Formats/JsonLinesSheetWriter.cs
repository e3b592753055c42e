using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CommunityBot.Files.Formats;

/// <summary>One JSON object a line, for programs: values as they are, instants with their offset.</summary>
public sealed class JsonLinesSheetWriter : ISheetWriter
{
    /// <summary>The file is JSON and nothing else, so Chinese stays readable and nothing is escaped for the sake of HTML.</summary>
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const int Enough = 64 * 1024;

    public async Task<int> Write(Book book, Stream stream, CancellationToken cancel)
    {
        var sheet = book.List;
        var lines = new ArrayBufferWriter<byte>(2 * Enough);
        await using var json = new Utf8JsonWriter(lines, s_options);
        var rows = 0;
        await foreach (var line in sheet.Lines.Where(line => line.Kind == LineKind.Plain).WithCancellation(cancel))
        {
            json.WriteStartObject();
            for (var i = 0; i < line.Cells.Length; i++)
                WriteCell(json, sheet.Headings[i].Text, Shown(Computed.Plain(line.Cells[i]), sheet.Headings[i].Kind, sheet.Dates));
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            lines.Write("\n"u8);
            rows++;
            if (lines.WrittenCount > Enough)
                await Drain(lines, stream, cancel);
        }

        await Drain(lines, stream, cancel);
        return rows;
    }

    /// <summary>Programs get days and instants whole; what is for people has them as people write them.</summary>
    private static object? Shown(object? cell, CellKind kind, Dates dates) => dates == Dates.Iso ? cell : ShownText.Of(cell, kind, dates);

    private static async Task Drain(ArrayBufferWriter<byte> lines, Stream stream, CancellationToken cancel)
    {
        await stream.WriteAsync(lines.WrittenMemory, cancel);
        lines.ResetWrittenCount();
    }

    private static void WriteCell(Utf8JsonWriter json, string name, object? cell)
    {
        switch (cell)
        {
            case null:
                json.WriteNull(name);
                break;
            case long number:
                json.WriteNumber(name, number);
                break;
            case int number:
                json.WriteNumber(name, number);
                break;
            case decimal number:
                json.WriteNumber(name, number);
                break;
            case DateTimeOffset instant:
                json.WriteString(name, instant.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
                break;
            case DateOnly day:
                json.WriteString(name, day.ToString("O", CultureInfo.InvariantCulture));
                break;
            default:
                json.WriteString(name, cell.ToString());
                break;
        }
    }
}
