using System.Globalization;
using CommunityBot.Budget;
using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Nudges;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Tallies;

namespace CommunityBot.Bot.Tests.Talk.Corpus;

/// <summary>支出 膳食費 1200 便當; 繳交 年度成果報告; 成果 專利數 1; 申請 創新教學社群 小系; 推薦 USR社群.</summary>
internal static class HeldWork
{
    public static IEnumerable<Held> Of(IRecords records, HeldNames names, Community community)
    {
        var rulebook = names.RulebookOf(community.Id);
        return
        [
            Held.Of($"category {community.Id}", community.Name, "主題", community.Name, community.Category),
            .. records.Budget.Of(community.Id).Select(line => Line(community, rulebook, line)),
            .. records.Tallies.Of(community.Id).Select(entry => Tally(community, rulebook, entry)),
            .. records.Cases.Of(community.Id).Select(entry => Case(community, entry)),
            .. records.Bulletins.Since(community.Id, DateTimeOffset.MinValue).SelectMany(bulletin => Told(community, bulletin)),
            .. Application(rulebook, community, records.Applications.Of(community.Id)),
        ];
    }

    private static IEnumerable<Held> Told(Community community, Bulletin bulletin)
    {
        yield return Held.Of($"bulletin {bulletin.Id}", community.Name, "公告", bulletin.AtOnce ? "馬上" : "隨回覆", bulletin.Text);
        if (bulletin.WithdrawnAt is not null)
            yield return Held.Of($"withdrawn {bulletin.Id}", community.Name, "撤回公告", bulletin.Text);
    }

    private static Held Line(Community community, Rulebook rulebook, LedgerEntry line)
    {
        var item = rulebook.Funding!.Items.First(item => item.Id == line.Item).Name.Chinese;
        var kind = line.Kind switch { LedgerKind.Spent => "支出", LedgerKind.Committed => "請購", _ => "核定" };
        return line.Corrects is { } corrects
            ? Held.Of($"ledger {line.Id}", community.Name, "沖銷", corrects.ToString(), line.Why)
            : Held.Of(
                $"ledger {line.Id}", community.Name,
                kind, item, Number(line.Amount.Amount), line.Payee, line.What, line.Settles is { } settles ? $"核銷 {settles}" : "");
    }

    private static Held Tally(Community community, Rulebook rulebook, TallyEntry entry)
    {
        var about = $"tally {entry.Id}";
        if (rulebook.Figures.FirstOrDefault(figure => figure.Id == entry.Subject) is { } figure)
            return Held.Of(about, community.Name, entry.Corrects is null ? "成果" : "更正成果", figure.Name.Chinese, Number(entry.Count), entry.Note);
        var duty = rulebook.Duties.First(duty => duty.Id == entry.Subject);
        return Held.Of(about, community.Name, entry.Corrects is null ? "繳交" : "撤回", duty.Name.Chinese, entry.Note);
    }

    private static Held Case(Community community, CaseEntry entry) => Held.Of(
        $"case {entry.Id}",
        community.Name,
        [entry.Corrects is null ? "案" : "更正案", community.Name, .. entry.Fact switch
        {
            CaseFact.Span(var days) => [$"{days.Start:O}", $"{days.End:O}"],
            CaseFact.Firm(var name, var id) => ["機構", name, id],
            CaseFact.Ended(var last, var fault, _) => ["提前結束", $"{last:O}", fault.ToString()],
            CaseFact.Agreed(var amount) => ["約定", Number(amount.Amount)],
            CaseFact.Granted(var amount) => ["補助", Number(amount.Amount)],
            CaseFact.Received(var amount, var day) => ["收款", Number(amount.Amount), $"{day:O}"],
            CaseFact.Paid(var of, var amount) => ["支付", of, Number(amount.Amount)],
            _ => Array.Empty<string>(),
        }]);

    private static IEnumerable<Held> Application(Rulebook rulebook, Community community, Application application) =>
    [
        .. rulebook.Questions.SelectMany(question => question.Choices)
            .Where(choice => application.Answers.Contains(choice.Id))
            .Select(choice => Held.Of($"answer {community.Id} {choice.Id}", community.Name, "申請", community.Name, choice.Name.Chinese)),
        .. application.Requested.Select(asked => Held.Of(
            $"asked {community.Id} {asked.Key}", community.Name,
            "申請", community.Name, rulebook.Funding!.Items.First(item => item.Id == asked.Key).Name.Chinese, Number(asked.Value.Amount))),
        .. application.Steps.Select((step, at) => Held.Of($"step {community.Id} {at}", community.Name, Step(step.To), community.Name, step.Note)),
    ];

    private static string Step(ApplicationState to) => to switch
    {
        ApplicationState.Filed => "送出",
        ApplicationState.Recommended => "推薦",
        ApplicationState.Approved => "通過",
        ApplicationState.Returned => "退回",
        _ => "草稿",
    };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
