using System.CommandLine;
using CommunityBot.Accounts;
using CommunityBot.Bot.Hosting;
using CommunityBot.Files.Formats;
using CommunityBot.Files.Rosters;
using CommunityBot.Files.Tables;
using CommunityBot.Messages;
using CommunityBot.Rosters;

namespace CommunityBot.Bot.Cli;

/// <summary>import roster FILE: all of it, or nothing while one row is wrong or a community may be a slip.</summary>
internal static class ImportRoster
{
    public static Command Command(Terminal terminal, TypedSettings typed)
    {
        var file = new Argument<string>("FILE") { Description = $"CSV 或 XLSX：{RosterFile.Columns}" };
        var codes = new Option<string?>("--codes")
        {
            Description = "把綁定碼寫到這個檔案 ／ Write the one-time binding codes to this file",
            HelpName = "OUT",
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "只看會改什麼，不寫入 ／ Show what would change, and write nothing" };
        var acceptNew = new Option<bool>("--accept-new") { Description = "很像的社群、同名的人也是新的 ／ A community or person much like a known one is new" };
        var acceptOld = new Option<bool>("--accept-old") { Description = "離開、改過的也照名冊改回去 ／ Follow the file also where it undoes later changes" };
        var same = new Option<bool>("--same") { Description = "可能是同一個人、同一個社群的，就是同一個 ／ People and communities that may be known ones are" };
        var leavers = new Option<bool>("--leavers") { Description = "名冊裡沒有的成員，到昨天為止 ／ Members whom the file lacks were in until yesterday" };
        var roster = new Command("roster", "匯入社群名冊 ／ Import a roster") { file, codes, dryRun, acceptNew, acceptOld, same, leavers };
        roster.Does(async (parsed, cancel) =>
        {
            await using var bot = Installation.Open(typed.In(parsed), FolderUse.Make);
            var wishes = new Wishes(
                parsed.GetValue(codes),
                parsed.GetValue(dryRun),
                new RosterWishes(parsed.GetValue(acceptNew), parsed.GetValue(acceptOld), parsed.GetValue(same), parsed.GetValue(leavers)));
            return await Run(bot, parsed.GetRequiredValue(file), wishes, terminal, cancel);
        });
        return roster;
    }

    private static async Task<int> Run(Installation bot, string file, Wishes wishes, Terminal terminal, CancellationToken cancel)
    {
        if (wishes.Codes is { } codes && OutputFile.Refusal(codes, bot.Folder, bot.Settings, read: file) is { } no)
        {
            terminal.Complain(no);
            return ExitCode.Refused;
        }

        switch (RosterFile.Read(file))
        {
            case RosterReading.Unreadable(var why):
                terminal.Complain(why);
                return ExitCode.Refused;
            case RosterReading.Read read:
                foreach (var remark in TableFileTexts.Remarks(file, read.Source, read.Ignored))
                    terminal.Say(remark);
                if (read.OnlyCounted)
                    terminal.Say(RosterTexts.OnlyCounted);
                return Roster.Check(read.Rows, bot.Rulebooks, read.Problems) switch
                {
                    RosterCheck.Wrong(var wrong) => Refuse(terminal, wrong, read.Source.IsWorkbook),
                    RosterCheck.Good(var roster) => await Import(bot, roster, wishes, terminal, cancel),
                    var other => throw new InvalidOperationException($"A new case needs handling here: {other}"),
                };
            case var other:
                throw new InvalidOperationException($"A new case needs handling here: {other}");
        }
    }

    private static async Task<int> Import(Installation bot, Roster roster, Wishes wishes, Terminal terminal, CancellationToken cancel)
    {
        if (await ImportRefusal.OfTryOut(terminal, bot, "名冊", cancel))
            return ExitCode.Refused;
        var now = bot.Now;
        var (plan, problems) = await bot.Store.Read(records => RosterPlanning.Plan(records, roster, bot.Rulebooks, bot.Clock, now, wishes.Roster), cancel);
        if (plan is null)
            return Refuse(terminal, problems);
        var late = await bot.Store.Read(records => LateStart.Of(records, plan, bot.Rulebooks, bot.Clock, now), cancel);
        var confirmed = wishes with { Roster = wishes.Roster with { AcceptNew = true, AcceptOld = true } };
        return new RosterQuestion(terminal, wishes).Ask(plan, late) switch
        {
            RosterQuestion.Answer.Write => await Write(bot, roster, confirmed, terminal, cancel),
            RosterQuestion.Answer.WasShown => ExitCode.Fine,
            _ => ExitCode.Refused,
        };
    }

    private static async Task<int> Write(Installation bot, Roster roster, Wishes wishes, Terminal terminal, CancellationToken cancel)
    {
        // Opened before the change: codes that cannot be written down would be of use to nobody.
        var former = wishes.Codes is null ? null : OutputFile.Former(wishes.Codes);
        await using var paper = wishes.Codes is null ? null : new ReplacedFile(wishes.Codes);
        var now = bot.Now;
        var (outcome, slips) = await bot.Store.Change(
            records =>
            {
                var made = RosterImport.Run(records, roster, bot.Rulebooks, bot.Clock, now, wishes.Roster);
                return (made, made is RosterOutcome.Imported imported && paper is not null ? BindingSlip.For(records, imported, bot.Clock, now) : []);
            },
            cancel);
        if (outcome is RosterOutcome.Refused(var problems))
            return Refuse(terminal, problems);

        Report(terminal, ((RosterOutcome.Imported)outcome).Plan);
        if (paper is null)
            return ExitCode.Fine;
        await BindingSlipFile.Write(paper.Stream, slips, cancel);
        await paper.Complete(cancel);
        var days = BindingCode.RosterLifetime.Days;
        terminal.Say(new BothLanguages(
            $"{slips.Count} 列綁定碼寫在 {wishes.Codes}{former?.Chinese}，最長 {days} 天內有效。請分別交給本人，不要貼在群組裡。",
            $"{slips.Count} rows of binding codes are in {wishes.Codes}{former?.English}, good for {days} days at most. Hand each to its owner only."));
        return ExitCode.Fine;
    }

    private static void Report(Terminal terminal, RosterPlan plan)
    {
        foreach (var person in plan.People.Where(person => person.IsRenamed))
        {
            var (from, to) = (person.Known!.Name, person.After!.Name);
            terminal.Say(new BothLanguages($"姓名改了：{from} → {to}。", $"Another name: {from} is now {to}."));
        }

        foreach (var line in RosterPreview.RenamedCommunities(plan))
            terminal.Say(line);
        var (added, changed, same) = (plan.Count(RowEffect.Added), plan.Count(RowEffect.Changed), plan.Count(RowEffect.None));
        var (left, gone) = plan.LastDay is not null && plan.Missing.Count > 0 ? ($"，離開 {plan.Missing.Count} 位", $"; {plan.Missing.Count} left") : ("", "");
        terminal.Say(new BothLanguages(
            $"名冊已匯入：新增 {added} 列，更新 {changed} 列，不變 {same} 列{left}。",
            $"The roster is imported: {added} rows added, {changed} changed, {same} unchanged{gone}."));
        if (plan.Communities.Count > 0)
            terminal.Say(RosterPreview.Communities(plan));
    }

    private static int Refuse(Terminal terminal, IReadOnlyList<RosterProblem> problems, bool isWorkbook = false) => ImportRefusal.Say(
        terminal, [.. problems.Select(RosterTexts.Say)], lostLetters: !isWorkbook && problems.Any(problem => problem.Fault == RosterFault.Damaged));
}
