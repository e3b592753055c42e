using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>An application is shown before it is decided on; a yes is a yes to what was shown.</summary>
public sealed class ConfirmStepTests
{
    [Fact]
    public async Task Other_words_than_a_yes_are_the_reason_instead_and_decide_nothing()
    {
        using var scene = await Filed();
        Assert.Contains("要退回AI數位研究社群的申請嗎", await scene.Hears("張主任", "退回 經費表沒有單價"), StringComparison.Ordinal);
        Assert.Contains("事由：缺附件", await scene.Hears("張主任", "缺附件"), StringComparison.Ordinal);
        Assert.Equal([ApplicationState.Filed], await States(scene));
    }

    [Fact]
    public async Task What_was_filed_anew_since_is_shown_anew()
    {
        using var scene = await Filed();
        await scene.Says("張主任", "推薦");
        scene.Now = scene.Now.AddMinutes(1);
        await scene.Says("林召集", "收回");
        await scene.Says("林召集", "申請 膳食費 9000");
        await scene.Says("林召集", "申請 送出");

        Assert.Contains("膳食費：9,000 元", await scene.Hears("張主任", "確定"), StringComparison.Ordinal);
        Assert.Equal([ApplicationState.Filed, ApplicationState.Draft, ApplicationState.Filed], await States(scene));
        Assert.Contains("已推薦", await scene.Hears("張主任", "確定"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_longer_theirs_is_not_decided_and_no_other_in_its_place()
    {
        using var scene = await Filed();
        await scene.Says("張主任", "退回 經費表沒有單價");
        await scene.Change(records =>
        {
            var other = records.Communities.Add(scene.Community.Programme, "資安社群", "USR");
            var successor = records.People.Add("李主任", "勤益科大", "", "");
            records.People.PutHead(other.Id, successor.Id);
            records.Accounts.Save(records.Accounts.Find(new ChatAddress("line", "U-張主任"))! with { Person = successor });
            records.Applications.Add(
                other.Id,
                new ApplicationStep { To = ApplicationState.Filed, At = scene.Now, By = new PersonId(1), Cite = [new("x")], Version = 1 });
            return true;
        });
        Assert.Contains("現在不由您負責", await scene.Hears("張主任", "確定"), StringComparison.Ordinal);
        Assert.Equal([ApplicationState.Filed], await States(scene));
    }

    [Fact]
    public async Task A_beginning_that_two_names_have_is_neither()
    {
        using var scene = await ApplicationScene.Recommended();
        await scene.Change(records =>
        {
            var other = records.Communities.Add(scene.Community.Programme, "AI數位教學社群", "USR");
            foreach (var state in new[] { ApplicationState.Filed, ApplicationState.Recommended })
                records.Applications.Add(other.Id, new ApplicationStep { To = state, At = scene.Now, By = new PersonId(1), Cite = [new("x")], Version = 1 });
            return true;
        });
        Assert.Contains("等待核定的申請：2 件", await scene.Hears("周承辦", "核定 AI數位"), StringComparison.Ordinal);
        Assert.Contains("AI數位研究社群：已核定", await scene.Hears("周承辦", "核定 AI數位研究"), StringComparison.Ordinal);
    }

    private static async Task<Scene> Filed()
    {
        var scene = await ApplicationScene.Open();
        await ApplicationScene.Fill(scene);
        await scene.Says("林召集", "申請 送出");
        return scene;
    }

    private static async Task<IEnumerable<ApplicationState>> States(Scene scene) => (await ApplicationScene.Steps(scene)).Select(step => step.To);
}
