using CommunityBot.Amounts;
using CommunityBot.Communities;
using CommunityBot.Points;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>The page of the operations manual on a year's changes of staff, said in the chat: nothing is lost, nothing doubled.</summary>
public sealed class StaffOfAYearTests
{
    private static readonly DateTimeOffset s_october = new(2025, 10, 1, 10, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public async Task A_convener_leaves_two_come_one_moves_and_one_has_another_name()
    {
        using var scene = await Scene.Open();
        await scene.Change(records =>
        {
            var officer = scene.Join("陳承辦", Role.Member, records);
            records.People.Put(scene.Community.Id, officer.Id, []);
            records.People.PutOfficer(scene.Community.Programme, officer.Id);
            records.Communities.Add(scene.Community.Programme, "資安社群", "AI數位");
            records.Applications.Add(
                scene.Community.Id,
                new ApplicationStep { To = ApplicationState.Approved, At = scene.Now, By = officer.Id, Cite = [new("二、(二)2")], Version = 1 });
            return PointAward.ForConvening(records, scene.Rulebooks.Find(scene.Community.Programme)!, scene.Community, scene.Now, scene.Today);
        });
        await scene.Says("林召集", "開始簽到");
        scene.Now = Scene.Start;
        await scene.Says("王小明", $"簽到 {scene.Code}");
        await scene.Says("陳美麗", $"簽到 {scene.Code}");
        var earned = await PointsOf(scene, "王小明");
        scene.Now = s_october;

        foreach (var words in new[]
        {
            "離開 林召集 114/9/30 離職 接任 陳美麗",
            "加入 張大同 AI數位研究社群 勤益科大 成員 校內 114/10/1",
            "加入 李新人 AI數位研究社群 勤益科大 成員 兼任 114/10/1",
            "加入 王小明 資安社群 成員 校內 換社群 114/10/1",
            "改名 陳美麗 陳玫莉",
        })
            Assert.NotNull((await scene.Says("陳承辦", words))!.Card);

        Assert.Equal(["陳玫莉", "張大同", "李新人"], await MembersOn(scene, new DateOnly(2025, 10, 1)));
        Assert.Equal(["林召集", "王小明", "陳玫莉"], await MembersOn(scene, new DateOnly(2025, 9, 30)));
        Assert.Equal(new PointValue(300), await PointsOf(scene, "林召集"));
        Assert.Equal((earned, earned), (await PointsOf(scene, "王小明"), await PointsOf(scene, "陳玫莉")));
        Assert.Contains("到 2／3 人", (await scene.Says("陳美麗", "名單 #1"))!.Card!.Title, StringComparison.Ordinal);
        Assert.Contains("召集人", (await scene.Says("林召集", "名單 #1"))!.Text, StringComparison.Ordinal);
        Assert.Contains("1／1 次", await scene.Hears("王小明", "出席"), StringComparison.Ordinal);
        Assert.Contains("3 點", await scene.Hears("林召集", "點數"), StringComparison.Ordinal);
    }

    private static Task<PointValue> PointsOf(Scene scene, string name) => scene.Read(records => records.Points
        .SumsOf(records.People.Named(name, "勤益科大")[0].Id, scene.Community.Id).Select(sum => sum.Points).Sum());

    private static Task<List<string>> MembersOn(Scene scene, DateOnly day) => scene.Read(
        records => records.People.MembersOf(scene.Community.Id, day).Select(member => member.Person.Name).ToList());
}
