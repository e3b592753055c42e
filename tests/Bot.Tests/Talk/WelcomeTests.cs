using CommunityBot.Accounts;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>What somebody is told who comes, comes back, or comes with another phone.</summary>
public sealed class WelcomeTests
{
    [Fact]
    public async Task Whoever_leads_and_is_in_no_community_is_not_told_how_to_sign_in()
    {
        using var scene = await Scene.Open();
        var officer = await AccountsConversationTests.Officer(scene, "承辦人");
        var code = await scene.Change(records => records.Accounts.NewCode(officer.Id, scene.Now, BindingCode.ChatLifetime, officer.Id));
        var welcome = await scene.Says("新手機", $"綁定 {code.Shown}");
        Assert.Contains(welcome!.Card!.Fields, field => field.Label == "承辦人");
        Assert.DoesNotContain("簽到", welcome.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(welcome.Choices, choice => choice.Label == "簽到");

        var member = await scene.Change(records => records.Accounts.NewCode(
            records.People.Named("陳美麗", "勤益科大")[0].Id, scene.Now, BindingCode.ChatLifetime, officer.Id));
        Assert.Contains("簽到", (await scene.Says("新手機", $"綁定 {member.Shown}"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_who_greets_is_told_of_binding()
    {
        using var scene = await Scene.Open();
        var greeted = await scene.Says("路人甲", "你好");
        Assert.Contains("綁定", greeted!.Text, StringComparison.Ordinal);
        Assert.Contains(greeted.Choices, choice => choice is Choice.Fill { Words: "綁定 " });
    }

    [Theory]
    [InlineData("王小明", "我的手機掉了", "解除綁定 王小明")]
    [InlineData("王小明", "換手機了", "不用重新綁定")]
    [InlineData("路人甲", "我的手機不見了", "承辦人")]
    public async Task Whoever_lost_a_phone_is_told_who_ends_what_was_on_it(string who, string words, string said)
    {
        using var scene = await Scene.Open();
        Assert.Contains(said, await scene.Hears(who, words), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_accounts_of_one_day_are_told_apart_by_the_time()
    {
        using var scene = await Scene.Open();
        await scene.Change(records =>
        {
            var person = records.People.Named("王小明", "勤益科大")[0];
            foreach (var hours in (int[])[20, 25])
            {
                records.Accounts.Save(new ChatAccount
                {
                    Address = new ChatAddress("web", $"{hours}"),
                    Person = person,
                    BoundAt = Scene.Start.AddHours(-hours),
                });
            }

            return person;
        });
        Assert.Equal(3, (await scene.Says("王小明", "我的帳號"))!.Card!.Fields.Select(field => field.Value).Distinct().Count());
    }

    [Fact]
    public async Task A_meeting_that_is_on_is_signed_in_to_and_not_recorded()
    {
        using var scene = await Scene.Open();
        scene.Now = Scene.Start.AddMinutes(65);
        var planned = await scene.Says("林召集", "新增活動 例會 今天 15:00-17:00 工程館301 共備");
        Assert.Contains("開始簽到", planned!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("補簽", planned.Text, StringComparison.Ordinal);
        Assert.Contains(planned.Choices, choice => choice.Label == "開始簽到");
    }

    [Fact]
    public async Task A_button_of_long_ago_takes_nothing_back()
    {
        using var scene = await Scene.Open();
        scene.Now = Scene.Start.AddMinutes(5);
        var old = (await scene.Says("林召集", "補簽 林召集 主持"))!.Choices.OfType<Choice.Press>().Single(choice => choice.Label == "收回");
        scene.Now = scene.Now.AddDays(20);
        await scene.Change(records => records.Deeds.ForgetBefore(scene.Now.AddDays(-14)));
        await scene.Says("林召集", "補簽 陳美麗 遲到");
        await scene.Says("林召集", "補簽 王小明 遲到");
        await scene.Change(records => records.Deeds.ForgetBefore(scene.Now.AddDays(-14)));

        Assert.Contains("已經不能收回了", await scene.Hears("林召集", old.Words), StringComparison.Ordinal);
        Assert.True((await scene.PresenceOf("陳美麗")).CountsAsPresent);
        Assert.Contains("不是您做的", await scene.Hears("王小明", "收回 第2號"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_whose_name_has_blanks_is_taken_whole_and_a_member_is_found_without_accents()
    {
        using var scene = await Scene.Open();
        scene.Now = Scene.Start.AddMinutes(5);
        await scene.Change(records => scene.Join("José García", Communities.Role.Member, records));
        Assert.Contains("已補簽：José García", (await scene.Says("林召集", "補簽 jose garcia 遲到"))!.Text, StringComparison.Ordinal);
        Assert.Contains(
            (await scene.Says("林召集", "補簽 maria lopez 遲到"))!.Choices.OfType<Choice.Press>(), choice => choice.Words == "補簽 #1 來賓 maria lopez 遲到");
        Assert.Contains("來賓 Mary Ann Smith", (await scene.Says("林召集", "補簽 來賓 Mary Ann Smith 專題演講"))!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("𠮷田健一")]
    [InlineData("王一鳴")]
    public async Task A_name_with_a_rare_letter_or_a_numeral_signs_in(string name)
    {
        using var scene = await Scene.Open();
        await scene.Change(records => scene.Join(name, Communities.Role.Member, records));
        await scene.Says("林召集", "開始簽到");
        Assert.Contains("已簽到", await scene.Hears(name, $"我是{name}，簽到 {scene.Code}"), StringComparison.Ordinal);
        if (name[0] != '王')
            Assert.Contains((await scene.Says("林召集", "補簽 吉田健一 忘了"))!.Choices, choice => choice.Label == name);
    }
}
