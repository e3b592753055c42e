using CommunityBot.Files.Formats;
using CommunityBot.Files.Formats.Xlsx;

namespace CommunityBot.Files.Exports;

/// <summary>The formats there are.</summary>
public static class SheetFormats
{
    public static readonly IReadOnlyList<string> Names = ["csv", "jsonl", "xlsx"];

    public static ISheetWriter Writer(string format) => format switch
    {
        "csv" => new CsvSheetWriter(),
        "jsonl" => new JsonLinesSheetWriter(),
        "xlsx" => new XlsxSheetWriter(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such format."),
    };
}
