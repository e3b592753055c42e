using CommunityBot.Meetings;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>It is the Thursday before the scene's meeting unless a test says otherwise.</summary>
public sealed class UndoingMeetingsTests
{
    [Fact]
    public async Task What_was_planned_is_called_off_while_nobody_has_to_do_with_it()
    {
        using var scene = await Thursday();
        var planned = await scene.Says("林召集", "新增活動 例會 5/30 14:00-16:00 工程館301 共備");
        Assert.Equal("收回", planned!.Choices[^1].Label);

        Assert.Equal("已收回：排定 例行研討 第2次。原來的紀錄和這次收回都會保留。", await scene.Hears("林召集", "收回"));

        Assert.Equal(scene.Now, (await Meeting(scene, 2)).CancelledAt);
    }

    [Fact]
    public async Task What_was_planned_stays_once_somebody_asked_for_leave_and_it_is_said_who()
    {
        using var scene = await Thursday();
        await scene.Says("林召集", "新增活動 例會 5/30 14:00-16:00 工程館301 共備");
        await scene.Says("王小明", "請假 5/30 公差");

        Assert.Contains("已經有人簽到、請假、寫了紀錄或開放了簽到（王小明、114/05/22（四） 14:00）", await scene.Hears("林召集", "收回"), StringComparison.Ordinal);

        Assert.Null((await Meeting(scene, 2)).CancelledAt);
    }

    [Fact]
    public async Task Of_a_series_of_which_one_was_called_off_the_others_are_taken_back()
    {
        using var scene = await Thursday();
        await scene.Says("林召集", "新增活動 例會 5/28、6/4、6/11 14:00-16:00 工程館301 共備");
        var planned = await scene.Says("林召集", "確定");
        var cancelled = await scene.Says("林召集", "取消活動 #3 確定");
        Assert.Contains("已收回", (await scene.Presses("林召集", planned, "收回"))!.Text, StringComparison.Ordinal);
        foreach (var id in new[] { 2, 3, 4 })
            Assert.NotNull((await Meeting(scene, id)).CancelledAt);
        await scene.Presses("林召集", cancelled, "收回");
        Assert.NotNull((await Meeting(scene, 3)).CancelledAt);
    }

    [Fact]
    public async Task What_is_called_off_is_what_was_shown()
    {
        using var scene = await Thursday();
        await scene.Says("林召集", "取消活動 #1");
        await scene.Change(records => records.Meetings.Move(
            records.Meetings.Find(new MeetingId(1))!, Scene.Start.AddDays(7), Scene.Start.AddDays(7).AddHours(2), scene.Now));
        Assert.Contains("確定要取消", await scene.Hears("林召集", "確定"), StringComparison.Ordinal);
        Assert.Null((await Meeting(scene, 1)).CancelledAt);
    }

    [Fact]
    public async Task The_parts_of_a_lesson_are_called_off_together()
    {
        using var scene = await Scene.Open(new LessonRulebook());
        scene.Now = Scene.Start.AddDays(-4);
        await scene.Says("林召集", "公開授課 王小明 閱讀課 備課 5/27 14:00-15:00 觀課 5/28 10:00-10:40 五年一班 議課 5/28 11:00-12:00");
        await scene.Says("林召集", "收回");
        foreach (var id in new[] { 2, 3, 4 })
            Assert.NotNull((await Meeting(scene, id)).CancelledAt);
    }

    [Fact]
    public async Task What_was_moved_goes_back_unless_it_was_moved_again()
    {
        using var scene = await Thursday();
        var moved = await scene.Says("林召集", "改期 5/29 15:00-17:00");
        await scene.Says("林召集", "收回");
        var back = await Meeting(scene, 1);
        Assert.Equal((Scene.Start, Scene.Start.AddHours(2), 2), (back.StartsAt, back.EndsAt, back.Revision));
        Assert.StartsWith("「改期（例行研討 第1次）」在", (await scene.Presses("林召集", moved, "收回"))!.Text, StringComparison.Ordinal);

        var again = await scene.Says("林召集", "改期 5/29 15:00-17:00");
        await scene.Says("林召集", "改期 5/30");
        Assert.Contains("之後活動又有變動", (await scene.Presses("林召集", again, "收回"))!.Text, StringComparison.Ordinal);
        Assert.Equal(30, (await Meeting(scene, 1)).StartsAt.ToOffset(TimeSpan.FromHours(8)).Day);
    }

