using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>What is said of accounts, codes and data, so that nobody is sent to where it is refused.</summary>
public sealed class LostPhoneTests
{
    [Theory]
    [InlineData("綁定碼是 {0}")]
    [InlineData("我拿到{0}")]
    [InlineData("我的綁定碼是{0}。")]
    [InlineData("我是張大同，綁定碼是 {0}")]
    [InlineData("綁定碼是 {0}", "王小明")]
    [InlineData("我是張大同，綁定碼是 {0}", "張大同", "WXPAKQRT")]
    public async Task A_code_that_somebody_says_is_theirs_is_taken(string words, string who = "張大同", string code = "7K3Q9XPA")
    {
        using var scene = await Scene.Open();
        var given = await scene.Change(records =>
        {
            var person = records.People.Add("張大同", "勤益科大", "", "").Id;
            return records.Accounts.NewCode(() => new BindingCode { Code = code, Person = person, ExpiresAt = scene.Now + BindingCode.RosterLifetime });
        });

        Assert.Contains("綁定完成：張大同", await scene.Hears(who, string.Format(null, words, given.Shown)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_taken_back_names_what_can_and_the_word_then_means_that()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "加入 張大同 勤益科大 成員 校內");
        await scene.Says("林召集", "綁定碼 張大同");

        Assert.Contains("要收回「成員異動（張大同）」嗎", await scene.Hears("林召集", "收回"), StringComparison.Ordinal);
        await scene.Says("林召集", "收回");

        Assert.Empty(await scene.Read(records => records.People.Named("張大同")));
    }

    [Fact]
    public async Task One_s_own_code_once_more_is_no_error()
    {
        using var scene = await Scene.Open();
        var code = await scene.Change(records =>
            records.Accounts.NewCode(records.People.Add("張大同", "勤益科大", "", "").Id, scene.Now, BindingCode.RosterLifetime));
        await scene.Says("張大同", $"綁定 {code.Shown}");

        Assert.Contains("已經綁定「張大同」了", await scene.Hears("張大同", $"綁定 {code.Shown}"), StringComparison.Ordinal);
        Assert.Contains("用過了", await scene.Hears("王小明", $"綁定 {code.Shown}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("我收到 attached")]
    [InlineData("我的電話 0912345678")]
    [InlineData("20250526 有活動嗎")]
    public async Task What_is_no_code_is_not_counted_as_a_wrong_one(string words)
    {
        using var scene = await Scene.Open();

        Assert.DoesNotContain("綁定碼再輸入", await scene.Hears("陌生人", words), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_an_account_of_somebody_is_ended_a_code_for_them_is_next()
    {
        using var scene = await Scene.Open();
        await AccountsConversationTests.Officer(scene, "陳承辦");
        await scene.Says("陳承辦", "解除綁定 王小明");

        var done = await scene.Says("陳承辦", "確定");

        Assert.Equal("綁定碼 王小明", ((Choice.Press)Assert.Single(done!.Choices)).Words);
        await scene.Says("陳承辦", "離開 陳美麗 114/5/20");
        await scene.Says("陳承辦", "解除綁定 陳美麗");
        Assert.DoesNotContain("綁定碼 陳美麗", (await scene.Says("陳承辦", "確定"))!.Choices.OfType<Choice.Press>().Select(choice => choice.Words));
    }

    [Fact]
    public async Task A_convener_is_told_which_officer_ends_accounts_of_others()
    {
        using var scene = await Scene.Open();
        await AccountsConversationTests.Officer(scene, "陳承辦");

        var said = await scene.Says("林召集", "王小明手機掉了");

        Assert.Contains("請承辦人（陳承辦）輸入「解除綁定 王小明」", said!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(said.Choices, choice => choice is Choice.Press { Words: "解除綁定 王小明" });
    }

    [Theory]
    [InlineData("王小明", "Discord", "您沒有綁定 Discord 的帳號")]
    [InlineData("陳承辦", "discord", "您沒有綁定 Discord 的帳號")]
    public async Task An_account_that_one_has_not_is_not_taken_for_somebody(string who, string channel, string said)
    {
        using var scene = await Scene.Open();
        await AccountsConversationTests.Officer(scene, "陳承辦");

        Assert.Contains(said, await scene.Hears(who, $"解除綁定 {channel}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_only_officer_is_not_sent_to_the_officer()
    {
        using var scene = await Scene.Open();
        await AccountsConversationTests.Officer(scene, "陳承辦");

        Assert.Contains("unlink 陳承辦", await scene.Hears("陳承辦", "我手機掉了"), StringComparison.Ordinal);
        await AccountsConversationTests.Officer(scene, "張承辦");
        Assert.Contains("請承辦人輸入「解除綁定 陳承辦」", await scene.Hears("陳承辦", "我手機掉了"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_data_of_somebody_in_another_officer_s_programme_too_are_theirs_to_delete()
    {
        using var scene = await Scene.Open();
        await AccountsConversationTests.Officer(scene, "陳承辦");
        await scene.Change(records =>
        {
            var other = records.Communities.Add(new("hsinchu-learning-communities-111"), "素養社群", "");
            records.People.Put(other.Id, records.People.Named("王小明")[0].Id, Role.Member, Programmes.PersonKind.Own);
            return other;
        });

        var said = await scene.Hears("陳承辦", "刪除資料 王小明");

        Assert.Contains("也參加別人承辦的計畫", said, StringComparison.Ordinal);
        Assert.Contains("請本人在自己的聊天裡輸入「刪除我的資料」", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_is_not_sent_to_the_officer_for_who_is_not_on_the_roster()
    {
        using var scene = await Scene.Open();
        await AccountsConversationTests.Officer(scene, "陳承辦");

        Assert.Contains("您承辦的計畫裡沒有「周大同」", await scene.Hears("陳承辦", "離開 周大同 5/30"), StringComparison.Ordinal);
        Assert.Contains("請承辦人更新名單", await scene.Hears("林召集", "離開 周大同 5/30"), StringComparison.Ordinal);
    }
}
