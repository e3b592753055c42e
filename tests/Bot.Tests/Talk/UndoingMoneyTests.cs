using CommunityBot.Amounts;
using CommunityBot.Budget;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>The grant is lines 1 to 3, so the first line of an expense is 4.</summary>
public sealed class UndoingMoneyTests
{
    [Fact]
    public async Task An_expense_is_taken_back_by_a_line_against_it()
    {
        using var scene = await Spent("支出 膳食費 80x15 便當");

        Assert.Equal("已收回：AI數位研究社群 經費的 #4。原來的紀錄和這次收回都會保留。", await scene.Hears("林召集", "收回"));

        var counter = (await Lines(scene))[^1];
        Assert.Equal((new Dollars(-1_200), new LedgerEntryId(4), "本人收回", scene.Now), (counter.Amount, counter.Corrects!.Value, counter.Why, counter.At));
        Assert.Equal(0, await SumSpent(scene));
    }

    [Fact]
    public async Task A_request_stays_while_its_payment_stands()
    {
        using var scene = await Spent("請購 材料費 5000 感測器");
        var settled = await Settle(scene);
        Assert.Equal(4_800, await SumSpent(scene));

        await scene.Presses("林召集", settled, "收回");
        Assert.Equal(0, await SumSpent(scene));
        Assert.Equal(new Dollars(5_000), Assert.Single(Request.OpenOf(await Lines(scene))).Open);
    }

    [Fact]
    public async Task A_request_that_is_paid_says_so()
    {
        using var scene = await BudgetConversationTests.Funded();
        await scene.Says("林召集", "請購 材料費 5000 感測器");
        var requested = await scene.Says("林召集", "確定");
        await Settle(scene);
        Assert.Contains("這筆請購已經核銷（林召集", (await scene.Presses("林召集", requested, "收回"))!.Text, StringComparison.Ordinal);
        Assert.Equal(4_800, await SumSpent(scene));
    }

    [Fact]
    public async Task Of_a_correction_the_former_amount_stands_again_until_more_is_booked()
    {
        using var scene = await Spent("支出 膳食費 80x15 便當");
        var corrected = await scene.Says("林召集", "支出 更正 4 1150 金額打錯");
        await scene.Says("林召集", "收回");
        Assert.Equal(1_200, await SumSpent(scene));
        Assert.Equal("便當", LedgerEntry.Standing(await Lines(scene))[^1].What);
        Assert.Contains("已經收回了", (await scene.Presses("林召集", corrected, "收回"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deletion_is_not_undone_behind_the_back_of_what_was_booked_since()
    {
        using var scene = await Spent("支出 膳食費 80x15 便當");
        var deleted = await scene.Says("林召集", "支出 更正 4 刪除 重複登錄");
        await scene.Says("林召集", "支出 膳食費 80x10 茶點");
        await scene.Says("林召集", "確定");

        Assert.Contains("帳上之後還有別的紀錄", (await scene.Presses("林召集", deleted, "收回"))!.Text, StringComparison.Ordinal);

        Assert.Equal(800, await SumSpent(scene));
    }

    [Fact]
    public async Task What_was_corrected_since_is_gone()
    {
        using var scene = await BudgetConversationTests.Funded();
        await scene.Says("林召集", "支出 膳食費 80x15 便當");
        var spent = await scene.Says("林召集", "確定");
        await scene.Says("林召集", "支出 更正 4 1150 金額打錯");
        Assert.Contains("已經不算數了（林召集", (await scene.Presses("林召集", spent, "收回"))!.Text, StringComparison.Ordinal);
        Assert.Equal(1_150, await SumSpent(scene));
    }

    [Fact]
    public async Task Money_is_no_matter_for_a_group()
    {
        using var scene = await Spent("支出 膳食費 80x15 便當");
        Assert.DoesNotContain("經費的", (await scene.SaysInGroup("林召集", "收回"))!.Text, StringComparison.Ordinal);
        Assert.Equal(1_200, await SumSpent(scene));
    }

    private static async Task<Scene> Spent(string words)
    {
        var scene = await BudgetConversationTests.Funded();
        await scene.Says("林召集", words);
        await scene.Says("林召集", "確定");
        return scene;
    }

    private static async Task<Messages.Reply?> Settle(Scene scene)
    {
        scene.Now = scene.Now.AddMinutes(1);
        await scene.Says("林召集", "支出 核銷 4 4,800");
        return await scene.Says("林召集", "確定");
    }

    private static Task<IReadOnlyList<LedgerEntry>> Lines(Scene scene) => scene.Read(records => records.Budget.Of(scene.Community.Id));

    private static async Task<long> SumSpent(Scene scene) => (await Lines(scene)).Where(line => line.Kind == LedgerKind.Spent).Sum(line => line.Amount.Amount);
}
