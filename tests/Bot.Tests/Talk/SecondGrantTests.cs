using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

public sealed class SecondGrantTests
{
    [Fact]
    public async Task The_same_thing_is_not_paid_for_twice()
    {
        using var scene = await ApplicationScene.Open();
        await ApplicationScene.Fill(scene);
        await ApplicationScene.InTheCity(scene, "ai 數位研究社群", ["王小明"]);

        Assert.Contains("「ai 數位研究社群」已在市府計畫申請補助，同一件事不能領兩份（伍、二「備註」4）", await scene.Hears("林召集", "申請 送出"), StringComparison.Ordinal);
        Assert.Empty(await ApplicationScene.Steps(scene));
    }

    [Fact]
    public async Task The_same_name_elsewhere_keeps_it_from_being_approved_too()
    {
        using var scene = await ApplicationScene.Recommended();
        await ApplicationScene.InTheCity(scene, ApplicationScene.Name, []);

        Assert.Contains("已在市府計畫申請補助", await scene.Hears("周承辦", $"核定 {ApplicationScene.Name}"), StringComparison.Ordinal);
        Assert.Equal(ApplicationState.Recommended, (await ApplicationScene.Steps(scene))[^1].To);
    }

    [Fact]
    public async Task Most_of_the_members_in_a_community_with_a_grant_elsewhere_is_pointed_out_to_the_officer()
    {
        using var scene = await ApplicationScene.Recommended();
        await ApplicationScene.InTheCity(scene, "市府社群", ["王小明", "陳美麗"]);

        const string flag = "3 位成員中有 2 位也在市府計畫的「市府社群」，同一件事不能領兩份補助（伍、二「備註」4）";
        Assert.Contains(flag, await scene.Hears("周承辦", "核定"), StringComparison.Ordinal);
        Assert.Contains(flag, await scene.Hears("周承辦", $"核定 {ApplicationScene.Name}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_while_a_member_is_in_one_of_another_programme_is_flagged_with_the_community_and_the_article()
    {
        using var scene = await ApplicationScene.Open();
        await ApplicationScene.InTheCity(scene, "市府社群", ["王小明"]);
        await scene.Change(records =>
        {
            var city = records.Communities.Find(ApplicationRulebooks.City, "市府社群")!;
            return records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(7)) with { Community = city.Id, Topic = "" });
        });

        var planned = await scene.Hears("林召集", "新增活動 例行研討 6/2 15:00-17:00 工程館301 共備");
        Assert.Contains("同一時間 王小明 在另一個計畫的「市府社群」有例行研討 第1次", planned, StringComparison.Ordinal);
        Assert.Contains("（伍、二「備註」4）", planned, StringComparison.Ordinal);
        Assert.DoesNotContain("市府社群", await scene.Hears("林召集", "新增活動 例行研討 6/2 16:00-17:00 工程館301 共備"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Planning_a_lecture_reminds_of_what_the_regulation_asks_of_lectures()
    {
        using var scene = await ApplicationScene.Open();

        Assert.Contains("提醒：不得在授課時段（二、(四)2）。", await scene.Hears("林召集", "新增活動 專業講座 6/2 15:00-17:00 工程館301 AI"), StringComparison.Ordinal);
    }
}
