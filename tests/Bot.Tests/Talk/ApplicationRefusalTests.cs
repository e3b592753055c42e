using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

public sealed class ApplicationRefusalTests
{
    [Fact]
    public async Task An_incomplete_application_is_not_filed_and_every_reason_has_its_article()
    {
        using var scene = await ApplicationScene.Open();
        await scene.Says("林召集", "申請 大系");
        await scene.Says("林召集", "申請 膳食費 30000 雜支 2000");
        var refused = await scene.Hears("林召集", "申請 送出");

        Assert.Contains("還不能往下走", refused, StringComparison.Ordinal);
        Assert.Contains("校內教師目前 3 位，還少 4 位（二、(一)）", refused, StringComparison.Ordinal);
        Assert.Contains("合計 32,000 元，超過補助上限 30,000 元，請減少 2,000 元（三、(二)）", refused, StringComparison.Ordinal);
        Assert.Contains("雜支 2,000 元超過 5%，最多 1,600 元（附件二）", refused, StringComparison.Ordinal);
        Assert.Empty(await ApplicationScene.Steps(scene));
    }

    [Fact]
    public async Task After_the_deadline_the_convener_is_refused_with_the_article_and_the_officer_files_what_came_on_paper()
    {
        using var scene = await ApplicationScene.Open();
        await ApplicationScene.Fill(scene);
        scene.Now = new DateTimeOffset(2025, 7, 1, 9, 0, 0, TimeSpan.FromHours(8));

        Assert.Contains("申請期限是 114/06/30（一），已經過了（二、(二)1）", await scene.Hears("林召集", "申請 送出"), StringComparison.Ordinal);
        Assert.Contains("已送出", await scene.Hears("周承辦", $"申請 {ApplicationScene.Name} 送出"), StringComparison.Ordinal);
        Assert.Equal("林召集", Assert.Single(await ApplicationScene.Steps(scene)).Note);
        Assert.Contains("替哪一位登記", await scene.Hears("周承辦", $"推薦 {ApplicationScene.Name}"), StringComparison.Ordinal);
        Assert.Contains("推薦：李代理主任", await scene.Hears("周承辦", "李代理主任"), StringComparison.Ordinal);
        Assert.Contains("已推薦", await scene.Hears("周承辦", "確定"), StringComparison.Ordinal);
        Assert.Contains("備註：產學合作組同意", await scene.Hears("周承辦", $"核定 {ApplicationScene.Name} 產學合作組同意"), StringComparison.Ordinal);
        Assert.Contains("已核定", await scene.Hears("周承辦", "確定"), StringComparison.Ordinal);
        Assert.Equal(["林召集", "李代理主任", "產學合作組同意"], (await ApplicationScene.Steps(scene)).Select(step => step.Note));
    }

    [Fact]
    public async Task The_wrong_person_and_the_wrong_order_are_told_whose_turn_it_is()
    {
        using var scene = await ApplicationScene.Open();
        await ApplicationScene.Fill(scene);
        Assert.Contains("先要召集人送出（二、(二)2）", await scene.Hears("張主任", $"推薦 {ApplicationScene.Name}"), StringComparison.Ordinal);
        Assert.Contains("是草稿，沒有可以退回的", await scene.Hears("張主任", $"退回 {ApplicationScene.Name} 補件"), StringComparison.Ordinal);
        await scene.Says("林召集", "申請 送出");
        Assert.Contains("先要系主任推薦（二、(二)2）", await scene.Hears("周承辦", $"核定 {ApplicationScene.Name}"), StringComparison.Ordinal);
        await ApplicationScene.Recommend(scene);
        Assert.Contains("就已推薦了", await scene.Hears("張主任", $"推薦 {ApplicationScene.Name}"), StringComparison.Ordinal);
        Assert.Contains("這一步要由研究發展處核定", await scene.Hears("張主任", $"退回 {ApplicationScene.Name} 補件"), StringComparison.Ordinal);

        Assert.Contains("只有召集人能用", await scene.Hears("王小明", "申請"), StringComparison.Ordinal);
        Assert.Contains("只有推薦社群的主管", await scene.Hears("林召集", "推薦"), StringComparison.Ordinal);
        Assert.Contains("只有承辦人能用", await scene.Hears("張主任", "核定"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_several_waiting_it_is_asked_which_and_with_none_it_is_said()
    {
        using var scene = await ApplicationScene.Open();
        Assert.Contains("沒有等您推薦的申請", await scene.Hears("張主任", "推薦"), StringComparison.Ordinal);
        Assert.Contains("沒有等您核定的申請", await scene.Hears("周承辦", "核定"), StringComparison.Ordinal);
        await ApplicationScene.Fill(scene);
        await scene.Says("林召集", "申請 送出");
        await scene.Change(records =>
        {
            var other = records.Communities.Add(scene.Community.Programme, "資安社群", "USR");
            records.People.PutHead(other.Id, records.People.HeadsOf(scene.Community.Id, scene.Today)[0].Id);
            records.Applications.Add(
                other.Id,
                new ApplicationStep { To = ApplicationState.Filed, At = scene.Now, By = new PersonId(1), Cite = [new("x")], Version = 1 });
            return true;
        });

        var asked = await scene.Says("張主任", "推薦");
        Assert.Contains("・資安社群", asked!.Text, StringComparison.Ordinal);
        var shown = await scene.Presses("張主任", asked, "資安社群");
        Assert.Contains("資安社群：已推薦", (await scene.Presses("張主任", shown, "確定"))!.Text, StringComparison.Ordinal);
        shown = await scene.Says("張主任", "退回 補件");
        Assert.Contains($"{ApplicationScene.Name}：已退回", (await scene.Presses("張主任", shown, "確定"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slip_in_the_name_decides_nothing()
    {
        using var scene = await ApplicationScene.Open();
        await ApplicationScene.Fill(scene);
        await scene.Says("林召集", "申請 送出");

        Assert.Contains("是哪一個社群", await scene.Hears("周承辦", "推薦 AI數位研究設群"), StringComparison.Ordinal);
        Assert.Equal(ApplicationState.Filed, (await ApplicationScene.Steps(scene))[^1].To);
        await ApplicationScene.Recommend(scene);
        Assert.Contains("等待核定的申請", await scene.Hears("周承辦", "核定 AI數位研究設群"), StringComparison.Ordinal);
        Assert.Equal(ApplicationState.Recommended, (await ApplicationScene.Steps(scene))[^1].To);
    }

    [Fact]
    public async Task Nothing_about_applications_is_said_in_a_group()
    {
        using var scene = await ApplicationScene.Open();
        foreach (var (who, words) in new[] { ("林召集", "申請"), ("張主任", "推薦"), ("周承辦", "核定"), ("周承辦", "退回") })
            Assert.Contains("一對一", (await scene.SaysInGroup(who, words))!.Text, StringComparison.Ordinal);
    }
}
