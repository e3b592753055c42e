using System.Text.RegularExpressions;
using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Conversation.Turns;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>我的帳號 and 解除綁定: what one is bound at, and how that ends.</summary>
public sealed class AccountsConversationTests
{
    private static readonly ChatAddress s_discord = new("discord", "4711");

    [Fact]
    public async Task One_sees_ones_accounts_with_since_when_and_when_they_were_used()
    {
        using var scene = await Open();
        scene.Now = scene.Now.AddDays(3);
        await scene.From(s_discord, "活動");

        var card = (await scene.Says("王小明", "我的帳號"))!.Card!;

        Assert.Equal(["Discord", "LINE"], card.Fields.Select(field => field.Label));
        Assert.Equal("114/05/26（一） 綁定、最近使用 114/05/29（四）", card.Fields[0].Value);
        Assert.Equal("114/04/26（六） 綁定、最近使用 114/05/26（一）、就是現在這個", card.Fields[1].Value);
    }

    [Fact]
    public async Task Signing_in_alone_writes_nothing_of_when_an_account_was_used()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        await scene.Says("陳美麗", $"簽到 {scene.Code}");
        Assert.Null((await scene.Read(records => records.Accounts.Find(new ChatAddress("line", "U-陳美麗"))))!.UsedAt);
    }

    [Theory]
    [InlineData("解除綁定")]
    [InlineData("解除綁定 LINE")]
    [InlineData("unlink")]
    public async Task Ones_last_account_is_ended_only_with_a_yes_and_can_do_nothing_then(string words)
    {
        using var scene = await Scene.Open();
        var asked = (await scene.Says("陳美麗", words))!;
        Assert.Matches("最後一個|last one", asked.Text);
        Assert.Single(await AccountsOf(scene, "陳美麗"));

        var sure = asked.Choices.OfType<Choice.Press>().First();
        Assert.Matches("已解除|is unlinked", (await scene.Says("陳美麗", sure.Words))!.Text);

        Assert.Empty(await AccountsOf(scene, "陳美麗"));
        Assert.Matches("還不認得|do not know you", await scene.Hears("陳美麗", "出席"));
        Assert.Matches("還不認得|do not know you", await scene.Hears("陳美麗", "收回"));
    }

    [Fact]
    public async Task Of_several_one_is_chosen_and_the_others_and_itself_are_told()
    {
        using var scene = await Open();
        var which = (await scene.Says("王小明", "解除綁定"))!;
        Assert.Equal(3, which.Choices.OfType<Choice.Press>().Count(choice => choice.Label != "取消"));
        var sure = (await scene.Says("王小明", "1"))!;
        Assert.Contains("Discord", sure.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("最後一個", sure.Text, StringComparison.Ordinal);

        var ended = await scene.Receives(scene.Message("王小明", new MessageContent.Words("確定")));

        Assert.Equal([new ChatAddress("line", "U-王小明")], (await AccountsOf(scene, "王小明")).Select(account => account.Address));
        Assert.Equal([s_discord], ToldAt(ended));
        Assert.Contains("還不認得", (await scene.From(s_discord, "出席")).Reply!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_of_them_can_be_ended_at_once_from_any()
    {
        using var scene = await Open();
        await scene.From(s_discord, "解除綁定");
        Assert.Contains("最後一個", (await scene.From(s_discord, "全部")).Reply!.Text, StringComparison.Ordinal);
        var ended = await scene.From(s_discord, "好");
        Assert.Empty(await AccountsOf(scene, "王小明"));
        Assert.Equal([new ChatAddress("line", "U-王小明")], ToldAt(ended));
    }

    [Theory]
    [InlineData("取消")]
    [InlineData("算了")]
    [InlineData("還是不要好了")]
    public async Task What_is_no_yes_ends_nothing(string words)
    {
        using var scene = await Open();
        await scene.Says("王小明", "解除綁定 LINE");
        await scene.Says("王小明", words);
        Assert.Equal(2, (await AccountsOf(scene, "王小明")).Count);
    }

    [Fact]
    public async Task An_officer_ends_those_of_a_lost_phone_and_the_person_is_told_on_the_others()
    {
        using var scene = await Open();
        await Officer(scene, "承辦人");
        await scene.Says("承辦人", "解除綁定 王小明");
        Assert.Contains("LINE", await scene.Hears("承辦人", "2"), StringComparison.Ordinal);

        var ended = await scene.Receives(scene.Message("承辦人", new MessageContent.Words("確定")));

        Assert.Equal([s_discord], (await AccountsOf(scene, "王小明")).Select(account => account.Address));
        Assert.Equal([s_discord, new ChatAddress("line", "U-王小明")], ToldAt(ended));
    }

    [Theory]
    [InlineData("林召集", "只有承辦人可以解除")]
    [InlineData("陳美麗", "只有承辦人可以解除")]
    public async Task Nobody_else_ends_the_accounts_of_others(string who, string said)
    {
        using var scene = await Open();
        Assert.Contains(said, await scene.Hears(who, "解除綁定 王小明"), StringComparison.Ordinal);
        await scene.Says(who, "1");
        await scene.Says(who, "確定");
        Assert.Equal(2, (await AccountsOf(scene, "王小明")).Count);
    }

    [Fact]
    public async Task An_officer_of_another_programme_finds_nobody_here()
    {
        using var scene = await Open();
        await Officer(scene, "別的承辦", "hsinchu-learning-communities-111");
        Assert.Contains("沒有「王小明」這個帳號", await scene.Hears("別的承辦", "解除綁定 王小明"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_stops_being_officer_while_it_is_asked_ends_nothing()
    {
        using var scene = await Open();
        await Officer(scene, "承辦人");
        await scene.Says("承辦人", "解除綁定 王小明");
        await scene.Says("承辦人", "全部");
        await scene.EndOffices("承辦人");

        await scene.Says("承辦人", "確定");

        Assert.Equal(2, (await AccountsOf(scene, "王小明")).Count);
    }

    [Fact]
    public async Task A_code_that_was_made_on_a_lost_phone_is_void_once_its_account_is_ended()
    {
        using var scene = await Open();
        await Officer(scene, "承辦人");
        var code = CodeIn((await scene.Says("王小明", "綁定"))!);
        await scene.Says("承辦人", "解除綁定 王小明");
        await scene.Says("承辦人", "全部");
        await scene.Says("承辦人", "確定");

        Assert.DoesNotContain("綁定完成", await scene.Hears("小偷", $"綁定 {code}"), StringComparison.Ordinal);
        Assert.Empty(await AccountsOf(scene, "王小明"));
    }

    internal static string CodeIn(Reply reply) =>
        Regex.Match(reply.Text, "[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}", RegexOptions.NonBacktracking).Value;

    internal static Task<IReadOnlyList<ChatAccount>> AccountsOf(Scene scene, string name) =>
        scene.Read(records => records.Accounts.Of(records.People.Named(name, "勤益科大")[0].Id));

    internal static IEnumerable<ChatAddress> ToldAt(Answer answer) => answer.Notices.SelectMany(notice => notice.At ?? []).Select(account => account.Address);

    internal static Task<Person> Officer(Scene scene, string name, string? programme = null) => scene.Change(records =>
    {
        var officer = records.People.Add(name, "研發處", "", "");
        records.People.PutOfficer(programme is null ? scene.Community.Programme : new(programme), officer.Id);
        records.Accounts.Save(new ChatAccount { Address = new ChatAddress("line", $"U-{name}"), Person = officer, BoundAt = Scene.Start });
        return officer;
    });

    /// <summary>王小明 is on LINE and, since today, on Discord.</summary>
    private static async Task<Scene> Open()
    {
        var scene = await Scene.Open();
        var code = CodeIn((await scene.Says("王小明", "綁定"))!);
        Assert.Contains("綁定完成：王小明", (await scene.From(s_discord, $"綁定 {code}")).Reply!.Text, StringComparison.Ordinal);
        return scene;
    }
}
