using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Talk;

public sealed class ApprovedAmountConversationTests
{
    [Fact]
    public async Task What_was_approved_is_changed_by_lines_that_are_added_and_never_over_the_grant_or_below_what_is_spent()
    {
        using var scene = await ApplicationScene.Recommended();
        Assert.Contains($"請先輸入「核定 {ApplicationScene.Name}」", await scene.Hears("周承辦", $"核定 {ApplicationScene.Name} 膳食費 5000"), StringComparison.Ordinal);
        await scene.Says("周承辦", $"核定 {ApplicationScene.Name}");
        await scene.Change(records => records.Budget.Add(new LedgerEntry
        {
            Community = scene.Community.Id,
            Kind = LedgerKind.Spent,
            Item = "meals",
            Amount = new Dollars(3_000),
            On = new DateOnly(2025, 5, 26),
            At = scene.Now,
            By = new PersonId(1),
            Cite = [new("三、(二)")],
            Version = 2,
        }));

        var changed = await ApplicationScene.Receive(scene, "周承辦", "核定 膳食費 5000");
        Assert.Contains("是哪一個社群", changed.Reply!.Text, StringComparison.Ordinal);
        changed = await ApplicationScene.Receive(scene, "周承辦", Assert.IsType<Choice.Press>(Assert.Single(changed.Reply.Choices)).Words);
        Assert.Contains("膳食費：8,000 元 → 5,000 元（三、(二)）", changed.Reply!.Text, StringComparison.Ordinal);
        Assert.Contains("核定金額已更改", ApplicationScene.Chinese(Assert.Single(changed.Notices)).Text, StringComparison.Ordinal);
        Assert.Equal(
            [8_000L, -3_000L],
            (await scene.Read(records => records.Budget.Of(scene.Community.Id)))
                .Where(line => line.Kind == LedgerKind.Approved)
                .Select(line => line.Amount.Amount));

        Assert.Contains("合計 36,000 元，超過補助上限 35,000 元", await scene.Hears("周承辦", $"核定 {ApplicationScene.Name} 印刷費 31000"), StringComparison.Ordinal);
        Assert.Contains("膳食費已經支出 3,000 元", await scene.Hears("周承辦", $"核定 {ApplicationScene.Name} 膳食費 2999"), StringComparison.Ordinal);
        await scene.Change(records => records.Budget.Add(new LedgerEntry
        {
            Community = scene.Community.Id,
            Kind = LedgerKind.Committed,
            Item = "meals",
            Amount = new Dollars(1_500),
            What = "便當",
            On = new DateOnly(2025, 5, 27),
            At = scene.Now,
            By = new PersonId(1),
            Cite = [new("三、(二)")],
            Version = 2,
        }));
        var below = await scene.Hears("周承辦", $"核定 {ApplicationScene.Name} 膳食費 4000");
        Assert.Contains("膳食費已經支出 3,000 元，請購中 1,500 元，核定金額不能比 4,500 元少", below, StringComparison.Ordinal);
        Assert.Contains("便當", below, StringComparison.Ordinal);
        Assert.Contains("「支出 更正 編號 刪除」", below, StringComparison.Ordinal);
        Assert.Contains("本來就是 5,000 元", await scene.Hears("周承辦", $"核定 {ApplicationScene.Name} 膳食費 5000"), StringComparison.Ordinal);
        Assert.Contains("沒有「計程車」", await scene.Hears("周承辦", $"核定 {ApplicationScene.Name} 計程車 300"), StringComparison.Ordinal);
        Assert.Equal(4, (await scene.Read(records => records.Budget.Of(scene.Community.Id))).Count);
    }
}
