using CommunityBot.Budget;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

public sealed class UndoingApplicationTests
{
    [Fact]
    public async Task What_was_written_is_as_before()
    {
        using var scene = await ApplicationScene.Open();
        await scene.Says("林召集", "申請 膳食費 8000");
        await scene.Says("林召集", "申請 膳食費 9000");
        Assert.Equal("已收回：AI數位研究社群 申請的內容。原來的紀錄和這次收回都會保留。", await scene.Hears("林召集", "收回"));
        Assert.Equal(8_000, (await scene.Read(records => records.Applications.Of(scene.Community.Id))).Requested["meals"].Amount);
    }

    [Fact]
    public async Task What_was_written_stays_once_it_is_filed()
    {
        using var scene = await ApplicationScene.Open();
        await scene.Says("林召集", "申請 小系");
        var written = await scene.Says("林召集", "申請 膳食費 8000");
        await scene.Says("林召集", "申請 送出");
        Assert.Contains("申請之後又往下走了", (await scene.Presses("林召集", written, "收回"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filing_is_a_draft_again_and_whoever_was_to_recommend_it_hears_so()
    {
        using var scene = await ApplicationScene.Open();
        await ApplicationScene.Fill(scene);
        await scene.Says("林召集", "申請 送出");

        var answer = await UndoingAttendanceTests.Undoes(scene, "林召集");

        Assert.Equal([ApplicationState.Filed, ApplicationState.Draft], await States(scene));
        Assert.Equal("林召集收回了：送出（AI數位研究社群）。", await UndoingAttendanceTests.Told(scene, answer, "張主任"));
        Assert.Contains("已送出", await scene.Hears("林召集", "申請 送出"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_stays_once_somebody_took_the_next_and_it_is_said_who()
    {
        using var scene = await ApplicationScene.Open();
        await ApplicationScene.Fill(scene);
        var filed = await scene.Says("林召集", "申請 送出");
        await ApplicationScene.Recommend(scene);
        Assert.Contains("申請之後又往下走了（張主任", (await scene.Presses("林召集", filed, "收回"))!.Text, StringComparison.Ordinal);
        Assert.Equal([ApplicationState.Filed, ApplicationState.Recommended], await States(scene));
    }

    [Fact]
    public async Task A_recommendation_and_a_return_go_back_to_where_the_application_was()
    {
        using var scene = await ApplicationScene.Recommended();
        await scene.Says("張主任", "收回");
        Assert.Equal(ApplicationState.Filed, (await States(scene))[^1]);
        await scene.Says("張主任", "退回 經費表請補單價");
        await scene.Says("張主任", "確定");
        await scene.Says("張主任", "收回");
        Assert.Equal(ApplicationState.Filed, (await States(scene))[^1]);
        Assert.Contains("已推薦", await ApplicationScene.Recommend(scene), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_approval_goes_with_the_money_and_the_points_and_can_be_given_again()
    {
        using var scene = await ApplicationScene.Recommended();
        await scene.Says("周承辦", $"核定 {ApplicationScene.Name}");
        var points = await Points(scene);

        await scene.Says("周承辦", "收回");

        Assert.Equal((ApplicationState.Recommended, 0L, 0), ((await States(scene))[^1], await Approved(scene), await Points(scene)));
        scene.Now = scene.Now.AddMinutes(1);
        await scene.Says("周承辦", $"核定 {ApplicationScene.Name}");
        Assert.Equal((8_000L, points), (await Approved(scene), await Points(scene)));
    }

    [Fact]
    public async Task An_approval_stays_once_money_was_spent()
    {
        using var scene = await ApplicationScene.Recommended();
        await scene.Says("周承辦", $"核定 {ApplicationScene.Name}");
        scene.Now = scene.Now.AddMinutes(1);
        await scene.Says("林召集", "支出 膳食費 80x10 便當");
        await scene.Says("林召集", "確定");
        Assert.Contains("帳上之後還有別的紀錄（林召集", await scene.Hears("周承辦", "收回"), StringComparison.Ordinal);
        Assert.Equal(8_000, await Approved(scene));
    }

    [Fact]
    public async Task What_was_approved_is_again_what_it_was()
    {
        using var scene = await ApplicationScene.Recommended();
        await scene.Says("周承辦", $"核定 {ApplicationScene.Name}");
        scene.Now = scene.Now.AddMinutes(1);
        await scene.Says("周承辦", $"核定 {ApplicationScene.Name} 膳食費 5000");
        Assert.Equal(5_000, await Approved(scene));
        await scene.Says("周承辦", "收回");
        Assert.Equal(8_000, await Approved(scene));
    }

    [Fact]
    public async Task A_return_stays_once_the_application_was_written_on()
    {
        using var scene = await ApplicationScene.Recommended();
        await scene.Says("周承辦", $"退回 {ApplicationScene.Name} 膳食費太高");
        await scene.Says("周承辦", "確定");
        scene.Now = scene.Now.AddMinutes(1);
        await scene.Says("林召集", "申請 膳食費 9900");
        Assert.Contains("申請之後又往下走了（林召集", await scene.Hears("周承辦", "收回"), StringComparison.Ordinal);
        Assert.NotEqual(ApplicationState.Recommended, (await States(scene))[^1]);
    }

    private static async Task<IReadOnlyList<ApplicationState>> States(Scene scene) => [.. (await ApplicationScene.Steps(scene)).Select(step => step.To)];

    private static Task<long> Approved(Scene scene) => scene.Read(records => records.Budget.SumsOf(scene.Community.Id).Of(LedgerKind.Approved).Amount);

    private static Task<int> Points(Scene scene) => scene.Read(records => records.Points.Of(scene.Community.Id).Sum(line => line.Points.Hundredths));
}
