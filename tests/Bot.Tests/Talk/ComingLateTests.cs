using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Talk;

public sealed class ComingLateTests
{
    [Fact]
    public async Task It_is_told_to_the_convener_and_stands_on_the_roster()
    {
        using var scene = await Scene.Open();
        var answer = await scene.Receives(scene.Message("王小明", new MessageContent.Words("會晚到 10分鐘 塞車")));

        Assert.Equal("已記下會晚到：例行研討 第1次", answer.Reply!.Card!.Title);
        Assert.Equal(
            ["時間：114/05/26（一） 14:00–16:00", "大約晚：10 分鐘", "事由：塞車"],
            answer.Reply.Card.Fields.Select(field => field.ToText()));
        Assert.Equal("已通知召集人。", answer.Reply.Card.Note);
        Assert.Equal(
            "王小明 會晚到：例行研討 第1次（114/05/26（一） 14:00–16:00），10 分鐘、塞車",
            await UndoingAttendanceTests.Told(scene, answer, "林召集"));
        Assert.Equal("王小明：會晚到（10 分鐘、塞車）", await LineOf(scene, "王小明"));
    }

    [Fact]
    public async Task Said_again_the_last_one_counts_and_signing_in_ends_it()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        await scene.Says("王小明", "會晚到 10分鐘 塞車");
        scene.Now = Scene.Start;
        await scene.Says("王小明", "會晚到 半小時");
        Assert.Equal("王小明：會晚到（30 分鐘）", await LineOf(scene, "王小明"));

        await scene.Says("王小明", "收回");
        Assert.Equal("王小明：會晚到（10 分鐘、塞車）", await LineOf(scene, "王小明"));

        await scene.Says("王小明", scene.Code);
        Assert.Equal("王小明：出席 14:00", await LineOf(scene, "王小明"));
        Assert.Contains("您已經簽到", await scene.Hears("王小明", "會晚到"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taken_back_it_is_gone_and_the_convener_who_heard_of_it_hears_that()
    {
        using var scene = await Scene.Open();
        await scene.Says("王小明", "會晚到");
        var answer = await UndoingAttendanceTests.Undoes(scene, "王小明");
        Assert.Equal("王小明收回了：會晚到（例行研討 第1次）。", await UndoingAttendanceTests.Told(scene, answer, "林召集"));
        Assert.Equal("王小明：未簽到", await LineOf(scene, "王小明"));
    }

    [Fact]
    public async Task Who_is_missing_when_sign_in_closes_is_told_apart_from_who_is_on_the_way()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        await scene.Says("王小明", "會晚到");
        Assert.Contains("未到：林召集、王小明（會晚到）、陳美麗", await scene.Hears("林召集", "結束簽到"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_meetings_today_it_is_asked_which_and_the_reason_is_not_lost()
    {
        using var scene = await Scene.Open();
        await scene.Change(records => records.Meetings.Add(scene.PlanAt(Scene.Start.AddHours(3)), CommunityBot.Meetings.SignInSecret.Create()));
        var asked = await scene.Says("王小明", "會晚到 10分鐘 塞車");
        Assert.Contains("會晚到的是哪一場", asked!.Text, StringComparison.Ordinal);
        Assert.Contains("事由：塞車", await scene.Hears("王小明", "第一個"), StringComparison.Ordinal);
        Assert.Equal("王小明：會晚到（10 分鐘、塞車）", await LineOf(scene, "王小明"));
    }

    [Theory]
    [InlineData("會晚到 撤回", "請按「收回」")]
    [InlineData("會晚到 6/30", "只記下一場")]
    [InlineData("會晚到 2/30", "沒有「2/30」這個日期")]
    public async Task What_cannot_be_noted_is_said(string words, string said)
    {
        using var scene = await Scene.Open();
        Assert.Contains(said, await scene.Hears("王小明", words), StringComparison.Ordinal);
        Assert.Empty(await scene.Read(records => records.Attendance.Of(scene.Meeting.Id)));
    }

    private static async Task<string> LineOf(Scene scene, string name) =>
        (await scene.Says("林召集", $"名單 {scene.Meeting.Id}"))!.Card!.Fields.Single(field => field.Label == name).ToText();
}
