using CommunityBot.Meetings;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>The scene's meeting is on Monday 26 May 2025, 14:00 to 16:00; it is the Thursday before unless a test says otherwise.</summary>
public sealed class MovingConversationTests
{
    [Theory]
    [InlineData("改期 #1 5/29 15:00-17:00", "114/05/29（四） 15:00–17:00")]
    [InlineData("改期 5/29", "114/05/29（四） 14:00–16:00")]
    [InlineData("延期 到下週四", "114/05/29（四） 14:00–16:00")]
    [InlineData("更改時間 15:30", "114/05/26（一） 15:30–17:30")]
    [InlineData("改期 下週一改到 5/29 上午10點", "114/05/29（四） 10:00–12:00")]
    [InlineData("move #1 to 5/29 3pm-5pm", "Thu 29 May 2025 (ROC 114) 15:00–17:00")]
    public async Task One_line_moves_a_meeting_and_what_is_not_said_stays(string words, string span)
    {
        using var scene = await Thursday();

        var moved = (await scene.Says("林召集", words))!.Card!;

        Assert.Equal(Tone.Good, moved.Tone);
        Assert.Equal(span, moved.Fields[1].Value);
        var meeting = await MeetingIn(scene);
        Assert.Equal(("routine", "AI教材共備", "工程館301", 1, scene.Now), (meeting.Kind, meeting.Topic, meeting.Place, meeting.Revision, meeting.ChangedAt));
    }

