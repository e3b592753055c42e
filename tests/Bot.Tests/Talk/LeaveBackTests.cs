using CommunityBot.Meetings;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>It is Saturday; there are meetings on Monday 26 May and on Tuesday.</summary>
public sealed class LeaveBackTests
{
    [Theory]
    [InlineData("收回")]
    [InlineData("取消請假")]
    [InlineData("取消請假 5/26")]
    [InlineData("取消請假 #1")]
    [InlineData("銷假")]
    [InlineData("我不請假了")]
    [InlineData("我下週一不請假了")]
    [InlineData("請假 撤回 #1")]
    [InlineData("cancel leave")]
    public async Task Leave_is_taken_back_and_the_convener_who_heard_of_it_hears_that(string words)
    {
        using var scene = await Saturday();
        await scene.Says("王小明", "請假 5/26 公差");

        var answer = await scene.Receives(scene.Message("王小明", new MessageContent.Words(words)));

        Assert.Equal(PresenceState.Missing, (await scene.PresenceOf("王小明")).State);
        Assert.Equal(2, await scene.Read(records => records.Attendance.Of(scene.Meeting.Id).Count));
        Assert.Contains("王小明", await UndoingAttendanceTests.Told(scene, answer, "林召集"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("取消請假")]
    [InlineData("取消請假 王小明")]
    [InlineData("取消請假 5/28")]
    public async Task Where_it_is_not_plain_which_leave_is_meant_it_is_asked(string words)
    {
        using var scene = await Saturday();
        await scene.Says("王小明", "請假 5/26 公差");
        await scene.Says("王小明", "請假 5/27 公差");

        var asked = await scene.Says("王小明", words);

        Assert.Contains("要取消哪一場的請假", asked!.Text, StringComparison.Ordinal);
        Assert.Equal(PresenceState.OnLeave, (await scene.PresenceOf("王小明")).State);
        Assert.Contains("已取消請假", (await scene.Presses("王小明", asked, "114/05/26（一） 例行研討 第1次"))!.Text, StringComparison.Ordinal);
        Assert.Equal(PresenceState.Missing, (await scene.PresenceOf("王小明")).State);
    }

    [Theory]
    [InlineData("取消請假 王小明")]
    [InlineData("我不請假了 等等再說")]
    public async Task A_rest_that_is_not_understood_takes_nothing_back(string words)
    {
        using var scene = await Saturday();
        await scene.Says("王小明", "請假 5/26 公差");
        Assert.Contains("要取消哪一場的請假", await scene.Hears("王小明", words), StringComparison.Ordinal);
        Assert.Equal(PresenceState.OnLeave, (await scene.PresenceOf("王小明")).State);
    }

    [Fact]
    public async Task Leave_taken_back_by_mistake_is_leave_again()
    {
        using var scene = await Saturday();
        await scene.Says("王小明", "請假 5/26 公差");
        await scene.Says("王小明", "取消請假");

        var answer = await UndoingAttendanceTests.Undoes(scene, "王小明");

        var presence = await scene.PresenceOf("王小明");
        Assert.Equal((PresenceState.OnLeave, "公差"), (presence.State, presence.Reason));
        Assert.Equal("王小明收回了：取消請假（例行研討 第1次）。", await UndoingAttendanceTests.Told(scene, answer, "林召集"));
    }

    [Fact]
    public async Task Without_any_leave_that_is_said_and_nothing_is_noted()
    {
        using var scene = await Saturday();
        Assert.Contains("都沒有請假", await scene.Hears("王小明", "我下週一不請假"), StringComparison.Ordinal);
        Assert.Empty(await scene.Read(records => records.Attendance.Of(scene.Meeting.Id)));
    }

    [Fact]
    public async Task Another_day_leave_is_still_cancelled_by_its_own_word()
    {
        using var scene = await Saturday();
        await scene.Says("王小明", "請假 5/26 公差");
        scene.Now = scene.Now.AddDays(1);
        Assert.Contains("還沒有做過", await scene.Hears("王小明", "收回"), StringComparison.Ordinal);
        Assert.Contains("已取消請假", await scene.Hears("王小明", "取消請假"), StringComparison.Ordinal);
    }

    private static async Task<Scene> Saturday()
    {
        var scene = await Scene.Open();
        scene.Now = Scene.Start.AddDays(-2);
        await scene.Change(records => records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(1))));
        return scene;
    }
}
