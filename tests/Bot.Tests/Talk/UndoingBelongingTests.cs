using CommunityBot.Communities;
using CommunityBot.Deeds;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>Taking back what made somebody lead leaves nobody out in the cold who left since, as there was somebody.</summary>
public sealed class UndoingBelongingTests
{
    private static readonly DateOnly s_lastDay = new(2025, 5, 31);

    [Fact]
    public async Task Who_convenes_since_another_left_goes_on_until_somebody_else_does()
    {
        using var scene = await Open();
        await scene.Says("林召集", "加入 王小明 召集人 校內");
        await scene.Says("陳承辦", "離開 林召集 114/5/31");

        var refused = await scene.Says("林召集", "收回");

        Assert.Contains("「AI數位研究社群」從 114/06/01（日） 起就沒有召集人了", refused!.Text, StringComparison.Ordinal);
        Assert.Equal(["王小明"], await ConvenersOn(scene, s_lastDay.AddDays(1)));
        await scene.Says("陳承辦", "加入 陳美麗 召集人 校內");
        await scene.Presses("林召集", refused, "收回");
        Assert.Equal(["陳美麗"], await ConvenersOn(scene, s_lastDay.AddDays(1)));
    }

    [Fact]
    public async Task The_only_officer_stays_one()
    {
        using var scene = await Open();
        await scene.Says("陳承辦", "加入 王小明 承辦人 114/5/20");
        await scene.Says("王小明", "離開 陳承辦 114/5/31");

        Assert.Contains("起就沒有承辦人了", await scene.Hears("陳承辦", "收回"), StringComparison.Ordinal);

        Assert.Equal(["王小明"], await scene.Read(records =>
            records.People.OfficersOf(scene.Community.Programme, s_lastDay.AddDays(1)).Select(officer => officer.Name).ToList()));
    }

    [Fact]
    public async Task Whoever_was_the_first_to_lead_is_taken_out_again()
    {
        using var scene = await Open();
        await scene.Change(records => records.Communities.Add(scene.Community.Programme, "資安社群", "AI數位"));
        await scene.Says("陳承辦", "加入 張大同 勤益科大 資安社群 召集人 校內");

        await scene.Says("陳承辦", "收回");

        Assert.Empty(await scene.Read(records => records.People.Named("張大同")));
    }

    [Theory]
    [InlineData("加入 王小明 勤益科大 資管系 成員 校內")]
    [InlineData("加入 王小明 勤益科大 電子系 成員 校內")]
    public async Task An_earlier_name_does_not_come_back_where_somebody_else_has_it_by_now(string words)
    {
        using var scene = await Open();
        Assert.NotNull((await scene.Says("林召集", "改名 王小明 王大明"))!.Card);
        var renamed = await scene.Says("林召集", words);
        Assert.NotNull(renamed!.Card);

        var first = (await scene.Read(records => records.Deeds.Of(records.People.Named("林召集")[0].Id, DateTimeOffset.MinValue)))
            .Single(deed => deed.What is Deed.Renamed);

        Assert.Contains("現在有另一位叫原來的姓名", await scene.Hears("林召集", $"收回 第{first.Id.Value}號"), StringComparison.Ordinal);
        Assert.Single(await scene.Read(records => records.People.Named("王小明")));
    }

    [Fact]
    public async Task Who_is_forgotten_since_is_called_as_then_and_nobody_else_is_taken_off()
    {
        using var scene = await Open();
        await scene.Says("陳承辦", "加入 張大同 勤益科大 AI數位研究社群 成員 校內");
        await scene.Change(records =>
        {
            var ghost = records.People.Named("張大同")[0].Id;
            records.People.Put(scene.Community.Id, ghost, []);
            return records.People.Remove(ghost);
        });
        await scene.Says("林召集", "加入 李新人 勤益科大 成員 校內");

        Assert.Contains("不能收回「成員異動（張大同）」", await scene.Hears("陳承辦", "收回"), StringComparison.Ordinal);
        Assert.Single(await scene.Read(records => records.People.Named("李新人")));

        await scene.Says("林召集", "收回");
        Assert.Empty(await scene.Read(records => records.People.Named("李新人")));
        Assert.Contains("「成員異動（李新人）」", await scene.Hears("林召集", "收回"), StringComparison.Ordinal);
    }

    private static async Task<Scene> Open()
    {
        var scene = await Scene.Open();
        await AccountsConversationTests.Officer(scene, "陳承辦");
        return scene;
    }

    private static Task<List<string>> ConvenersOn(Scene scene, DateOnly day) => scene.Read(
        records => records.ConvenersOf(scene.Community.Id, day).Select(person => person.Name).ToList());
}
