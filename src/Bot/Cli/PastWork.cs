using CommunityBot.Communities;
using CommunityBot.Files.PastCredits;
using CommunityBot.Messages;
using CommunityBot.PastCredits;
using CommunityBot.Records;

namespace CommunityBot.Bot.Cli;

/// <summary>Shows what a file would change, asks, and writes it: all of it, or nothing while one row is wrong or not said yes to.</summary>
/// <param name="bot">Where it is brought in.</param>
/// <param name="terminal">Where it is shown and asked about.</param>
/// <param name="kind">What it is.</param>
/// <param name="read">What the file says.</param>
/// <param name="by">Who notes it, as typed.</param>
/// <param name="dryRun">Whether nothing is to be written.</param>
/// <param name="wishes">What is said beside the file.</param>
internal sealed class PastWork<TRow, TPlan>(
    Installation bot, Terminal terminal, PastKind<TRow, TPlan> kind, PastReading<TRow>.Read read, string? by, bool dryRun, PastWishes wishes)
    where TPlan : class, IPastPlan
{
    private static readonly BothLanguages s_nothing = new("什麼都沒有匯入。", "Nothing was imported.");

    public async Task<int> Run(CancellationToken cancel)
    {
        if (await ImportRefusal.OfTryOut(terminal, bot, kind.What, cancel))
            return ExitCode.Refused;
        var (plan, problems) = await bot.Store.Read(records => kind.Plan(bot, records, read.Rows), cancel);
        if (plan is null)
            return Wrong(problems);
        var preview = kind.Preview(plan);
        foreach (var line in preview.Say(wishes))
            terminal.Say(line);
        if (!plan.ChangesNothing)
            return Ask(plan, preview) ?? await Write(plan, cancel);
        terminal.Say(new BothLanguages("都和紀錄一樣，沒有要改的。", "All of it is in the records already; nothing changes."));
        return ExitCode.Fine;
    }

    private int Wrong(IReadOnlyList<CreditProblem> problems) => ImportRefusal.Say(
        terminal,
        [.. problems.Select(CreditTexts.Say)],
        lostLetters: !read.Source.IsWorkbook && problems.Any(problem => problem.Fault == CreditFault.Damaged));

    /// <returns>Null to go on.</returns>
    private int? Ask(TPlan plan, IPastPreview preview)
    {
        var doubts = preview.Doubts(wishes).ToList();
        foreach (var doubt in doubts)
            terminal.Complain(doubt);
        if (doubts.Count > 0 && (dryRun || !terminal.CanAsk))
            return Refuse([s_nothing, .. preview.WaysOut(wishes)]);
        if (dryRun)
        {
            terminal.Say(new BothLanguages("以上是預覽，什麼都沒有寫入。", "This was a preview; nothing was written."));
            return ExitCode.Fine;
        }

        if (by is null)
        {
            return Refuse([s_nothing, new BothLanguages(
                "是由誰登記的要留下來：請加上 --by 姓名（計畫的承辦人）再執行一次。",
                "Who notes it is kept: run it again with --by and the name of an officer of the programme.")]);
        }

        return plan.IsAllowedBy(wishes) || terminal.Confirms(new BothLanguages("要照這樣登記和更正嗎？", "Have it noted and corrected so?"))
            ? null
            : Refuse([s_nothing, .. preview.WaysOut(wishes)]);
    }

    /// <summary>Planned again in the change itself: somebody may have noted something meanwhile, which nobody was asked about.</summary>
    private async Task<int> Write(TPlan asked, CancellationToken cancel)
    {
        if (await Registered.Change(bot, by!, terminal, (records, person) => Write(records, person, asked), cancel) is not var (officer, outcome))
            return Refuse([s_nothing]);
        switch (outcome)
        {
            case { Plan: null }:
                return Wrong(outcome.Problems);
            case { IsOfficer: false }:
                return Refuse([s_nothing, new BothLanguages(
                    $"{officer.Name} 不是這個計畫的承辦人，不能登記。", $"{officer.Name} is no officer of the programme and cannot note it.")]);
            case { IsWritten: false }:
                return Refuse([s_nothing, new BothLanguages("紀錄剛剛又變了，請再執行一次。", "The records have just changed; run it again.")]);
            default:
                terminal.Say(kind.Preview(outcome.Plan).Done(officer));
                return ExitCode.Fine;
        }
    }

    private Outcome Write(IRecords records, Person person, TPlan asked)
    {
        var (plan, problems) = kind.Plan(bot, records, read.Rows);
        if (plan is null)
            return new Outcome(null, problems);
        var now = bot.Now;
        var offices = records.People.OfficerOf(person.Id, bot.Clock.Day(now)).Select(bot.Rulebooks.Find).Select(rulebook => rulebook?.Family).ToHashSet();
        if (!plan.Rulebooks.All(rulebook => offices.Contains(rulebook.Family)))
            return new Outcome(plan, []);
        if (!(plan.IsAllowedBy(wishes) || plan.AsksNoMoreThan(asked)))
            return new Outcome(plan, []) { IsOfficer = true };
        kind.Write(records, plan, person.Id, now);
        return new Outcome(plan, []) { IsOfficer = true, IsWritten = true };
    }

    private int Refuse(IEnumerable<BothLanguages> why)
    {
        foreach (var one in why)
            terminal.Complain(one);
        return ExitCode.Refused;
    }

    private sealed record Outcome(TPlan? Plan, IReadOnlyList<CreditProblem> Problems)
    {
        public bool IsOfficer { get; init; }

        public bool IsWritten { get; init; }
    }
}
