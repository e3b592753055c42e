using CommunityBot.Communities;
using CommunityBot.OwnData;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>離開, 加入, 改名: the members of a community change, and nothing that was earned does.</summary>
public sealed class BelongingTests
{
    private static readonly DateOnly s_day = new(2025, 5, 20);

    [Theory]
    [InlineData("113/11/27", "比計畫的第一天 114/04/01（二） 還早")]
    [InlineData("114/11/27", "在計畫的最後一天 114/10/30（四） 之後")]
    public async Task Nobody_begins_outside_the_programme_unasked(string day, string asked)
    {
        using var scene = await Scene.Open();

        Assert.Contains(asked, await scene.Hears("林召集", $"加入 張大同 勤益科大 成員 校內 {day}"), StringComparison.Ordinal);

        Assert.Empty(await scene.Read(records => records.People.Named("張大同")));
        await scene.Says("林召集", "確定");
        Assert.Single(await scene.Read(records => records.People.Named("張大同")));
    }

    [Fact]
    public async Task Whoever_comes_while_it_is_applied_for_is_not_asked_about()
    {
        using var scene = await Scene.Open();
        scene.Now = scene.Now.AddDays(-90);

        await scene.Says("林召集", "加入 張大同 勤益科大 成員 校內");

        Assert.Single(await scene.Read(records => records.People.Named("張大同")));
    }

    [Theory]
    [InlineData("加入 已刪除的成員 勤益科大 成員 校內")]
    [InlineData("改名 王小明 已刪除的成員")]
    [InlineData("補簽 來賓 已刪除的成員7K3Q")]
    [InlineData("補簽 來賓：已刪除的成員")]
    public async Task Nobody_is_called_what_somebody_deleted_is(string words)
    {
        using var scene = await Scene.Open();
        scene.Now = Scene.Start;

        await scene.Says("林召集", words);
        await scene.Says("林召集", "確定");

        Assert.Empty(await scene.Read(records => records.People.EverIn(scene.Community.Id).Where(one => Pseudonym.IsReserved(one.Person.Name)).ToList()));
        Assert.Empty(await scene.Read(records => records.Attendance.Of(scene.Meeting.Id)));
    }

    [Fact]
    public async Task Who_leaves_with_a_day_is_there_until_then_and_it_can_be_taken_back()
    {
        using var scene = await Scene.Open();

        var said = await scene.Says("林召集", "離開 王小明 114/5/20 調校");

        Assert.Equal("王小明離開「AI數位研究社群」", said!.Card!.Title);
        Assert.Equal([new Place(Role.Member, PersonKind.Own, new Tenure(Until: s_day), "調校")], await PlacesOf(scene, "王小明"));
        Assert.Contains("到 0／2 人", (await scene.Says("林召集", "名單 #1"))!.Card!.Title, StringComparison.Ordinal);
        await scene.Says("林召集", "收回");
        Assert.Equal([new Place(Role.Member, PersonKind.Own)], await PlacesOf(scene, "王小明"));
    }

    [Fact]
    public async Task Nobody_is_given_the_name_of_a_colleague_unasked()
    {
        using var scene = await Scene.Open();
        var before = await Everybody(scene);

        Assert.Contains("已經有另一位「陳美麗」", (await scene.Says("林召集", "改名 王小明 陳美麗"))!.Text, StringComparison.Ordinal);

        Assert.Equal(before, await Everybody(scene));
    }

    [Theory]
    [InlineData("離開 王小明")]
    [InlineData("王小明離職了")]
    [InlineData("王小明會離開社群嗎")]
    [InlineData("離開 王小明 5/20 還是 5/21")]
    [InlineData("離開 王小名 5/20")]
    [InlineData("加入 張大同")]
    [InlineData("加入 張大同 勤益科大 校內")]
    [InlineData("加入 張大同 勤益科大 成員")]
    [InlineData("加入 林召集 召集人 校內")]
    [InlineData("改名 王小明")]
    [InlineData("改名 王小明 王123")]
    [InlineData("改名 王小明 王⼩明")]
    [InlineData("改社群名稱 數位社群")]
    [InlineData("離開 王小明、陳美麗 5/30")]
    [InlineData("成員離開 王小明和陳美麗 5/30")]
    public async Task What_is_not_understood_whole_is_asked_about_and_changes_nobody(string words)
    {
        using var scene = await Scene.Open();
        var before = await Everybody(scene);

        Assert.NotEmpty((await scene.Says("林召集", words))!.Text);

        Assert.Equal(before, await Everybody(scene));
    }

