using System.CommandLine;
using CommunityBot.Bot.Hosting;
using CommunityBot.Files.Exports;
using CommunityBot.Files.Exports.ForPeople;
using CommunityBot.Files.Formats;
using CommunityBot.Files.Formats.Xlsx;
using CommunityBot.Messages;
using CommunityBot.Sheets;

namespace CommunityBot.Bot.Cli;

/// <summary>export roster|attendance|meetings|points|budget|credits|cycles|receipts|sign-in-sheet: tables for Excel and for programs.</summary>
internal static class Export
{
    public static Command Command(Terminal terminal, TypedSettings typed) => new("export", "匯出 ／ Export")
    {
        Table(
            SheetKind.Roster,
            "現在的名冊，改好可以再匯入 ／ The roster as it is, to be edited and imported",
            (bot, rows, scope) => new RosterSheet(rows, bot.Rulebooks, bot.Clock.Day(bot.Now)).Of(scope),
            terminal,
            typed),
        Table(
            SheetKind.Attendance,
            "每場活動、每位成員的出席 ／ Who was at which meeting",
            (bot, rows, scope) => new AttendanceSheet(rows, bot.Clock, bot.Now).Of(scope),
            terminal,
            typed),
        Table(
            SheetKind.Meetings,
            "每場活動的時間和人數 ／ The meetings and how many came",
            (bot, rows, scope) => new MeetingsSheet(rows, bot.Clock, bot.Now).Of(scope),
            terminal,
            typed,
            formerly: "sessions"),
        Table(
            SheetKind.Points,
            "點數的每一筆，含更正 ／ Every line of points, corrections included",
            (bot, rows, scope) => new PointsSheet(rows, bot.Clock).Of(scope),
            terminal,
            typed),
        Table(
            SheetKind.Budget,
            "經費的每一筆，含更正 ／ Every line of money, corrections included",
            (bot, rows, scope) => new BudgetSheet(rows, bot.Rulebooks, bot.Clock).Of(scope),
            terminal,
            typed),
        Table(
            SheetKind.Credits,
            "採計的每一筆，含更正，改好可以再匯入 ／ Every line of credits, corrections included",
            (bot, rows, scope) => new CreditsSheet(rows, bot.Rulebooks, bot.Clock).Of(scope),
            terminal,
            typed),
        Table(
            SheetKind.Cycles,
            "每位教師的六年和月數 ／ The six years and months of each teacher",
            (bot, rows, scope) => new CyclesSheet(rows, bot.Rulebooks, bot.WorkDays, bot.Clock, bot.Clock.Day(bot.Now)).Of(scope),
            terminal,
            typed),
        Table(
            SheetKind.Receipts,
            "每一案的回饋金 ／ The money that comes in for each case",
            (bot, rows, scope) => new ReceiptsSheet(rows, bot.Rulebooks, bot.Clock.Day(bot.Now)).Of(scope),
            terminal,
            typed),
        ExportSignInSheet.Command(terminal, typed),
    };

    private static Command Table(
        SheetKind kind,
        string description,
        Func<Installation, CommunityRows, ExportScope, Sheet> forMachines,
        Terminal terminal,
        TypedSettings typed,
        string? formerly = null)
    {
        var format = new Option<string?>("--format") { Description = "格式；沒有寫就照檔名，看不出來是 csv ／ Format; else by the file's ending, or csv" };
        format.AcceptOnlyFromAmong([.. SheetFormats.Names]);
        var file = new Option<string>("--out") { Description = "寫到這個檔案；- 是標準輸出 ／ File to write; - is standard output", HelpName = "FILE", Required = true };
        var (readers, scopes) = (new ReaderOptions(), new ScopeOptions(kind));
        var command = new Command(kind.ToString().ToLowerInvariant(), description) { format, file };
        scopes.AddTo(command);
        readers.AddTo(command);
        if (formerly is not null)
            command.Aliases.Add(formerly);
        command.Does(async (parsed, cancel) =>
        {
            await using var bot = Installation.Open(typed.In(parsed), FolderUse.Look);
            var output = parsed.GetRequiredValue(file);
            var form = SheetFile.Format(parsed.GetValue(format), output);
            if (SheetFile.Refusal(bot, output, form) is { } no)
            {
                terminal.Complain(no);
                return ExitCode.Refused;
            }

            var (scope, refusal) = await scopes.Scope(parsed, bot, cancel);
            if (scope is null)
            {
                terminal.Complain(refusal!);
                return ExitCode.Refused;
            }

            var writer = SheetFormats.Writer(form);
            using var bar = new ProgressBar(terminal.Live);
            var rows = new CommunityRows(bot.Store, bar);
            var book = readers.AreMachines(parsed, form)
                ? new Book(forMachines(bot, rows, scope))
                : await Books.Of(kind, rows, readers.Reader(parsed, bot), scope, cancel);
            try
            {
                return await Write(writer, book, output, terminal, cancel);
            }
            catch (TooManyRowsException fault)
            {
                terminal.Complain(fault.Said);
                return ExitCode.Refused;
            }
        });
        return command;
    }

    public static async Task<int> Write(ISheetWriter writer, Book book, string output, Terminal terminal, CancellationToken cancel)
    {
        if (output == SheetFile.StandardOutput)
        {
            await using var raw = terminal.Raw();
            await writer.Write(book, raw, cancel);
            return ExitCode.Fine;
        }

        var former = OutputFile.Former(output);
        await using var file = new ReplacedFile(output);
        var rows = await writer.Write(book, file.Stream, cancel);
        await file.Complete(cancel);
        terminal.Say(new BothLanguages($"{rows} 列已匯出到 {output}{former.Chinese}。", $"{rows} rows were exported to {output}{former.English}."));
        return ExitCode.Fine;
    }
}
