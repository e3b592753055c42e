using System.CommandLine;
using CommunityBot.Bot.Hosting;
using CommunityBot.Files.Exports;
using CommunityBot.Files.Exports.ForPeople;
using CommunityBot.Files.Formats;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Cli;

/// <summary>export roster|attendance|meetings|points|budget|sign-in-sheet: tables for Excel and for programs.</summary>
internal static class Export
{
    private const string ToStandardOutput = "-";

    public static Command Command(Terminal terminal, TypedSettings typed) => new("export", "匯出 ／ Export")
    {
        Table(
            "roster",
            "現在的名冊，改好可以再匯入 ／ The roster as it is, to be edited and imported",
            (bot, scope) => new RosterSheet(bot.Store, bot.Rulebooks, bot.Clock.Day(bot.Now)).Of(scope),
            (bot, reader, scope, cancel) => new RosterBook(bot.Store, reader).Of(scope, cancel),
            terminal,
            typed,
            hasDays: false),
        Table(
            "attendance",
            "每場活動、每位成員的出席 ／ Who was at which meeting",
            (bot, scope) => new AttendanceSheet(bot.Store, bot.Clock, bot.Now).Of(scope),
            (bot, reader, scope, cancel) => new AttendanceBook(bot.Store, reader).Of(scope, cancel),
            terminal,
            typed),
        Table(
            "meetings",
            "每場活動的時間和人數 ／ The meetings and how many came",
            (bot, scope) => new MeetingsSheet(bot.Store, bot.Clock, bot.Now).Of(scope),
            (bot, reader, scope, cancel) => new MeetingsBook(bot.Store, reader).Of(scope, cancel),
            terminal,
            typed,
            formerly: "sessions"),
        Table(
            "points",
            "點數的每一筆，含更正 ／ Every line of points, corrections included",
            (bot, scope) => new PointsSheet(bot.Store, bot.Clock).Of(scope),
            (bot, reader, scope, cancel) => new PointsBook(bot.Store, reader).Of(scope, cancel),
            terminal,
            typed),
        Table(
            "budget",
            "經費的每一筆，含更正 ／ Every line of money, corrections included",
            (bot, scope) => new BudgetSheet(bot.Store, bot.Rulebooks, bot.Clock).Of(scope),
            (bot, reader, scope, cancel) => new BudgetBook(bot.Store, reader).Of(scope, cancel),
            terminal,
            typed),
        ExportSignInSheet.Command(terminal, typed),
    };

    private static Command Table(
        string name,
        string description,
        Func<Installation, ExportScope, Sheet> forMachines,
        Func<Installation, Reader, ExportScope, CancellationToken, Task<Book>> forPeople,
        Terminal terminal,
        TypedSettings typed,
        string? formerly = null,
        bool hasDays = true)
    {
        var format = new Option<string>("--format") { Description = "格式 ／ Format", DefaultValueFactory = _ => SheetFormats.Names[0] };
        format.AcceptOnlyFromAmong([.. SheetFormats.Names]);
        var file = new Option<string>("--out") { Description = "寫到這個檔案；- 是標準輸出 ／ File to write; - is standard output", HelpName = "FILE", Required = true };
        var readers = new ReaderOptions();
        var community = new Option<string?>("--community") { Description = "只要這個社群 ／ This community only", HelpName = "NAME" };
        var programme = new Option<string?>("--programme") { Description = "只要這個計畫 ／ This programme only", HelpName = "ID" };
        var from = DayOption.Called("--from", "從這天起，例如 114-05-01 或 2025-05-01 ／ From this day on");
        var to = DayOption.Called("--to", "到這天為止，含當天 ／ Up to and including this day");

        var command = new Command(name, description) { format, file, community, programme };
        readers.AddTo(command);
        if (hasDays)
        {
            command.Options.Add(from);
            command.Options.Add(to);
        }

        if (formerly is not null)
            command.Aliases.Add(formerly);
        command.Does(async (parsed, cancel) =>
        {
            await using var bot = Installation.Open(typed.In(parsed), FolderUse.Look);
            var output = parsed.GetRequiredValue(file);
            if (Refusal(bot, output) is { } no)
            {
                terminal.Complain(no);
                return ExitCode.Refused;
            }

            var (scope, refusal) = await Scope(bot, parsed.GetValue(programme), parsed.GetValue(community), parsed.GetValue(from), parsed.GetValue(to), cancel);
            if (scope is null)
            {
                terminal.Complain(refusal!);
                return ExitCode.Refused;
            }

            var writer = SheetFormats.Writer(parsed.GetRequiredValue(format));
            var book = readers.AreMachines(parsed, parsed.GetRequiredValue(format))
                ? new Book(forMachines(bot, scope))
                : await forPeople(bot, readers.Reader(parsed, bot), scope, cancel);
            return await Write(writer, book, output, terminal, cancel);
        });
        return command;
    }

    /// <summary>Why it may not be written there; null where it may.</summary>
    public static BothLanguages? Refusal(Installation bot, string output) =>
        output == ToStandardOutput ? null : OutputFile.Refusal(output, bot.Folder, bot.Settings);

    public static async Task<int> Write(ISheetWriter writer, Book book, string output, Terminal terminal, CancellationToken cancel)
    {
        if (output == ToStandardOutput)
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

    /// <summary>A name that fits nothing is refused: an empty table would look like nobody came.</summary>
    public static async Task<(ExportScope? Scope, BothLanguages? Refusal)> Scope(
        Installation bot, string? programme, string? community, DateOnly? from, DateOnly? to, CancellationToken cancel)
    {
        if (from > to)
            return (null, new BothLanguages($"開始日 {from:yyyy-MM-dd} 在結束日 {to:yyyy-MM-dd} 之後。", "--from is after --to."));
        var known = bot.Rulebooks.All.Select(rulebook => rulebook.Id).Where(id => programme is null || id.Value == programme).ToList();
        if (known.Count == 0)
        {
            var ids = bot.Rulebooks.All.Select(rulebook => rulebook.Id.Value).ToList();
            return (
                null,
                new BothLanguages($"沒有計畫「{programme}」。有：{string.Join('、', ids)}。", $"There is no programme '{programme}'. Known: {string.Join(", ", ids)}."));
        }

        var scope = new ExportScope(programme is null ? null : new ProgrammeId(programme), community, from, to);
        if (community is null || (await bot.Store.Read(scope.Communities, cancel)).Count > 0)
            return (scope, null);
        var names = await bot.Store.Read((scope with { Community = null }).Communities, cancel);
        return (null, new BothLanguages(
            $"沒有社群「{community}」。有：{string.Join('、', names.Select(one => one.Name))}。",
            $"There is no community '{community}'."));
    }
}
