using CommunityBot.Budget;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

public sealed class ApplicationConversationTests
{
    [Fact]
    public async Task An_application_is_filled_in_one_question_at_a_time_filed_recommended_and_approved()
    {
        using var scene = await ApplicationScene.Open();
        var empty = await scene.Says("林召集", "申請");
        Assert.Contains("狀態：草稿", empty!.Text, StringComparison.Ordinal);
        Assert.Contains("系所規模：還沒回答（二、(一)）", empty.Text, StringComparison.Ordinal);
        Assert.Contains("還沒填要申請的經費（三、(二)）", empty.Text, StringComparison.Ordinal);
        Assert.Contains("申請期限：114/06/30（一）（二、(二)1）", empty.Text, StringComparison.Ordinal);
        Assert.Contains("輸入「申請 大系」、「申請 小系」", empty.Text, StringComparison.Ordinal);

        var answered = await scene.Presses("林召集", empty, "小系（7 班以下）");
        Assert.Contains("加碼：小系加碼 5,000 元（三、(三)），條件：附相片", answered!.Text, StringComparison.Ordinal);
        Assert.Contains(answered.Choices.OfType<Choice.Fill>(), fill => fill.Words == "申請 膳食費 ");
        var asked = await scene.Says("林召集", "申請 膳食費 80x100 雜支 400");
        Assert.Contains("申請合計：■■□□□□□□□□ 8,400 元／上限 35,000 元", asked!.Text, StringComparison.Ordinal);

        var filed = await ApplicationScene.Receive(scene, "林召集", asked.Choices.OfType<Choice.Press>().First().Words);
        Assert.Contains("AI數位研究社群：已送出", filed.Reply!.Text, StringComparison.Ordinal);
        Assert.Contains("下一步：系主任推薦（二、(二)2）", filed.Reply.Text, StringComparison.Ordinal);
        Assert.Contains("已通知系主任", filed.Reply.Text, StringComparison.Ordinal);
        var waits = ApplicationScene.Chinese(Assert.Single(filed.Notices));
        Assert.Contains("等您處理：系主任推薦", waits.Text, StringComparison.Ordinal);

        var shown = await ApplicationScene.Receive(scene, "張主任", Assert.IsType<Choice.Press>(waits.Choices[0]).Words);
        Assert.Contains("要推薦AI數位研究社群的申請嗎", shown.Reply!.Text, StringComparison.Ordinal);
        Assert.Contains("8,400 元／上限 35,000 元", shown.Reply.Text, StringComparison.Ordinal);
        Assert.Equal(["確定", "取消"], shown.Reply.Choices.Select(choice => choice.Label));
        var recommended = await ApplicationScene.Receive(scene, "張主任", "確定");
        Assert.Contains("已推薦", recommended.Reply!.Text, StringComparison.Ordinal);
        Assert.Equal("核定 AI數位研究社群", Assert.IsType<Choice.Press>(ApplicationScene.Chinese(Assert.Single(recommended.Notices)).Choices[0]).Words);

        var list = await scene.Says("周承辦", "核定");
        Assert.Contains("等待核定的申請：1 件", list!.Text, StringComparison.Ordinal);
        Assert.Contains("8,400 元／上限 35,000 元", list.Text, StringComparison.Ordinal);
        var approved = await ApplicationScene.Receive(scene, "周承辦", Assert.Single(list.Choices.OfType<Choice.Press>()).Words);
        Assert.Contains("已核定　114/05/26（一）（二、(二)2，規定第 2 版）", approved.Reply!.Text, StringComparison.Ordinal);
        Assert.Contains("核定合計：■■□□□□□□□□ 8,400 元", ApplicationScene.Chinese(Assert.Single(approved.Notices)).Text, StringComparison.Ordinal);

        var lines = await scene.Read(records => records.Budget.Of(scene.Community.Id));
        Assert.Equal(
            [(LedgerKind.Approved, "meals", 8_000L, "三、(二)", 2), (LedgerKind.Approved, "sundries", 400L, "三、(二)", 2)],
            lines.Select(line => (line.Kind, line.Item, line.Amount.Amount, line.Cite.ToString(), line.Version)));
        Assert.All(lines, line => Assert.Equal(new DateOnly(2025, 5, 26), line.On));
        Assert.Equal(
            [ApplicationState.Filed, ApplicationState.Recommended, ApplicationState.Approved],
            (await ApplicationScene.Steps(scene)).Select(step => step.To));
        Assert.Contains("已經核定，不能再改", await scene.Hears("林召集", "申請 膳食費 1"), StringComparison.Ordinal);
        Assert.Contains("就已核定了", await scene.Hears("周承辦", $"核定 {ApplicationScene.Name}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_returned_comes_with_a_reason_and_is_filed_again()
    {
        using var scene = await ApplicationScene.Open();
        await ApplicationScene.Fill(scene);
        await scene.Says("林召集", "申請 送出");
        Assert.Contains("已送出，現在不能改", await scene.Hears("林召集", "申請 膳食費 9000"), StringComparison.Ordinal);

        Assert.Contains("為什麼要退回", await scene.Hears("張主任", "退回"), StringComparison.Ordinal);
        Assert.Contains("事由：經費表請補單價", await scene.Hears("張主任", "經費表請補單價"), StringComparison.Ordinal);
        Assert.Equal(ApplicationState.Filed, (await ApplicationScene.Steps(scene))[^1].To);
        var returned = await ApplicationScene.Receive(scene, "張主任", "確定");
        Assert.Contains("已退回", returned.Reply!.Text, StringComparison.Ordinal);
        Assert.Contains("已通知召集人", returned.Reply.Text, StringComparison.Ordinal);
        var told = ApplicationScene.Chinese(Assert.Single(returned.Notices));
        Assert.Contains("退回補正：經費表請補單價", told.Text, StringComparison.Ordinal);

        var form = await scene.Says("林召集", Assert.IsType<Choice.Press>(Assert.Single(told.Choices)).Words);
        Assert.Contains("備註：經費表請補單價", form!.Text, StringComparison.Ordinal);
        await scene.Says("林召集", "申請 便當 9000");
        scene.Now = new DateTimeOffset(2025, 7, 10, 9, 0, 0, TimeSpan.FromHours(8));
        Assert.Contains("已送出", await scene.Hears("林召集", "申請 送出"), StringComparison.Ordinal);
        await ApplicationScene.Recommend(scene);
        await scene.Says("周承辦", $"退回 {ApplicationScene.Name} 還要改");
        Assert.Contains("已退回", await scene.Hears("周承辦", "確定"), StringComparison.Ordinal);
        Assert.Equal(
            [ApplicationState.Filed, ApplicationState.Returned, ApplicationState.Filed, ApplicationState.Recommended, ApplicationState.Returned],
            (await ApplicationScene.Steps(scene)).Select(step => step.To));
        Assert.Contains("是已退回，沒有可以退回的", await scene.Hears("周承辦", $"退回 {ApplicationScene.Name} 再改"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_shows_each_only_what_they_may_use()
    {
        using var scene = await ApplicationScene.Open();
        async Task<IEnumerable<string>> Shown(string who)
        {
            var fields = (await scene.Says(who, "說明"))!.Card!.Fields;
            return fields.Select(field => field.Label).Concat(fields.SelectMany(field => field.Value.Split('、'))).Intersect(["申請", "推薦", "核定", "退回", "新增活動"]);
        }

        Assert.Empty(await Shown("王小明"));
        Assert.Equal(["申請", "新增活動"], (await Shown("林召集")).OrderDescending(StringComparer.Ordinal));
        Assert.Equal(["推薦", "退回"], await Shown("張主任"));
        Assert.Equal(5, (await Shown("周承辦")).Count());
    }

    [Fact]
    public async Task An_item_alone_asks_how_much_and_what_is_no_item_lists_those_there_are()
    {
        using var scene = await ApplicationScene.Open();
        Assert.Contains("膳食費要申請多少", await scene.Hears("林召集", "申請 膳食費"), StringComparison.Ordinal);
        Assert.Contains("膳食費：8,000 元", await scene.Hears("林召集", "80x100"), StringComparison.Ordinal);
        Assert.DoesNotContain("膳食費：", await scene.Hears("林召集", "申請 膳食費 0"), StringComparison.Ordinal);
        Assert.Contains("沒有「計程車」。經費項目有：膳食費、印刷費、雜支", await scene.Hears("林召集", "申請 計程車 300"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_community_without_a_category_chooses_one()
    {
        using var scene = await ApplicationScene.Open();
        await scene.Change(records =>
        {
            records.Communities.Update(scene.Community with { Category = "" });
            return true;
        });
        var form = await scene.Says("林召集", "申請");
        Assert.Contains("還沒選類別（二、(三)）", form!.Text, StringComparison.Ordinal);
        Assert.Contains("類別：USR", (await scene.Presses("林召集", form, "USR"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_reads_English_is_told_in_English()
    {
        using var scene = await ApplicationScene.Open();
        await scene.Says("林召集", "apply small");
        var form = await scene.Says("林召集", "apply meals 80x100");
        Assert.Contains("Asked for: ■■□□□□□□□□ NT$8,000 of at most NT$35,000", form!.Text, StringComparison.Ordinal);
        Assert.Contains("filed", (await scene.Says("林召集", form.Choices.OfType<Choice.Press>().First().Words))!.Text, StringComparison.Ordinal);
    }
}