    [Fact]
    public async Task Who_joins_is_asked_for_what_is_missing_and_was_not_absent_before()
    {
        using var scene = await Scene.Open();

        Assert.Contains("學校", (await scene.Says("林召集", "加入 張大同"))!.Text, StringComparison.Ordinal);
        Assert.Contains("成員還是召集人", (await scene.Says("林召集", "加入 張大同 勤益科大 114/5/27"))!.Text, StringComparison.Ordinal);
        Assert.Contains("哪一種教師", (await scene.Says("林召集", "成員"))!.Text, StringComparison.Ordinal);
        Assert.Equal("張大同加入「AI數位研究社群」", (await scene.Says("林召集", "兼任"))!.Card!.Title);

        Assert.Equal([new Place(Role.Member, PersonKind.PartTime, new Tenure(From: new DateOnly(2025, 5, 27)))], await PlacesOf(scene, "張大同"));
        Assert.DoesNotContain((await scene.Says("林召集", "名單 #1"))!.Card!.Fields, field => field.Label == "張大同");
        await scene.Says("林召集", "收回");
        Assert.Empty(await scene.Read(records => records.People.Named("張大同", "勤益科大")));
    }

    [Fact]
    public async Task Another_name_is_the_same_person()
    {
        using var scene = await Scene.Open();
        await scene.Says("王小明", $"簽到 {scene.Code}");

        await scene.Says("林召集", "改名 陳美麗 陳玫莉");

        Assert.Equal(["林召集", "王小明", "陳玫莉"], await Everybody(scene));
        await scene.Says("林召集", "收回");
        Assert.Equal(["林召集", "王小明", "陳美麗"], await Everybody(scene));
    }

    [Fact]
    public async Task Who_changes_places_within_a_programme_does_so_in_one_step()
    {
        using var scene = await Scene.Open();
        var other = await scene.Change(records =>
        {
            var officer = records.People.Named("陳美麗", "勤益科大")[0];
            records.People.PutOfficer(scene.Community.Programme, officer.Id);
            return records.Communities.Add(scene.Community.Programme, "資安社群", "AI數位");
        });

        Assert.Contains("換社群", (await scene.Says("陳美麗", "加入 王小明 資安社群 成員 114/5/20"))!.Text, StringComparison.Ordinal);
        Assert.Equal("王小明加入「資安社群」", (await scene.Says("陳美麗", "換社群"))!.Card!.Title);

        var places = await scene.Read(records => records.People.EverOf(records.People.Named("王小明", "勤益科大")[0].Id).ToList());
        Assert.Equal(
            [(scene.Community.Id, new Tenure(Until: s_day.AddDays(-1))), (other.Id, new Tenure(From: s_day))],
            places.Select(place => (place.Community.Id, place.Days)).OrderBy(place => place.Id.Value));
        await scene.Says("陳美麗", "收回");
        Assert.Equal([new Place(Role.Member, PersonKind.Own)], await PlacesOf(scene, "王小明"));
    }

    [Theory]
    [InlineData("離開 王小明 5/20")]
    [InlineData("加入 張大同 勤益科大 成員 校內")]
    [InlineData("改名 王小明 王曉明")]
    public async Task Members_do_not_change_the_roster(string words)
    {
        using var scene = await Scene.Open();
        var before = await Everybody(scene);

        await scene.Says("陳美麗", words);

        Assert.Equal(before, await Everybody(scene));
        Assert.Equal([new Place(Role.Member, PersonKind.Own)], await PlacesOf(scene, "王小明"));
    }

    private static Task<IReadOnlyList<Place>> PlacesOf(Scene scene, string name) => scene.Read(
        records => records.People.PlacesOf(scene.Community.Id, records.People.Named(name, "勤益科大")[0].Id));

    private static Task<List<string>> Everybody(Scene scene) => scene.Read(
        records => records.People.MembersOf(scene.Community.Id, new DateOnly(2025, 6, 1)).Select(member => member.Person.Name).ToList());
}
