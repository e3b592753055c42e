using System.CommandLine;
using CommunityBot.Bot.Hosting;
using CommunityBot.Communities;
using CommunityBot.Files.PastCredits;
using CommunityBot.Files.Tables;
using CommunityBot.PastCredits;
using CommunityBot.Records;

namespace CommunityBot.Bot.Cli;

/// <summary>import credits FILE, import headcounts FILE: what a school already has, all of it or nothing, noted by an officer.</summary>
internal static class ImportPast
{
    public static Command Credits(Terminal terminal, TypedSettings typed) => Command(
        new Command("credits", "匯入六年起算、以前的採計和其他假別 ／ Import cycles, credits of earlier years and other leave"),
        PastFile.CreditHeadings,
        new PastKind<CreditRow, CreditPlan>(
            "採計紀錄",
            PastFile.Credits,
            (bot, records, rows) => CreditPlanning.Plan(records, rows, bot.Rulebooks, bot.Clock.Day(bot.Now)),
            plan => new CreditPreview(plan),
            (records, plan, by, now) => new CreditImport(records, by, now).Run(plan)),
        terminal,
        typed);

    public static Command Headcounts(Terminal terminal, TypedSettings typed) => Command(
        new Command("headcounts", "匯入各系所每學期的教師數 ／ Import how many teachers departments have"),
        PastFile.HeadcountHeadings,
        new PastKind<HeadcountRow, HeadcountPlan>(
            "系所教師數",
            PastFile.Headcounts,
            (bot, records, rows) => HeadcountPlanning.Plan(records, rows, bot.Rulebooks, bot.Clock.Day(bot.Now)),
            plan => new HeadcountPreview(plan),
            (records, plan, by, now) => plan.Run(records, by, now)),
        terminal,
        typed);

    private static Command Command<TRow, TPlan>(
        Command command, string headings, PastKind<TRow, TPlan> kind, Terminal terminal, TypedSettings typed)
        where TPlan : class, IPastPlan
    {
        var file = new Argument<string>("FILE") { Description = $"CSV、XLSX 或 JSONL：{headings}" };
        var by = new Option<string?>("--by") { Description = "登記人：承辦人的姓名 ／ Who notes it: an officer", HelpName = "NAME" };
        var dryRun = new Option<bool>("--dry-run") { Description = "只看會改什麼，不寫入 ／ Show what would change, and write nothing" };
        var acceptNew = new Option<bool>("--accept-new") { Description = "名冊上沒有的、很像重複的也新增 ／ What is on no roster, or much like a line, is new" };
        var acceptOld = new Option<bool>("--accept-old") { Description = "和紀錄不一樣的也照檔案更正 ／ Follow the file also where the records say otherwise" };
        command.Arguments.Add(file);
        foreach (var option in new Option[] { by, dryRun, acceptNew, acceptOld })
            command.Options.Add(option);
        command.Does(async (parsed, cancel) =>
        {
            await using var bot = Installation.Open(typed.In(parsed), FolderUse.Change);
            var wishes = new PastWishes(parsed.GetValue(acceptNew), parsed.GetValue(acceptOld));
            switch (kind.Read(parsed.GetRequiredValue(file)))
            {
                case PastReading<TRow>.Read read:
                    foreach (var remark in TableFileTexts.Remarks(parsed.GetRequiredValue(file), read.Source, read.Ignored))
                        terminal.Say(remark);
                    return await new PastWork<TRow, TPlan>(bot, terminal, kind, read, parsed.GetValue(by), parsed.GetValue(dryRun), wishes).Run(cancel);
                case PastReading<TRow>.Unreadable(var why):
                    foreach (var one in why)
                        terminal.Complain(one);
                    return ExitCode.Refused;
                case var other:
                    throw new InvalidOperationException($"A new case needs handling here: {other}");
            }
        });
        return command;
    }
}

/// <summary>A kind of thing that officers note and bring in as a file.</summary>
/// <param name="What">What it is: 採計紀錄.</param>
/// <param name="Read">Reads a file.</param>
/// <param name="Plan">Finds out what it would change.</param>
/// <param name="Preview">Says that.</param>
/// <param name="Write">Does it.</param>
internal sealed record PastKind<TRow, TPlan>(
    string What,
    Func<string, PastReading<TRow>> Read,
    Func<Installation, IRecords, IReadOnlyList<TRow>, (TPlan? Plan, IReadOnlyList<CreditProblem> Problems)> Plan,
    Func<TPlan, IPastPreview> Preview,
    Action<IRecords, TPlan, PersonId, DateTimeOffset> Write)
    where TPlan : class, IPastPlan;
