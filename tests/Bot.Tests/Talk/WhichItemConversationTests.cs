using CommunityBot.Budget;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

public sealed class WhichItemConversationTests
{
    private const string Name = ApplicationScene.Name;

    [Theory]
    [InlineData("")]
    [InlineData("鐘點費")]
    public async Task What_was_approved_is_not_changed_before_it_is_said_which_of_several_items_is_meant(string word)
    {
        using var scene = await ApplicationScene.Recommended(new TwoFees(word));
        await scene.Says("周承辦", $"核定 {Name}");

        var which = await scene.Says("周承辦", $"核定 {Name} 膳食費 7000 鐘點費 4000");
        Assert.Contains("是哪一個經費項目", which!.Text, StringComparison.Ordinal);
        Assert.Equal(["外聘講座鐘點費", "內聘講座鐘點費"], which.Choices.Select(choice => choice.Label));
        Assert.Equal([("meals", 8_000L)], await Approved(scene));

        Assert.Contains("內聘講座鐘點費：0 元 → 4,000 元", (await scene.Presses("周承辦", which, "內聘講座鐘點費"))!.Text, StringComparison.Ordinal);
        Assert.Equal([("meals", 8_000L), ("meals", -1_000L), ("inside", 4_000L)], await Approved(scene));
    }

    [Theory]
    [InlineData("")]
    [InlineData("鐘點費")]
    public async Task An_application_is_not_approved_with_the_name_of_several_items_for_a_remark(string word)
    {
        using var scene = await ApplicationScene.Recommended(new TwoFees(word));
        var which = await scene.Says("周承辦", $"核定 {Name} 鐘點費 4000");
        Assert.Contains("是哪一個經費項目", which!.Text, StringComparison.Ordinal);
        Assert.Equal(ApplicationState.Recommended, (await ApplicationScene.Steps(scene))[^1].To);
        Assert.Contains($"請先輸入「核定 {Name}」", (await scene.Presses("周承辦", which, "外聘講座鐘點費"))!.Text, StringComparison.Ordinal);
        Assert.Empty(await Approved(scene));
    }

    [Theory]
    [InlineData("")]
    [InlineData("鐘點費")]
    public async Task Whoever_applies_is_asked_which_of_several_items_is_meant(string word)
    {
        using var scene = await ApplicationScene.Open(new TwoFees(word));
        var which = await scene.Says("林召集", "申請 鐘點費 2000x3 膳食費 500");
        Assert.Equal(["外聘講座鐘點費", "內聘講座鐘點費"], which!.Choices.Select(choice => choice.Label));
        Assert.Empty((await scene.Read(records => records.Applications.Of(scene.Community.Id))).Requested);

        await scene.Presses("林召集", which, "外聘講座鐘點費");
        var requested = (await scene.Read(records => records.Applications.Of(scene.Community.Id))).Requested;
        Assert.Equal([("meals", 500L), ("outside", 6_000L)], requested.Select(line => (line.Key, line.Value.Amount)).Order());

        which = await scene.Says("林召集", "申請 鐘點費");
        Assert.Contains("內聘講座鐘點費要申請多少", (await scene.Presses("林召集", which, "內聘講座鐘點費"))!.Text, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<(string Item, long Amount)>> Approved(Scene scene) =>
        (await scene.Read(records => records.Budget.Of(scene.Community.Id)))
            .Where(line => line.Kind == LedgerKind.Approved)
            .Select(line => (line.Item, line.Amount.Amount));

    /// <summary>Two items of which 鐘點費 is a part, and another word where it is given.</summary>
    private sealed class TwoFees(string word) : IRulebookSource
    {
        public IReadOnlyCollection<Rulebook> All { get; } =
        [
            .. new ApplicationRulebooks().All.Select(rulebook => rulebook with
            {
                Funding = rulebook.Funding! with
                {
                    Items =
                    [
                        .. rulebook.Funding.Items,
                        new BudgetItem { Id = "outside", Name = new LocalName("外聘講座鐘點費"), Words = ["外聘", word], Cite = [new Citation("附件二")] },
                        new BudgetItem { Id = "inside", Name = new LocalName("內聘講座鐘點費"), Words = ["內聘", word], Cite = [new Citation("附件二")] },
                    ],
                },
            }),
        ];

        public Rulebook? Find(ProgrammeId programme) => All.FirstOrDefault(rulebook => rulebook.Id == programme);
    }
}
