using CommunityBot.Files.Exports;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Cli;

/// <summary>The file that sheets are written to: its ending says what is in it, and nothing else is written under it.</summary>
internal static class SheetFile
{
    public const string StandardOutput = "-";

    /// <summary>What people name instead of a sheet, when they want one to read or to print.</summary>
    private static readonly string[] s_documents =
        [".pdf", ".doc", ".docx", ".odt", ".ods", ".xls", ".ppt", ".pptx", ".html", ".htm", ".png", ".jpg", ".jpeg", ".zip"];

    /// <param name="said">The format that was asked for, if one was.</param>
    /// <param name="file">The file, whose ending says it otherwise.</param>
    public static string Format(string? said, string file) =>
        said ?? SheetFormats.Names.FirstOrDefault(name => IsCalled(Path.GetExtension(file), name)) ?? SheetFormats.Names[0];

    /// <summary>Why it may not be written there; null where it may.</summary>
    public static BothLanguages? Refusal(Installation bot, string file, string format)
    {
        if (file == StandardOutput)
            return null;
        var ending = Path.GetExtension(file);
        if (s_documents.Contains(ending, StringComparer.OrdinalIgnoreCase))
        {
            return new BothLanguages(
                $"表不能寫成 {ending}。請寫成 .xlsx；要 PDF 的話，用 Excel 或 LibreOffice 開啟，再列印或另存成 PDF。",
                $"Sheets are not written as {ending}. Write an .xlsx, and print it or save it as PDF from Excel or LibreOffice.");
        }

        return SheetFormats.Names.Any(name => name != format && IsCalled(ending, name))
            ? new BothLanguages(
                $"寫的是 {format}，檔名卻是 {ending}。請把檔名改成 .{format}。", $"It is written as {format}, and the file is called {ending}. Call it .{format}.")
            : OutputFile.Refusal(file, bot.Folder, bot.Settings);
    }

    private static bool IsCalled(string ending, string format) => ending.Equals($".{format}", StringComparison.OrdinalIgnoreCase);
}
