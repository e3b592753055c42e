using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>成員名冊: who is in a community on a day, and who has no account yet.</summary>
public sealed class MembersTests
{
    [Fact]
    public async Task Members_see_the_names_and_who_convenes_and_nothing_else()
    {
        using var scene = await Scene.Open();

        var card = (await scene.Says("王小明", "成員名冊"))!.Card!;

        Assert.Equal("「AI數位研究社群」的成員：3 位", card.Title);
        Assert.Equal([("召集人", "林召集"), ("成員", "王小明、陳美麗")], card.Fields.Select(field => (field.Label, field.Value)));
    }

    [Fact]
    public async Task Who_leads_sees_what_they_are_and_who_is_not_linked()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "加入 張大同 勤益科大 電子系 成員 校外");

        var fields = (await scene.Says("林召集", "成員名冊"))!.Card!.Fields;

        Assert.Equal(["召集人　校內　勤益科大 資管系", "成員　校外　勤益科大 電子系　還沒綁定"], [fields[0].Value, fields[^1].Value]);
        var unlinked = await scene.Says("林召集", "誰還沒綁定");
        Assert.Equal("張大同", Assert.Single(unlinked!.Card!.Fields).Value);
        Assert.NotEqual("", AccountsConversationTests.CodeIn((await scene.Presses("林召集", unlinked, "張大同"))!));
    }

    [Fact]
    public async Task Who_takes_over_is_shown_with_what_they_are_from_then_on()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "離開 林召集 5/31 接任 王小明");
        await scene.Says("林召集", "確定");
        Assert.Contains("到 114/05/31（六）　從 114/06/01（日） 起 召集人", await scene.Hears("林召集", "成員名冊"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_had_their_data_deleted_is_in_no_list()
    {
        using var scene = await Scene.Open();
        await scene.Says("王小明", "刪除我的資料");
        await scene.Says("王小明", "確定");
        await scene.Says("王小明", "永久刪除");

        Assert.Contains("成員：2 位", await scene.Hears("林召集", "成員名冊"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_shows_who_is_in_it_then()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "離開 王小明 114/5/31");

        Assert.Contains("成員：2 位（114/06/01（日））", await scene.Hears("林召集", "成員名冊 6/1"), StringComparison.Ordinal);
        Assert.Contains("到 114/05/31", await scene.Hears("林召集", "成員名冊"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_communities_each_is_a_line_and_one_is_named()
    {
        using var scene = await Scene.Open();
        await AccountsConversationTests.Officer(scene, "陳承辦");
        await scene.Change(records =>
        {
            var other = records.Communities.Add(scene.Community.Programme, "資安社群", "AI數位");
            records.People.Put(other.Id, records.People.Add("許志明", "勤益科大", "", "").Id, Role.Convener, PersonKind.Own);
            return other;
        });

        var all = await scene.Says("陳承辦", "成員名冊");

        await scene.Says("陳承辦", "加入 張大同 勤益科大 資安社群 成員 校內 114/9/1");
        await scene.Says("陳承辦", "加入 李新人 勤益科大 承辦人 114/8/1");
        Assert.Equal(
            ["許志明、張大同", "李新人"], (await scene.Says("陳承辦", "誰還沒綁定"))!.Card!.Fields.Select(field => field.Value));
        Assert.Equal(["3 位　召集人 林召集", "1 位　召集人 許志明　1 位還沒綁定"], all!.Card!.Fields.Select(field => field.Value));
        Assert.Contains("許志明", (await scene.Presses("陳承辦", all, "資安社群"))!.Card!.ToText(), StringComparison.Ordinal);
        Assert.Contains("「資安社群」的成員", await scene.Hears("陳承辦", "資安社群的召集人是誰"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("成員名冊 資安社群")]
    [InlineData("資安社群有哪些成員")]
    public async Task Nobody_sees_who_is_in_a_community_of_others(string words)
    {
        using var scene = await Scene.Open();
        await scene.Change(records =>
        {
            var other = records.Communities.Add(scene.Community.Programme, "資安社群", "AI數位");
            records.People.Put(other.Id, records.People.Add("許志明", "勤益科大", "", "").Id, Role.Convener, PersonKind.Own);
            return other;
        });

        Assert.DoesNotContain("許志明", await scene.Hears("王小明", words), StringComparison.Ordinal);
    }
}
