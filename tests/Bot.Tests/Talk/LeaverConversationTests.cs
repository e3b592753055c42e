using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Feed;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>Who has left is known still: their accounts can be ended, and it is said that they left.</summary>
public sealed class LeaverConversationTests
{
    private static readonly ProgrammeId s_programme = new("ncut-research-communities-114");

    [Theory]
    [InlineData("陳美麗")]
    [InlineData("前承辦")]
    public async Task An_officer_ends_the_accounts_of_whoever_left_the_programme(string name)
    {
        using var scene = await Open();
        Assert.Contains("確定", (await scene.Says("承辦人", $"解除綁定 {name}"))!.Text, StringComparison.Ordinal);
        await scene.Says("承辦人", "確定");
        Assert.Empty(await AccountsConversationTests.AccountsOf(scene, name));
    }

    [Fact]
    public async Task Not_of_whoever_is_in_another_programme_now()
    {
        using var scene = await Open();
        await scene.Change(records =>
        {
            var elsewhere = records.Communities.Add(new ProgrammeId("hsinchu-learning-communities-111"), "素養課程社群", "");
            records.People.Put(elsewhere.Id, records.People.Named("陳美麗", "勤益科大")[0].Id, Role.Member, PersonKind.Own);
            return elsewhere;
        });
        Assert.Contains("沒有「陳美麗」這個帳號", await scene.Hears("承辦人", "解除綁定 陳美麗"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_calendar_ends_with_an_account_that_an_officer_ends_and_all_are_told()
    {
        using var scene = await Open();
        var key = await scene.Change(records => records.Feeds.Renew(records.People.Named("王小明", "勤益科大")[0].Id, scene.Now));
        Assert.Contains("行事曆的網址也會一起停用", await scene.Hears("承辦人", "解除綁定 王小明"), StringComparison.Ordinal);
        Assert.Contains("行事曆的網址也停用了", await scene.Hears("承辦人", "確定"), StringComparison.Ordinal);
        Assert.Null(await scene.Read(records => records.Feeds.Find(key)));
    }

    [Fact]
    public async Task No_code_is_made_for_whoever_left_and_it_is_said_when()
    {
        using var scene = await Open();
        Assert.Contains("陳美麗在 114/05/20（二） 離開了「AI數位研究社群」", await scene.Hears("林召集", "綁定碼 陳美麗"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_whose_giver_is_gone_says_so_however_often_it_is_tried()
    {
        using var scene = await Open();
        var code = await scene.Change(records =>
        {
            var late = records.People.Add("張大同", "勤益科大", "資管系", "");
            records.People.Put(scene.Community.Id, late.Id, Role.Member, PersonKind.Own);
            return records.Accounts.NewCode(
                late.Id, scene.Now, BindingCode.ChatLifetime, records.People.Named("前承辦", "勤益科大")[0].Id);
        });
        foreach (var time in (string[])["第一次", "第二次"])
        {
            var said = await scene.Hears($"新人{time}", $"綁定 {code.Shown}");
            Assert.Contains("沒有人用過", said, StringComparison.Ordinal);
            Assert.Contains("向現在的召集人或承辦人", said, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("出席 陳美麗", "只有召集人和承辦人看得到")]
    [InlineData("我的資料 林召集", "只看得到自己的資料")]
    [InlineData("我的資料 陳美麗", "只看得到自己的資料")]
    public async Task Nobody_gets_ones_own_for_that_of_another(string words, string said)
    {
        using var scene = await Open();
        Assert.Contains(said, await scene.Hears("王小明", words), StringComparison.Ordinal);
    }

    /// <summary>陳美麗 left last week, 前承辦 was the officer until then.</summary>
    private static async Task<Scene> Open()
    {
        var scene = await Scene.Open();
        await AccountsConversationTests.Officer(scene, "承辦人");
        await scene.Change(records =>
        {
            var left = scene.Today.AddDays(-6);
            records.People.End(scene.Community.Id, records.People.Named("陳美麗", "勤益科大")[0].Id, left, "調校");
            var before = records.People.Add("前承辦", "勤益科大", "研發處", "");
            records.People.PutOfficer(s_programme, before.Id, new Tenure(Until: left));
            records.Accounts.Save(new ChatAccount { Address = new ChatAddress("line", "U-前承辦"), Person = before, BoundAt = scene.Now.AddDays(-30) });
            return before;
        });
        return scene;
    }
}
