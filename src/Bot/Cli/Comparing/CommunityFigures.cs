using CommunityBot.Budget;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Duties;
using CommunityBot.Messages;
using CommunityBot.Points;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Cli.Comparing;

/// <summary>What one edition makes of a community's records: points, money, duties and who has to be in it.</summary>
internal sealed class CommunityFigures(IRecords records, Rulebook rulebook, SchoolClock clock, DateTimeOffset now)
{
    /// <summary>Turns over the ledger of points; see <see cref="Replay"/>.</summary>
    public IReadOnlyList<Entry> Of(Community community)
    {
        var part = Words.Of(community.Name);
        var facts = DutyFacts.Read(records, rulebook, community, clock, now);
        var sums = records.Budget.SumsOf(community.Id);
        return
        [
            .. Composition.Check(rulebook, facts.Community).Select(finding => Of(part, finding)),
            .. Points(part, community),
            .. rulebook.Funding is { } funding ? Money(part, BudgetStatement.Of(funding, facts.Community, sums, facts.Today)) : [],
            .. Progress.Of(facts).States.Select(state => Of(part, state)),
        ];
    }

    private IEnumerable<Entry> Points(BothLanguages part, Community community)
    {
        var names = new ToldApart(records.People.EverIn(community.Id).Select(member => member.Person));
        foreach (var (person, points) in Replay.Of(records, rulebook, clock, community))
        {
            var who = records.People.Find(person)!;
            yield return Entry(
                part, $"person {person.Value}", Words.Of(names.Shown(who)), Citations.None, [new(new BothLanguages("點數", "points"), Words.Of(points))]);
        }
    }

    private static IEnumerable<Entry> Money(BothLanguages part, BudgetStatement budget)
    {
        yield return Entry(part, "money", new BothLanguages("經費", "Budget"), [.. budget.Grant.Lines.SelectMany(line => line.Cite).Distinct()],
        [
            new(new BothLanguages("補助上限", "granted at most"), Words.Of(budget.Grant.Ceiling)),
            new(new BothLanguages("核定", "approved"), Words.Of(budget.Total.Approved)),
            new(new BothLanguages("還可用", "left to use"), Words.Of(budget.IsClosed ? default : budget.Total.Available.AtLeastNothing)),
            new(new BothLanguages("收回", "taken back"), Words.Of(budget.TakenBack)),
        ]);
        foreach (var item in budget.Items)
        {
            yield return Entry(part, $"item {item.Item.Id}", Words.Of(item.Item.Name), item.Ceiling?.Rule.Cite ?? item.Item.Cite,
            [
                new(new BothLanguages("上限", "ceiling"), item.Ceiling is { } ceiling ? Words.Of(ceiling.Most) : null),
                new(new BothLanguages("還可用", "left to use"), Words.Of(budget.IsClosed ? default : item.Left)),
            ]);
        }
    }

    private static Entry Of(BothLanguages part, DutyState state) => Entry(part, $"duty {state.Rule.Id}", Words.Of(state.Rule.Name), state.Rule.Cite,
    [
        new(new BothLanguages("應完成", "owed"), Words.Of(state.Required)),
        new(new BothLanguages("已完成", "met"), Words.Of(state.Done)),
        new(new BothLanguages("還差", "missing"), Words.Of(state.Missing)),
        new(new BothLanguages("期限", "due"), state.Due is { } day ? Words.Of(day) : null),
        new(new BothLanguages("情形", "standing"), Words.InBoth(texts => texts.OutlookWord(state.Outlook))),
    ]);

    private static Entry Of(BothLanguages part, CompositionFinding finding) => Entry(
        part, $"members {finding.Rule.Id}", Words.Of(finding.Rule.Name), finding.Cite,
    [
        new(new BothLanguages("成員組成", "composition"), finding switch
        {
            CompositionFinding.Lacking(var by) => new BothLanguages($"{finding.Counted} 位，少 {by} 位", $"{finding.Counted}, {by} too few"),
            CompositionFinding.Excess(var by) => new BothLanguages($"{finding.Counted} 位，多 {by} 位", $"{finding.Counted}, {by} too many"),
            _ => throw new ArgumentOutOfRangeException(nameof(finding), finding, "A new finding needs words here."),
        }),
    ]);

    private static Entry Entry(BothLanguages part, string key, BothLanguages name, Citations cite, IReadOnlyList<EntryLine> lines) =>
        new() { Part = part, Key = key, Name = name, Cite = cite, Lines = lines };
}
