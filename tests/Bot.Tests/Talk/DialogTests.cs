using CommunityBot.Meetings;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>A question never traps whoever was asked.</summary>
public sealed class DialogTests
{
    [Theory]
    [InlineData("明天請假", "沒有您的活動")]
    [InlineData("什麼時候開會", "接下來的活動")]
    [InlineData("怎麼簽到", "還沒有登記")]
    [InlineData("謝謝", "不客氣")]
    [InlineData("活動", "接下來的活動")]
    public async Task What_clearly_is_something_else_is_heard_as_that(string words, string said)
    {
        using var scene = await Asked();

        var answer = await scene.Hears("王小明", words);

        Assert.Contains(said, answer, StringComparison.Ordinal);
        Assert.DoesNotContain("請輸入現場螢幕上的四位數代碼", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thanks_leave_the_question_open()
    {
        using var scene = await Asked();
        await scene.Says("王小明", "謝謝");

        Assert.Contains("已簽到", await scene.Hears("王小明", scene.Code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_two_misses_it_steps_aside()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "新增活動");
        Assert.Contains("哪一種活動", await scene.Hears("林召集", "嘰哩咕嚕"), StringComparison.Ordinal);
        await scene.Says("林召集", "呱啦呱啦");

        Assert.Contains("沒看懂", await scene.Hears("林召集", "嘰哩咕嚕"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_question_can_be_called_off()
    {
        using var scene = await Asked();
        var asked = await scene.Says("王小明", "簽到");

        Assert.Equal("取消", asked!.Choices[^1].Label);
        Assert.Contains("先不處理", (await scene.Presses("王小明", asked, "取消"))!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("第二個")]
    [InlineData("#2")]
    [InlineData("6/9")]
    public async Task One_of_several_is_chosen_by_its_place_number_or_day(string said)
    {
        using var scene = await Scene.Open();
        await scene.Change(records => records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(14))));
        Assert.Contains("哪一場", await scene.Hears("王小明", "請假 公差"), StringComparison.Ordinal);

        Assert.Contains("已請假：例行研討 第2次", await scene.Hears("王小明", said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("確定")]
    [InlineData("是")]
    [InlineData("好")]
    [InlineData("ok")]
    [InlineData("yes")]
    public async Task A_yes_takes_the_first_of_what_was_offered(string yes)
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "取消活動 #1");

        await scene.Says("林召集", yes);

        Assert.NotNull((await scene.Read(records => records.Meetings.Find(scene.Meeting.Id)))!.CancelledAt);
    }

    [Fact]
    public async Task What_was_half_understood_is_offered_and_a_yes_does_it()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        var asked = await scene.Hears("王小明", $"簽到 {scene.Code} 嗎");
        Assert.Contains("還沒有登記", asked, StringComparison.Ordinal);
        Assert.Equal(PresenceState.Missing, (await scene.PresenceOf("王小明")).State);

        Assert.Contains("已簽到", await scene.Hears("王小明", "好"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_of_an_earlier_question_does_not_answer_a_later_one()
    {
        using var scene = await BudgetConversationTests.Funded();
        var expense = await scene.Says("林召集", "支出 膳食費 80x15 便當");
        await scene.Says("林召集", "取消活動 #1");

        Assert.Contains("已經過期", (await scene.Presses("林召集", expense, "確定"))!.Text, StringComparison.Ordinal);
        Assert.Null((await scene.Read(records => records.Meetings.Find(scene.Meeting.Id)))!.CancelledAt);
    }

    /// <summary>王小明 was asked for the code.</summary>
    private static async Task<Scene> Asked()
    {
        var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        Assert.Contains("四位數代碼", await scene.Hears("王小明", "簽到"), StringComparison.Ordinal);
        return scene;
    }
}
