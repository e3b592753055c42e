using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Tallies;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>總覽: what an officer sees of a programme's communities.</summary>
public sealed class OverviewConversationTests
{
    private static readonly FundingRules s_funding = new()
    {
        Grants = [],
        Items = [new BudgetItem { Id = "meals", Name = new LocalName("膳食費"), Cite = Citations.None }],
    };

    [Fact]
    public async Task The_worst_come_first_with_how_many_there_are_of_each()
    {
        using var scene = await Open(others: 2);
        await HandIn(scene, "AI數位研究社群");
        await HandIn(scene, "社群01");
        await Spend(scene, "社群01");

        var card = (await scene.Says("承辦人", "總覽"))!.Card!;

        Assert.Equal((Tone.Attention, "3 個社群的總覽"), (card.Tone, card.Title));
        Assert.Equal("落後 1　有風險 1　正常 1", card.Fields[0].ToText());
        Assert.Equal(["〔落後〕社群02", "〔有風險〕社群01", "〔正常〕AI數位研究社群"], card.Fields.Skip(1).Select(field => field.Label));
        Assert.EndsWith("經費用了 95%", card.Fields[2].Value, StringComparison.Ordinal);
        Assert.Contains("已逾期或趕不上：", card.Fields[1].Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_fit_on_a_card_with_a_way_into_each_and_to_the_next()
    {
        using var scene = await Open(others: 12);

        var first = (await scene.Says("承辦人", "總覽"))!;
        Assert.Equal((11, "第 1 頁，共 2 頁。"), (first.Card!.Fields.Count, first.Card.Note));
        Assert.Equal("AI數位研究社群的進度", (await scene.Presses("承辦人", first, "AI數位研究社群"))!.Card!.Title);

        var second = (await scene.Presses("承辦人", first, "下一頁（2／2）"))!;
        Assert.Equal(4, second.Card!.Fields.Count);
        Assert.Equal(3, second.Choices.Count);
        Assert.Equal(13, first.Card.Fields.Concat(second.Card.Fields).Select(field => field.Label).Where(label => label.Length > 0).Distinct().Count());
    }

    [Fact]
    public async Task It_is_for_officers_alone()
    {
        using var scene = await Open(others: 0);
        Assert.Contains("承辦人", await scene.Hears("林召集", "總覽"), StringComparison.Ordinal);
        Assert.Null((await scene.Says("林召集", "哪些社群落後"))!.Card);
    }

    private static async Task<Scene> Open(int others)
    {
        var scene = await Scene.Open(new DutyRulebooks(DutyRulebooks.Running with { Funding = s_funding }));
        await scene.Change(records =>
        {
            var officer = scene.Join("承辦人", Role.Member, records);
            records.People.PutOfficer(scene.Community.Programme, officer.Id);
            for (var number = 1; number <= others; number++)
                records.Communities.Add(scene.Community.Programme, $"社群{number:00}", "AI數位");
            return true;
        });
        return scene;
    }

    private static Task<bool> HandIn(Scene scene, string community) => scene.Change(records =>
    {
        var (id, by) = (IdOf(records, community), records.People.OfficersOf(scene.Community.Programme, scene.Today)[0].Id);
        records.Tallies.Add(new TallyEntry { Community = id, Subject = "news", Count = 1, At = scene.Now, By = by, Version = 3 });
        return true;
    });

    private static Task<bool> Spend(Scene scene, string community) => scene.Change(records =>
    {
        var by = records.People.OfficersOf(scene.Community.Programme, scene.Today)[0].Id;
        foreach (var (kind, amount) in new[] { (LedgerKind.Approved, 10_000), (LedgerKind.Spent, 9_500) })
        {
            records.Budget.Add(new LedgerEntry
            {
                Community = IdOf(records, community),
                Kind = kind,
                Item = "meals",
                Amount = new Dollars(amount),
                On = new DateOnly(2025, 5, 20),
                At = scene.Now,
                By = by,
                Cite = Citations.None,
                Version = 3,
            });
        }

        return true;
    });

    private static CommunityId IdOf(IRecords records, string community) => records.Communities.All().Single(one => one.Name == community).Id;
}
