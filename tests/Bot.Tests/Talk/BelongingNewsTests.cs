using CommunityBot.Communities;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>Whom 離開, 加入 and 改名 concern hears of it: each once, nobody what they did themselves, and again when it is taken back.</summary>
public sealed class BelongingNewsTests
{
    [Fact]
    public async Task Who_leaves_is_told_and_a_convener_who_noted_it_is_not()
    {
        using var scene = await Scene.Open();

        Assert.Equal(
            ["王小明：林召集登記：您在「AI數位研究社群」的成員身分到 114/05/20（二） 為止（調校）。之前的出席和點數都會保留。"],
            await Told(scene, "林召集", "離開 王小明 114/5/20 調校"));
        Assert.Equal(["王小明：林召集收回了：成員異動（王小明）。\n現在：王小明在「AI數位研究社群」是成員。"], await Told(scene, "林召集", "收回"));
    }

    [Fact]
    public async Task The_convener_hears_what_the_officer_noted_and_of_a_move_both_conveners()
    {
        using var scene = await WithOfficer();
        await scene.Change(records =>
        {
            var other = records.Communities.Add(scene.Community.Programme, "資安社群", "AI數位");
            var convener = scene.Join("黃召集", Role.Member, records);
            records.People.Put(scene.Community.Id, convener.Id, []);
            records.People.Put(other.Id, convener.Id, Role.Convener, PersonKind.Own);
            return true;
        });

        Assert.Equal(
            [
                "王小明：陳承辦登記：您在「AI數位研究社群」的成員身分到 114/05/19（一） 為止（換社群）。之前的出席和點數都會保留。\n陳承辦登記：從 114/05/20（二） 起，您是「資安社群」的成員。",
                "林召集：陳承辦登記：王小明在「AI數位研究社群」的成員身分到 114/05/19（一） 為止。",
                "黃召集：陳承辦登記：從 114/05/20（二） 起，王小明是「資安社群」的成員。",
            ],
            await Told(scene, "陳承辦", "加入 王小明 資安社群 換社群 114/5/20"));
        Assert.All(await Told(scene, "陳承辦", "收回"), line => Assert.EndsWith(
            "：陳承辦收回了：成員異動（王小明）。\n現在：王小明在「AI數位研究社群」是成員。\n現在：王小明不在「資安社群」。", line, StringComparison.Ordinal));
        Assert.Equal(
            ["張大同：陳承辦登記：從 114/05/27（二） 起，您是「AI數位研究社群」的成員。", "林召集：陳承辦登記：從 114/05/27（二） 起，張大同是「AI數位研究社群」的成員。"],
            await Told(scene, "陳承辦", "加入 張大同 AI數位研究社群 勤益科大 成員 校內 114/5/27"));
    }

    [Fact]
    public async Task A_new_name_is_told_to_who_has_it_and_to_the_convener()
    {
        using var scene = await WithOfficer();

        Assert.Equal(
            ["陳玫莉：陳承辦把您的姓名改成「陳玫莉」。紀錄、點數和綁定都不變。", "林召集：陳承辦登記：陳美麗改名為陳玫莉。"],
            await Told(scene, "陳承辦", "改名 陳美麗 陳玫莉"));
    }

    [Fact]
    public async Task At_a_handover_the_one_before_and_the_one_after_each_hear_of_it_once()
    {
        using var scene = await WithOfficer();

        var told = await Told(scene, "陳承辦", "離開 林召集 114/5/31 離職 接任 陳美麗");

        Assert.Equal(2, told.Count);
        Assert.StartsWith("林召集：陳承辦登記：您在「AI數位研究社群」的召集人身分到 114/05/31（六） 為止（離職）", told[0], StringComparison.Ordinal);
        Assert.Equal("陳美麗：陳承辦登記：從 114/06/01（日） 起，您是「AI數位研究社群」的召集人。", told[1]);
    }

    private static async Task<Scene> WithOfficer()
    {
        var scene = await Scene.Open();
        await scene.Change(records =>
        {
            var officer = scene.Join("陳承辦", Role.Member, records);
            records.People.Put(scene.Community.Id, officer.Id, []);
            records.People.PutOfficer(scene.Community.Programme, officer.Id);
            return true;
        });
        return scene;
    }

    private static async Task<List<string>> Told(Scene scene, string who, string words)
    {
        var answer = await scene.Receives(scene.Message(who, new MessageContent.Words(words)));
        return await scene.Read(records => answer.Notices
            .Select(notice => $"{records.People.Find(notice.To)!.Name}：{notice.Say(Catalogues.In(Language.Chinese)).Text}").ToList());
    }
}
