using System.Globalization;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Conversation.Commands.Money;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Duties;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Duties;

/// <summary>總覽: every community of the officer's programmes, the worst first, ten a card; 總覽 2 shows the next ten.</summary>
public static class ShowOverview
{
    private const int Page = Limits.Buttons;

    private sealed record Line(Community Community, Progress Progress, BudgetStatement? Budget)
    {
        public Standing Standing { get; } = Standings.Of(Progress, Budget);

        public int Troubles => Progress.Duties.Count(state => state.Outlook == Progress.Worst);
    }

    public static Answer Run(Turn turn)
    {
        var all = Lines(turn);
        if (all.Count == 0)
            return Reply.Say(turn.Texts.NoCommunity, turn.Button(CommandIds.Help));
        var pages = (all.Count + Page - 1) / Page;
        var page = int.TryParse(turn.Arguments, NumberStyles.None, CultureInfo.InvariantCulture, out var typed) ? Math.Clamp(typed, 1, pages) : 1;
        var shown = all.Skip((page - 1) * Page).Take(Page).ToList();
        var progress = CommandWords.Of(CommandIds.Progress).In(turn.Texts.Language)[0];
        return Reply.Show(
            new Card
            {
                Title = turn.Texts.OverviewTitle(all.Count),
                Tone = all[0].Standing == Standing.Fine ? Tone.Good : Tone.Attention,
                Fields = [Counts(turn, all), .. shown.Select(line => Show(turn, line))],
                Note = pages > 1 ? turn.Texts.OverviewPage(page, pages) : "",
            },
            [
                .. shown.Select(line => Choice.Saying(line.Community.Name, $"{progress} {line.Community.Name}")),
                .. page < pages ? [Choice.Saying(turn.Texts.NextPage(page + 1, pages), $"{turn.Word} {page + 1}")] : Array.Empty<Choice>(),
            ]);
    }

    private static List<Line> Lines(Turn turn)
    {
        var budgets = FundedCommunity.Led(turn).ToDictionary(funded => funded.Community.Id, funded => funded.Statement(turn));
        return [.. turn.Records.AdministeredBy(turn.Me.Id, turn.Today)
            .Select(community => (Community: community, Facts: LedDuties.FactsOf(turn, community)))
            .Where(one => one.Facts is not null)
            .Select(one => new Line(one.Community, Progress.Of(one.Facts!), budgets.GetValueOrDefault(one.Community.Id)))
            .OrderByDescending(line => line.Standing)
            .ThenByDescending(line => line.Progress.Worst)
            .ThenByDescending(line => line.Troubles)
            .ThenBy(line => ProgressLine.Share(line.Progress))
            .ThenBy(line => line.Community.Name, StringComparer.Ordinal)];
    }

    private static Field Counts(Turn turn, List<Line> all) => new(
        "",
        Joined.Beside([.. from standing in Enum.GetValues<Standing>().OrderDescending()
            let count = all.Count(line => line.Standing == standing)
            where count > 0
            select turn.Texts.OverviewCount(standing, count)]));

    private static Field Show(Turn turn, Line line)
    {
        var spent = line.Budget is { IsApproved: true } budget ? turn.Texts.BudgetUsed(budget.Total.UsedPercent ?? 0) : "";
        return new Field(
            turn.Texts.WithStanding(line.Standing, line.Community.Name),
            Joined.Beside(ProgressLine.Summary(turn, line.Progress), spent))
        { Bar = ProgressLine.Share(line.Progress), Full = FullBar.Goal };
    }
}
