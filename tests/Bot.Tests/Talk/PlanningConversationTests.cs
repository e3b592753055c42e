using CommunityBot.Conversation.Wording;
using CommunityBot.Meetings;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Talk;

public sealed class PlanningConversationTests
{
    [Fact]
    public async Task One_line_plans_a_meeting()
    {
        using var scene = await Scene.Open();
        var planned = await scene.Says("林召集", "新增活動 例會 6/12 14:00-16:00 工程館301 AI教材共備");
        Assert.Equal("已新增：例行研討 第2次", planned!.Card!.Title);
        Assert.Equal(
            ["AI數位研究社群", "114/06/12（四） 14:00–16:00", "工程館301", "AI教材共備", "#2"],
            planned.Card.Fields.Select(field => field.Value));
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_one_after_the_other()
    {
        using var scene = await Scene.Open();
        var kind = await scene.Says("林召集", "新增活動");
        Assert.Contains(kind!.Choices, choice => choice.Label == "專業講座");
        var when = await scene.Presses("林召集", kind, "專業講座");
        Assert.Contains("什麼時候", when!.Text, StringComparison.Ordinal);
        var end = await scene.Says("林召集", "下週三 下午2點");
        Assert.Contains("幾點結束", end!.Text, StringComparison.Ordinal);
        var place = await scene.Presses("林召集", end, "16:00");
        Assert.Contains("在哪裡", place!.Text, StringComparison.Ordinal);
        var topic = await scene.Says("林召集", "圖書館 B1 會議室");
        Assert.Contains("主題", topic!.Text, StringComparison.Ordinal);
        var planned = await scene.Says("林召集", "生成式 AI 與 評量");

        Assert.Equal("已新增：專業講座 第1次", planned!.Card!.Title);
        var meeting = (await scene.Read(records => records.Meetings.Find(new MeetingId(2))))!;
        Assert.Equal(("圖書館 B1 會議室", "生成式 AI 與 評量"), (meeting.Place, meeting.Topic));
        Assert.Equal(new DateTimeOffset(2025, 6, 4, 14, 0, 0, TimeSpan.FromHours(8)), meeting.StartsAt);
    }

    [Theory]
    [InlineData("16")]
    [InlineData("4")]
    [InlineData("４點")]
    [InlineData("16:00")]
    [InlineData("下午4點")]
    public async Task When_it_ends_may_be_said_in_a_word(string end)
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "新增活動 例會 6/12 14:00");
        await scene.Says("林召集", end);
        await scene.Says("林召集", "先不填");
        var planned = await scene.Says("林召集", "先不填");
        Assert.Equal("114/06/12（四） 14:00–16:00", planned!.Card!.Fields[1].Value);
    }

    [Fact]
    public async Task Another_command_ends_the_questions_and_so_does_never_mind()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "新增活動");
        Assert.Contains("接下來的活動", await scene.Hears("林召集", "活動"), StringComparison.Ordinal);
        await scene.Says("林召集", "新增活動");
        Assert.Contains("先不處理", await scene.Hears("林召集", "取消"), StringComparison.Ordinal);
        Assert.Contains("沒看懂", await scene.Hears("林召集", "下週三 下午2點"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2/30 14:00-16:00", "沒有「2/30」")]
    [InlineData("6/12 25:00-26:00", "沒有「25:00-26:00」")]
    [InlineData("6/12 16:00-14:00", "沒有「16:00-14:00」")]
    public async Task Days_and_times_that_do_not_exist_are_named_and_asked_for_again(string when, string said)
    {
        using var scene = await Scene.Open();
        Assert.Contains(said, await scene.Hears("林召集", $"新增活動 例會 {when} 工程館301 共備"), StringComparison.Ordinal);
        Assert.Contains("已新增", await AnswerRest(scene, "6/12 14:00-16:00"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_the_programmes_period_and_at_the_time_of_another_is_said_with_the_article()
    {
        using var scene = await Scene.Open();
        var outside = await scene.Hears("林召集", "新增活動 例會 114/12/12 14:00-16:00 工程館301 共備");
        Assert.Contains("114/10/30", outside, StringComparison.Ordinal);
        Assert.Contains("二、(二)3", outside, StringComparison.Ordinal);
        Assert.Contains("同一時間已經排了", await scene.Hears("林召集", "新增活動 例會 5/26 15:00-17:00 工程館302 撞期"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_too_long_is_asked_for_again_and_nothing_else_is_lost()
    {
        using var scene = await Scene.Open();
        var refused = await scene.Hears("林召集", "新增活動 例會 6/12 14:00-16:00 工程館301 " + new string('長', 5_000));
        Assert.Contains("主題太長", refused, StringComparison.Ordinal);
        Assert.Contains("已新增", await scene.Hears("林召集", "AI教材共備"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_coming_meeting_is_called_off_once_confirmed_and_one_with_attendance_is_not()
    {
        using var scene = await Scene.Open();
        var asked = await scene.Says("林召集", "取消活動");
        Assert.Contains("確定要取消", asked!.Text, StringComparison.Ordinal);
        Assert.Contains("已取消", (await scene.Presses("林召集", asked, "確定取消"))!.Text, StringComparison.Ordinal);
        Assert.Contains("沒有排定", await scene.Hears("王小明", "活動"), StringComparison.Ordinal);

        using var attended = await Scene.Open();
        await attended.Says("林召集", "開始簽到");
        await attended.Says("王小明", attended.Code);
        Assert.Contains("不能取消", await attended.Hears("林召集", $"取消活動 {attended.Meeting.Id} 確定"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coming_meetings_say_when_how_long_from_now_and_where()
    {
        using var scene = await Scene.Open();
        scene.Now = Scene.Start.AddDays(-3);
        var coming = (await scene.Says("王小明", "活動"))!.Card!;
        Assert.Equal("114/05/26（一） 14:00–16:00", coming.Fields[0].Label);
        Assert.Equal("例行研討 第1次「AI教材共備」\n工程館301　3 天後　#1", coming.Fields[0].Value);
    }

    [Fact]
    public async Task Leave_is_noted_with_its_reason_and_the_convener_is_told()
    {
        using var scene = await Scene.Open();
        scene.Now = Scene.Start.AddDays(-3);
        var answer = await scene.Receives(scene.Message("王小明", new MessageContent.Words("請假 5/26 公差")));
        Assert.Contains("已請假", answer.Reply!.Text, StringComparison.Ordinal);
        var notice = Assert.Single(answer.Notices);
        Assert.Equal("王小明 請假：例行研討 第1次（114/05/26（一） 14:00–16:00），事由：公差", notice.Say(Catalogues.In(Language.Chinese)).Text);
        Assert.Equal((PresenceState.OnLeave, "公差"), (await scene.PresenceOf("王小明")) is var p ? (p.State, p.Reason) : default);
    }

    [Fact]
    public async Task Leave_without_a_reason_asks_for_it_and_on_a_day_without_meetings_offers_those_there_are()
    {
        using var scene = await Scene.Open();
        scene.Now = Scene.Start.AddDays(-3);
        var offered = await scene.Says("王小明", "我 5/27 要請假");
        Assert.Contains("114/05/27（二） 沒有您的活動", offered!.Text, StringComparison.Ordinal);
        var asked = await scene.Presses("王小明", offered, offered.Choices[0].Label);
        Assert.Contains("事由", asked!.Text, StringComparison.Ordinal);
        Assert.Contains("已請假", (await scene.Presses("王小明", asked, "病假"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attendance_shows_the_rate_and_what_is_still_within_reach()
    {
        using var scene = await Scene.Open();
        await scene.Change(records =>
        {
            records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(-14)));
            records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(7)));
            return true;
        });
        await scene.Says("林召集", "開始簽到");
        await scene.Says("王小明", scene.Code);
        scene.Now = Scene.Start.AddHours(3);
        var card = (await scene.Says("王小明", "出席"))!.Card!;
        Assert.Equal("出席 1／2 次（50%）；還有 1 次，全到可達 67%", card.Fields[0].Value);
        Assert.Equal("例行研討 第2次　出席 13:50", card.Fields[1].Value);
        Assert.Equal("例行研討 第1次　未簽到", card.Fields[2].Value);
    }

    private static async Task<string> AnswerRest(Scene scene, string when)
    {
        var reply = await scene.Hears("林召集", when);
        for (var i = 0; i < 3 && !reply.Contains("已新增", StringComparison.Ordinal); i++)
            reply = await scene.Hears("林召集", "先不填");
        return reply;
    }
}