    [Fact]
    public async Task What_was_called_off_takes_place_and_counts_again()
    {
        using var scene = await Thursday();
        await scene.Says("林召集", "取消活動 #1 確定");
        await scene.Says("林召集", "收回");
        var meeting = await Meeting(scene, 1);
        Assert.Equal((null, 2, 1), (meeting.CancelledAt, meeting.Revision, meeting.Number));
        Assert.Contains("AI教材共備", await scene.Hears("王小明", "活動"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_a_lesson_that_was_planned_again_does_not_take_place_twice()
    {
        using var scene = await Scene.Open(new LessonRulebook());
        scene.Now = Scene.Start.AddDays(-4);
        await scene.Says("林召集", "公開授課 王小明 閱讀課 備課 5/27 14:00-15:00 觀課 5/28 10:00-10:40 五年一班 議課 5/28 11:00-12:00");
        var cancelled = await scene.Says("林召集", "取消活動 #4 確定");
        await scene.Says("林召集", "公開授課 補排 議課 5/29 11:00-12:00");

        Assert.Contains("又排了一次", (await scene.Presses("林召集", cancelled, "收回"))!.Text, StringComparison.Ordinal);

        Assert.NotNull((await Meeting(scene, 4)).CancelledAt);
    }

    [Fact]
    public async Task A_sign_in_opened_by_mistake_is_as_if_it_had_not_been_until_somebody_signs_in()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        await scene.Says("林召集", "收回");
        Assert.Null((await Meeting(scene, 1)).Window);

        await scene.Says("林召集", "開始簽到");
        scene.Now = scene.Now.AddMinutes(1);
        await scene.Says("王小明", scene.Code);
        Assert.Contains("請用「結束簽到」", await scene.Hears("林召集", "收回"), StringComparison.Ordinal);
        Assert.True((await Meeting(scene, 1)).IsOpenAt(scene.Now));
    }

    [Fact]
    public async Task A_new_code_changes_nothing_and_offers_nothing_to_take_back()
    {
        using var scene = await Scene.Open();
        Assert.Contains((await scene.Says("林召集", "開始簽到"))!.Choices, choice => choice.Label == "收回");
        Assert.DoesNotContain((await scene.Says("林召集", "開始簽到"))!.Choices, choice => choice.Label == "收回");
    }

    [Fact]
    public async Task In_a_group_only_whoever_opened_it_is_offered_to_take_it_back()
    {
        using var scene = await Scene.Open();
        var opened = await scene.SaysInGroup("林召集", "開始簽到");
        Assert.DoesNotContain(opened!.Choices, choice => choice.Label == "收回");
        Assert.Contains(opened.Aside!.Choices, choice => choice.Label == "收回");
    }

    [Fact]
    public async Task A_sign_in_closed_too_early_goes_on_as_before()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        var before = (await Meeting(scene, 1)).Window;
        scene.Now = scene.Now.AddMinutes(5);
        await scene.Says("林召集", "結束簽到");
        await scene.Says("林召集", "收回");
        Assert.Equal(before, (await Meeting(scene, 1)).Window);
        Assert.Contains("已簽到", await scene.Hears("王小明", scene.Code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minutes_are_taken_back_and_stay_in_what_is_kept()
    {
        using var scene = await Held();
        await scene.Says("林召集", "紀錄 第一段");
        await scene.Says("林召集", "紀錄 第二段");

        Assert.Equal("已收回：一份紀錄（例行研討 第1次）。原來的紀錄和這次收回都會保留。", await scene.Hears("林召集", "收回"));

        Assert.Equal(["第一段"], (await scene.Says("林召集", "紀錄"))!.Card!.Fields.Select(field => field.Value));
        Assert.Equal(["第一段", "第二段", "本人收回"], (await scene.Read(records => records.Meetings.MinutesOf(scene.Meeting.Id))).Select(one => one.Text));
    }

    [Theory]
    [InlineData("紀錄 撤回 #1 寫錯場次")]
    [InlineData("紀錄 取消 #1 寫錯場次")]
    [InlineData("紀錄 撤回 寫錯場次")]
    [InlineData("minutes undo #1 寫錯場次")]
    public async Task Minutes_are_taken_back_with_a_reason_by_their_own_word(string words)
    {
        using var scene = await Held();
        await scene.Says("林召集", "紀錄 第一段");
        Assert.Contains("寫錯場次", await scene.Hears("林召集", words), StringComparison.Ordinal);
        Assert.Empty(StandingMinutes.Of(await scene.Read(records => records.Meetings.MinutesOf(scene.Meeting.Id))));

        await scene.Says("林召集", "收回");
        Assert.Equal("第一段", Assert.Single(StandingMinutes.Of(await scene.Read(records => records.Meetings.MinutesOf(scene.Meeting.Id)))).Text);
    }

    [Fact]
    public async Task Without_a_reason_it_is_asked_for_and_without_minutes_that_is_said()
    {
        using var scene = await Held();
        Assert.Contains("沒有可以撤回的紀錄", await scene.Hears("林召集", "紀錄 撤回 #1 寫錯"), StringComparison.Ordinal);
        await scene.Says("林召集", "紀錄 第一段");
        Assert.Contains("為什麼撤回", await scene.Hears("林召集", "紀錄 撤回 #1"), StringComparison.Ordinal);
        Assert.Contains("已撤回紀錄", await scene.Hears("林召集", "寫錯場次"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("紀錄 取消了下午的討論")]
    [InlineData("紀錄 更正 上次的數字是 12")]
    public async Task Minutes_that_begin_like_it_are_minutes(string words)
    {
        using var scene = await Held();
        Assert.Contains("已留下紀錄", await scene.Hears("林召集", words), StringComparison.Ordinal);
    }

    private static async Task<Scene> Thursday()
    {
        var scene = await Scene.Open();
        scene.Now = Scene.Start.AddDays(-4);
        return scene;
    }

    private static async Task<Scene> Held()
    {
        var scene = await Scene.Open();
        scene.Now = Scene.Start.AddHours(3);
        return scene;
    }

    private static async Task<Meeting> Meeting(Scene scene, long id) => (await scene.Read(records => records.Meetings.Find(new MeetingId(id))))!;
}
