using CommunityBot.Meetings;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>It is Saturday; there are meetings on Monday 26 May, on Tuesday, and two on Friday.</summary>
public sealed class LeaveOnSeveralDaysTests
{
    [Theory]
    [InlineData("請假 5/26、5/27 公差")]
    [InlineData("請假 5/26和5/27 公差")]
    [InlineData("請假 5/26 5/27 公差")]
    [InlineData("請假 5/26到5/27 公差")]
    [InlineData("請假 下週一、二 公差")]
    public async Task Leave_is_noted_for_each_day_and_the_convener_hears_of_it_once(string said)
    {
        using var scene = await Saturday();

        var answer = await scene.Receives(scene.Message("王小明", new MessageContent.Words(said)));

        Assert.Equal("已請假：例行研討 第1次、例行研討 第2次", answer.Reply!.Card!.Title);
        Assert.Equal(
            "王小明 請假：例行研討 第1次（114/05/26（一） 14:00–16:00）、例行研討 第2次（114/05/27（二） 14:00–16:00），事由：公差",
            await UndoingAttendanceTests.Told(scene, answer, "林召集"));
        Assert.Equal(["公差", "公差"], (await Log(scene)).Select(line => line.Reason));
    }

    [Fact]
    public async Task All_of_it_is_taken_back_in_a_word()
    {
        using var scene = await Saturday();
        await scene.Says("王小明", "請假 5/26、5/27 公差");

        var answer = await UndoingAttendanceTests.Undoes(scene, "王小明");

        Assert.Equal("已收回：請假（例行研討 第1次、例行研討 第2次）。原來的紀錄和這次收回都會保留。", answer.Reply!.Text);
        Assert.Equal("王小明收回了：請假（例行研討 第1次、例行研討 第2次）。", await UndoingAttendanceTests.Told(scene, answer, "林召集"));
        Assert.Empty(await Away(scene));
    }

    [Fact]
    public async Task What_was_cancelled_already_does_not_keep_the_other_day_from_being_taken_back()
    {
        using var scene = await Saturday();
        var noted = await scene.Says("王小明", "請假 5/26、5/27 公差");
        scene.Now = scene.Now.AddMinutes(1);
        await scene.Says("王小明", "取消請假 5/26");

        await scene.Presses("王小明", noted, "收回");

        Assert.Empty(await Away(scene));
        Assert.Contains("已經收回了", (await scene.Presses("王小明", noted, "收回"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reason_is_asked_once_for_all()
    {
        using var scene = await Saturday();
        Assert.Contains("例行研討 第2次（114/05/27（二） 14:00–16:00）的請假事由", await scene.Hears("王小明", "請假 5/26、5/27"), StringComparison.Ordinal);
        await scene.Says("王小明", "公差");
        Assert.Equal(["公差", "公差"], (await Log(scene)).Select(line => line.Reason));
    }

    [Fact]
    public async Task A_day_without_a_meeting_is_said_and_nothing_noted_before_the_others_are_confirmed()
    {
        using var scene = await Saturday();

        var asked = await scene.Says("王小明", "請假 5/26到5/28 公差");

        Assert.Contains("114/05/28（三） 沒有您的活動", asked!.Text, StringComparison.Ordinal);
        Assert.Empty(await Log(scene));
        await scene.Presses("王小明", asked, "114/05/26（一）、114/05/27（二）");
        Assert.Equal(2, (await Away(scene)).Count);
    }

    [Fact]
    public async Task A_day_with_two_meetings_is_asked_about_and_nothing_noted()
    {
        using var scene = await Saturday();
        Assert.Contains("要請假的是哪一場", await scene.Hears("王小明", "請假 5/26、5/30 公差"), StringComparison.Ordinal);
        Assert.Empty(await Log(scene));
    }

    [Theory]
    [InlineData("請假 5/26 5/27再補", "5/27再補")]
    [InlineData("請假 5/26 公差，5/27補課", "公差，5/27補課")]
    public async Task A_day_in_the_reason_is_none_to_be_away_on(string said, string reason)
    {
        using var scene = await Saturday();
        await scene.Says("王小明", said);
        Assert.Equal(reason, Assert.Single(await Log(scene)).Reason);
    }

    [Fact]
    public async Task A_convener_notes_several_days_of_a_member_who_hears_of_it_once()
    {
        using var scene = await Saturday();
        var answer = await scene.Receives(scene.Message("林召集", new MessageContent.Words("請假 王小明 5/26、5/27 公差")));
        Assert.Equal(2, (await Away(scene)).Count);
        Assert.Contains("例行研討 第1次", await UndoingAttendanceTests.Told(scene, answer, "王小明"), StringComparison.Ordinal);
    }

    private static async Task<Scene> Saturday()
    {
        var scene = await Scene.Open();
        scene.Now = Scene.Start.AddDays(-2);
        foreach (var hours in new[] { 24, 96, 100 })
            await scene.Change(records => records.Meetings.Plan(scene.PlanAt(Scene.Start.AddHours(hours))));
        return scene;
    }

    private static Task<IReadOnlyList<AttendanceEntry>> Log(Scene scene) => scene.Read(IReadOnlyList<AttendanceEntry> (records) =>
        [.. records.Meetings.Of(scene.Community.Id, Scene.Start.AddDays(-2), Scene.Start.AddDays(9)).SelectMany(meeting => records.Attendance.Of(meeting.Id))]);

    private static async Task<IReadOnlyList<AttendanceEntry>> Away(Scene scene) =>
        [.. StandingAttendance.Of(await Log(scene)).Where(line => line.Act == AttendanceAct.Leave)];
}