    [Fact]
    public async Task The_answer_says_that_members_hear_of_it_and_nobody_is_written_to()
    {
        using var scene = await Thursday();

        var answer = await scene.Receives(scene.Message("林召集", new MessageContent.Words("改期 5/29")));

        Assert.Empty(answer.Notices);
        Assert.Contains("訂閱行事曆的會自動更新", answer.Reply!.Text, StringComparison.Ordinal);
        Assert.Contains("114/05/29（四） 14:00–16:00", await scene.Hears("王小明", "活動"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_moved_back_with_a_button()
    {
        using var scene = await Thursday();
        var moved = await scene.Says("林召集", "改期 5/29 15:00-17:00");

        await scene.Presses("林召集", moved, "改回原時間");

        var meeting = await MeetingIn(scene);
        Assert.Equal((Scene.Start, Scene.Start.AddHours(2), 2), (meeting.StartsAt, meeting.EndsAt, meeting.Revision));
    }

    [Fact]
    public async Task Which_and_when_are_asked_and_can_be_answered_by_buttons_alone()
    {
        using var scene = await Thursday(alsoAt: Scene.Start.AddDays(7));

        var which = await scene.Says("林召集", "改期");
        Assert.Contains("是哪一場", which!.Text, StringComparison.Ordinal);
        var when = await scene.Presses("林召集", which, "114/06/02（一） 14:00 例行研討 第2次");
        Assert.Contains("要改到什麼時候", when!.Text, StringComparison.Ordinal);
        var moved = await scene.Presses("林召集", when, "114/06/09（一）");

        Assert.Equal("114/06/09（一） 14:00–16:00", moved!.Card!.Fields[1].Value);
        Assert.Equal(Scene.Start, (await MeetingIn(scene)).StartsAt);
    }

    [Fact]
    public async Task When_is_typed_as_an_answer_too_and_what_does_not_exist_is_asked_for_again()
    {
        using var scene = await Thursday();
        await scene.Says("林召集", "改期");
        Assert.Contains("沒有「2/30」", await scene.Hears("林召集", "2/30"), StringComparison.Ordinal);
        Assert.Contains("已改期", await scene.Hears("林召集", "下週三 下午3點"), StringComparison.Ordinal);
        Assert.Equal(new DateTimeOffset(2025, 5, 28, 15, 0, 0, TimeSpan.FromHours(8)), (await MeetingIn(scene)).StartsAt);
    }

    [Fact]
    public async Task What_was_said_is_kept_while_the_bot_asks_which_meeting()
    {
        using var scene = await Thursday(alsoAt: Scene.Start.AddDays(7));
        var which = await scene.Says("林召集", "改期 6/5 15:00-17:00");
        var moved = await scene.Presses("林召集", which, "114/05/26（一） 14:00 例行研討 第1次");
        Assert.Equal("114/06/05（四） 15:00–17:00", moved!.Card!.Fields[1].Value);
    }

    [Fact]
    public async Task The_end_is_asked_for_where_the_same_length_would_go_past_midnight()
    {
        using var scene = await Thursday();
        Assert.Contains("幾點結束", await scene.Hears("林召集", "改期 5/29 23:00"), StringComparison.Ordinal);
        Assert.Contains("結束時間要比開始時間晚", await scene.Hears("林召集", "22:00"), StringComparison.Ordinal);
        Assert.Contains("114/05/29（四） 23:00–23:50", await scene.Hears("林召集", "23:50"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_the_programmes_period_and_at_the_time_of_another_is_said_with_the_article()
    {
        using var scene = await Thursday(alsoAt: Scene.Start.AddDays(7));
        var outside = await scene.Hears("林召集", "改期 #1 114/12/12");
        Assert.Contains("114/10/30（四）（二、(二)3）", outside, StringComparison.Ordinal);
        Assert.Contains("同一時間已經排了例行研討", await scene.Hears("林召集", "改期 #1 6/2 15:00-17:00"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_does_not_stand_in_its_own_way()
    {
        using var scene = await Thursday();
        Assert.DoesNotContain("同一時間", await scene.Hears("林召集", "改期 14:30-16:30"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leave_asked_for_the_former_time_is_named()
    {
        using var scene = await Thursday();
        await scene.Says("王小明", "請假 5/26 公差");
        Assert.Contains("王小明 先前已請假", await scene.Hears("林召集", "改期 5/29"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_a_public_lesson_moved_before_its_turn_is_said()
    {
        using var scene = await Scene.Open(new LessonRulebook());
        scene.Now = Scene.Start.AddDays(-4);
        var lesson =
            await scene.Change(records => records.Meetings.AddLesson(new PublicLesson { Community = scene.Community.Id, Teacher = "王小明", Topic = "" }));
        var rule = new LessonRulebook().All.First(book => book.Lesson is not null).Lesson!;
        var parts = await scene.Change(records => LessonParts.All
            .Select(part => records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(7 + (int)part)) with { Kind = rule.Kinds[(int)part], Lesson = lesson.Id }))
            .ToList());

        var said = await scene.Hears("林召集", $"改期 {parts[2].Id} 5/30");

        Assert.Contains("議課排在觀課結束之前", said, StringComparison.Ordinal);
        Assert.Contains(rule.Cite.ToString(), said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_begun_was_cancelled_or_is_elsewhere_is_not_moved()
    {
        using var scene = await Thursday();
        Assert.Contains("本來就是", await scene.Hears("林召集", "改期 #1 5/26"), StringComparison.Ordinal);
        Assert.Contains("沒有編號 #77", await scene.Hears("林召集", "改期 #77 5/29"), StringComparison.Ordinal);
        Assert.Contains("只有召集人能用", await scene.Hears("王小明", "改期 #1 5/29"), StringComparison.Ordinal);

        scene.Now = Scene.Start.AddMinutes(1);
        var begun = await scene.Says("林召集", "改期 #1 5/29");
        Assert.Contains("已經開始，不能再改期", begun!.Text, StringComparison.Ordinal);
        Assert.Contains(begun.Choices, choice => choice.Label == "新增活動");
        Assert.Contains("沒有排定", await scene.Hears("林召集", "改期"), StringComparison.Ordinal);

        scene.Now = Scene.Start.AddDays(-4);
        await scene.Says("林召集", "取消活動 #1 確定");
        Assert.Contains("先前就取消了", await scene.Hears("林召集", "改期 #1 5/29"), StringComparison.Ordinal);
        var meeting = await MeetingIn(scene);
        Assert.Equal((Scene.Start, 1, scene.Now), (meeting.StartsAt, meeting.Revision, meeting.ChangedAt));
    }

    [Fact]
    public async Task In_a_group_it_works_as_planning_does()
    {
        using var scene = await Thursday();
        Assert.Contains("已改期", (await scene.SaysInGroup("林召集", "改期 #1 5/29"))!.Text, StringComparison.Ordinal);
    }

    private static async Task<Scene> Thursday(DateTimeOffset? alsoAt = null)
    {
        var scene = await Scene.Open();
        scene.Now = Scene.Start.AddDays(-4);
        if (alsoAt is { } at)
            await scene.Change(records => records.Meetings.Plan(scene.PlanAt(at)));
        return scene;
    }

    private static async Task<Meeting> MeetingIn(Scene scene) => (await scene.Read(records => records.Meetings.Find(scene.Meeting.Id)))!;
}
