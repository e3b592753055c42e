using System.CommandLine;
using CommunityBot.Accounts;
using CommunityBot.Bot.Demo;
using CommunityBot.Files.Formats;
using CommunityBot.Files.Rosters;
using CommunityBot.Messages;
using CommunityBot.Rosters;

namespace CommunityBot.Bot.Cli;

/// <summary>import roster FILE.csv: all of it, or nothing while one row is wrong.</summary>
internal static class ImportRoster
{
    public static Command Command(Terminal terminal, Option<string?> data)
    {
        var file = new Argument<string>("FILE") { Description = $"CSV：{string.Join(',', RosterFile.Columns)}" };
        var codes = new Option<string?>("--codes")
        {
            Description = "把綁定碼寫到這個檔案 ／ Write the one-time binding codes to this file",
            HelpName = "OUT",
        };
        var roster = new Command("roster", "匯入社群名冊 ／ Import a roster") { file, codes };
        roster.SetAction(async (parsed, cancel) =>
        {
            await using var bot = Installation.Open(parsed.GetValue(data));
            return await Run(bot, parsed.GetRequiredValue(file), parsed.GetValue(codes), terminal, cancel);
        });
        return new Command("import", "匯入 ／ Import") { roster };
    }

    private static async Task<int> Run(Installation bot, string file, string? codes, Terminal terminal, CancellationToken cancel)
    {
        switch (RosterFile.Read(file))
        {
            case RosterReading.Unreadable(var why):
                terminal.Complain(why);
                return ExitCode.Refused;
            case RosterReading.Read read:
                Remark(terminal, file, read);
                return Roster.Check(read.Rows, bot.Rulebooks, read.Problems) switch
                {
                    RosterCheck.Wrong(var wrong) => Refuse(terminal, wrong),
                    RosterCheck.Good(var roster) => await Import(bot, roster, codes, terminal, cancel),
                    var other => throw new InvalidOperationException($"A new case needs handling here: {other}"),
                };
            case var other:
                throw new InvalidOperationException($"A new case needs handling here: {other}");
        }
    }

    private static async Task<int> Import(Installation bot, Roster roster, string? codes, Terminal terminal, CancellationToken cancel)
    {
        if (await bot.Store.Read(records => records.Marks.Find(DemoMode.Mark) is not null, cancel))
        {
            terminal.Complain(new BothLanguages(
                "這個資料夾裡是試用資料，名冊不能匯入這裡。請用 --data 指定新的資料夾，匯入和執行機器人時都加上。",
                "This folder holds the try-out's data. Give a new folder with --data, for the import and for the bot."));
            return ExitCode.Refused;
        }

        // Opened before the change: codes that cannot be written down would be of use to nobody.
        await using var paper = codes is null ? null : new ReplacedFile(codes);
        var now = bot.Now;
        var (outcome, slips) = await bot.Store.Change(
            records =>
            {
                var made = RosterImport.Run(records, roster, bot.Rulebooks, bot.Clock, now);
                return (made, made is RosterOutcome.Imported imported && codes is not null ? BindingSlip.For(records, imported, now) : []);
            },
            cancel);
        if (outcome is RosterOutcome.Refused(var problems))
            return Refuse(terminal, problems);

        Report(terminal, (RosterOutcome.Imported)outcome);
        if (paper is null)
            return ExitCode.Fine;
        await BindingSlipFile.Write(paper.Stream, slips, cancel);
        await paper.Complete(cancel);
        var days = BindingCode.RosterLifetime.Days;
        terminal.Say(new BothLanguages(
            $"{slips.Count} 列綁定碼寫在 {codes}，最長 {days} 天內有效。請分別交給本人，不要貼在群組裡。",
            $"{slips.Count} rows of binding codes are in {codes}, good for {days} days at most. Hand each to its owner only."));
        return ExitCode.Fine;
    }

    private static void Remark(Terminal terminal, string file, RosterReading.Read read)
    {
        if (read.WasBig5)
            terminal.Say(
                new BothLanguages($"{file} 不是 UTF-8，當作 Big5 讀取；請看看姓名對不對。", $"{file} is not UTF-8 and was read as Big5; look whether the names are right."));
        if (read.Ignored.Count > 0)
            terminal.Say(new BothLanguages($"沒有用到的欄位：{string.Join('、', read.Ignored)}。", $"Columns that were not used: {string.Join(", ", read.Ignored)}."));
    }

    private static void Report(Terminal terminal, RosterOutcome.Imported imported)
    {
        foreach (var (from, to) in imported.Renamed)
            terminal.Say(new BothLanguages($"電子郵件相同，姓名改了：{from} → {to}。", $"Same e-mail, another name: {from} is now {to}."));
        terminal.Say(new BothLanguages(
            $"名冊已匯入：新增 {imported.Added} 列，更新 {imported.Changed} 列，不變 {imported.Unchanged} 列。",
            $"The roster is imported: {imported.Added} rows added, {imported.Changed} changed, {imported.Unchanged} unchanged."));
    }

    private static int Refuse(Terminal terminal, IReadOnlyList<RosterProblem> problems)
    {
        foreach (var problem in problems)
            terminal.Complain(RosterTexts.Say(problem));
        terminal.Complain(new BothLanguages(
            $"共 {problems.Count} 個問題，什麼都還沒有匯入。改好以後再執行一次。",
            $"{problems.Count} problems; nothing was imported. Correct them and run it again."));
        return ExitCode.Refused;
    }
}
