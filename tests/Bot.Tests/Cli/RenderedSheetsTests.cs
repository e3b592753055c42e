using System.Diagnostics;
using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>
/// What people get is opened and printed by another program. It is not installed everywhere and takes its time, so this has to be asked for:
/// <c>TEST_SHEETS</c> names the folder in which workbooks and pages stay, to be looked at.
/// </summary>
public sealed class RenderedSheetsTests : IDisposable
{
    private static readonly string[] s_tables = ["roster", "attendance", "meetings", "points", "budget"];
    private readonly CommandRun _run = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Every_sheet_is_printed_and_every_sum_comes_out_as_it_was_stored()
    {
        var folder = Environment.GetEnvironmentVariable("TEST_SHEETS") ?? "";
        Assert.SkipUnless(folder.Length > 0, "TEST_SHEETS names no folder for workbooks and pages; LibreOffice has to be there.");
        Directory.CreateDirectory(folder);
        await _run.Store(records => new SheetScene(records).Fill());
        List<string> files = [];
        foreach (var table in s_tables)
        {
            foreach (var (name, options) in new (string, string[])[]
            {
                ("all", []), ("large", ["--community", SheetScene.Large]), ("empty", ["--community", SheetScene.Empty]),
                ("long", ["--community", SheetScene.Long, "--language", "en", "--dates", "ce"]),
            })
            {
                files.Add(Path.Combine(folder, $"{table}-{name}.xlsx"));
                Assert.Equal(0, await _run.Run(["export", table, "--format", "xlsx", "--out", files[^1], .. options]));
            }
        }

        // One before and one after it, of 40 members, of the longest names, and of nobody.
        var sheets = await _run.Store(records => new SheetScene(records).SignInSheets());
        foreach (var (meeting, name) in sheets)
        {
            files.Add(Path.Combine(folder, $"sign-in-{name}.xlsx"));
            Assert.Equal(0, await _run.Run("export", "sign-in-sheet", "--meeting", $"{meeting}", "--out", files[^1], "--Line:BotBasicId=@123abcde"));
        }

        await Convert("xlsx:Calc MS Excel 2007 XML", Path.Combine(folder, "computed"), files);
        await Convert("pdf", folder, files);

        Assert.All(files, file => Assert.Equal(Sums(file), Sums(Path.Combine(folder, "computed", Path.GetFileName(file)))));
        Assert.All(files, file => Assert.True(File.Exists(Path.ChangeExtension(file, "pdf")), file));
    }

    private async Task Convert(string format, string folder, List<string> files)
    {
        using var office = Process.Start(new ProcessStartInfo("soffice", [
            $"-env:UserInstallation=file://{_run.PathOf("office")}", "--headless", "--convert-to", format, "--outdir", folder, .. files,
        ])) ?? throw new InvalidOperationException("LibreOffice did not start.");
        await office.WaitForExitAsync(Cancel);
        Assert.Equal(0, office.ExitCode);
    }

    /// <summary>The value of every formula, by its place.</summary>
    private static List<string> Sums(string file)
    {
        using var book = SpreadsheetDocument.Open(file, isEditable: false);
        var sheets = book.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>();
        return
        [
            .. from sheet in sheets
               from cell in ((WorksheetPart)book.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet!.Descendants<Cell>()
               where cell.CellFormula is not null
               select $"{sheet.Name} {cell.CellReference} {Number(cell.CellValue?.Text)}",
        ];
    }

    private static string Number(string? value) =>
        double.TryParse(value, CultureInfo.InvariantCulture, out var number) ? number.ToString("G12", CultureInfo.InvariantCulture) : "";
}
