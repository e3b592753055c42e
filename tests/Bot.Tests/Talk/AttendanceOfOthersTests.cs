using CommunityBot.Communities;

namespace CommunityBot.Bot.Tests.Talk;

public sealed class AttendanceOfOthersTests
{
    [Fact]
    public async Task The_convener_sees_each_meeting_of_a_member_with_its_state()
    {
        using var scene = await Held();
        var card = (await scene.Says("林召集", "出席 王小明"))!.Card!;
        Assert.Equal("王小明 的出席", card.Title);
        Assert.Equal(
            ["AI數位研究社群：出席 1／2 次（50%）", "114/06/02（一）：例行研討 第2次　請假（公差）", "114/05/26（一）：例行研討 第1次　出席 13:50"],
            card.Fields.Select(field => field.ToText()));
    }

    [Fact]
    public async Task A_line_for_each_member_says_how_often_and_who_is_looked_at_next()
    {
        using var scene = await Held();
        var all = (await scene.Says("林召集", "出席 全部"))!;
        Assert.Equal(
            [
                "AI數位研究社群", "林召集：出席 0／2 次（0%）", "王小明：出席 1／2 次（50%）　請假 1 次", "陳美麗：出席 1／2 次（50%）",
            ],
            all.Card!.Fields.Select(field => field.ToText()));
        Assert.Contains("王小明 的出席", (await scene.Presses("林召集", all, "王小明"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_forty_members_thirty_are_shown_and_the_rest_is_counted()
    {
        using var scene = await Held();
        await scene.Change(records =>
        {
            foreach (var number in Enumerable.Range(1, 40))
                scene.Join($"老師{number}", Role.Member, records);
            return true;
        });
        var card = (await scene.Says("林召集", "出席 全部"))!.Card!;
        Assert.Equal(31, card.Fields.Count);
        Assert.Equal("還有 13 筆沒有列出。", card.Note);
    }

    [Theory]
    [InlineData("出席 陳美麗")]
    [InlineData("陳美麗的出席率")]
    [InlineData("出席 全部")]
    public async Task A_member_sees_nobody_elses(string words)
    {
        using var scene = await Held();
        var said = await scene.Hears("王小明", words);
        Assert.Contains("只有召集人和承辦人看得到", said, StringComparison.Ordinal);
        Assert.DoesNotContain("%", said, StringComparison.Ordinal);
    }

    /// <summary>Two meetings are over: 王小明 was at the first and on leave from the second, 陳美麗 was at the second.</summary>
    private static async Task<Scene> Held()
    {
        var scene = await Scene.Open();
        var second = await scene.Change(records => CommunityBot.Meetings.Timetable.Plan(records.Meetings, scene.PlanAt(Scene.Start.AddDays(7))));
        await scene.Says("王小明", $"請假 {second.Id} 公差");
        await scene.Says("林召集", "開始簽到");
        await scene.Says("王小明", scene.Code);
        scene.Now = second.StartsAt.AddMinutes(5);
        await scene.Says("林召集", "開始簽到");
        await scene.Says("陳美麗", second.Secret.CodeAt(scene.Now).ToString());
        scene.Now = second.EndsAt.AddHours(4);
        return scene;
    }
}
