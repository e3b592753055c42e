using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

public sealed class RecordKeepingTests
{
    [Fact]
    public async Task A_record_is_kept_in_the_lines_in_which_it_was_typed()
    {
        using var scene = await Held();
        var kept = await scene.Says("林召集", "紀錄 ＃１ 今天討論了第３單元。\r\n\n\n\n一、提問設計\u200b\n二、評量：\n  口頭發表\n");
        Assert.Equal("已留下紀錄：例行研討 第1次「AI教材共備」", kept!.Card!.Title);
        Assert.Equal(["時間：114/05/26（一） 14:00–16:00", "出席：到 1 人"], kept.Card.Fields.Select(field => field.ToText()));
        Assert.Equal("每場活動都要有紀錄和簽到（附件三-表1）。", kept.Card.Note);
        var record = Assert.Single(await Records(scene));
        Assert.Equal("今天討論了第３單元。\n\n一、提問設計\n二、評量：\n  口頭發表", record.Text);
        Assert.Equal(scene.Now, record.At);
    }

    [Theory]
    [InlineData("紀錄 今天討論了提問設計")]
    [InlineData("紀錄：今天討論了提問設計")]
    [InlineData("請幫我 紀錄，今天討論了提問設計")]
    [InlineData("活動紀錄 今天討論了提問設計")]
    [InlineData("對話紀錄\n今天討論了提問設計")]
    [InlineData("紀錄#1今天討論了提問設計")]
    [InlineData("紀錄 #1：今天討論了提問設計")]
    [InlineData("minutes #1 今天討論了提問設計")]
    public async Task Without_a_number_it_is_the_latest_meeting_and_only_the_text_is_kept(string said)
    {
        using var scene = await Held();
        await scene.Says("林召集", said);
        Assert.Equal("今天討論了提問設計", Assert.Single(await Records(scene)).Text);
    }

    [Fact]
    public async Task A_number_within_the_text_names_no_meeting()
    {
        using var scene = await Held();
        await scene.Says("林召集", "紀錄 看了教案 #3 和 #99 的提問");
        Assert.Equal("看了教案 #3 和 #99 的提問", Assert.Single(await Records(scene)).Text);
    }

    [Fact]
    public async Task A_later_record_stands_beside_the_earlier()
    {
        using var scene = await Held();
        await scene.Says("林召集", "紀錄 第一段");
        Assert.Contains("現在有 2 份紀錄", await scene.Hears("林召集", "紀錄 第二段"), StringComparison.Ordinal);
        Assert.Equal(["第一段", "第二段"], (await Records(scene)).Select(record => record.Text));
        var shown = (await scene.Says("林召集", "紀錄"))!.Card!;
        Assert.Equal(["第一段", "第二段"], shown.Fields.Select(field => field.Value));
        Assert.Equal("114/05/26（一） 17:00 林召集", shown.Fields[0].Label);
    }

    [Fact]
    public async Task Without_a_text_the_next_message_is_it_even_when_it_starts_like_a_command()
    {
        using var scene = await Held();
        Assert.Contains("還沒有紀錄", await scene.Hears("林召集", "紀錄 #1"), StringComparison.Ordinal);
        var text = "活動 目標：\n" + string.Concat(Enumerable.Repeat("先看影片再討論。", 20));
        Assert.Contains("已留下紀錄", await scene.Hears("林召集", text), StringComparison.Ordinal);
        Assert.Equal(text, Assert.Single(await Records(scene)).Text);
    }

    [Fact]
    public async Task The_question_can_be_left_and_a_short_command_is_still_one()
    {
        using var scene = await Held();
        await scene.Says("林召集", "紀錄");
        Assert.Contains("先不處理", await scene.Hears("林召集", "算了"), StringComparison.Ordinal);
        await scene.Says("林召集", "紀錄");
        Assert.Contains("到 1／3 人", await scene.Hears("林召集", "名單 #1"), StringComparison.Ordinal);
        Assert.Empty(await Records(scene));
    }

    [Fact]
    public async Task Saying_the_command_again_answers_for_the_meeting_that_was_asked_about()
    {
        using var scene = await Held();
        await scene.Change(records => records.Meetings.Plan(scene.PlanAt(Scene.Start.AddHours(2.5))));
        await scene.Says("林召集", "紀錄 #1");
        await scene.Says("林召集", "紀錄 今天討論了提問設計");
        Assert.Single(await Records(scene));
    }

    [Fact]
    public async Task Of_two_communities_the_meeting_is_asked_for_and_the_text_is_not_lost()
    {
        using var scene = await Held();
        await scene.Change(records =>
        {
            var other = records.Communities.Add(TestRulebooks.Programme, "閱讀社群", "");
            records.People.Put(other.Id, records.People.EverIn(scene.Community.Id)[0].Person.Id, Role.Convener, PersonKind.Own);
            return records.Meetings.Plan(scene.PlanAt(Scene.Start.AddHours(1)) with { Community = other.Id });
        });
        var which = await scene.Says("林召集", "紀錄 今天討論了\n提問設計");
        Assert.Contains("是哪一場", which!.Text, StringComparison.Ordinal);
        Assert.Contains("已留下紀錄", await scene.Hears("林召集", "第一個"), StringComparison.Ordinal);
        Assert.Equal("今天討論了\n提問設計", Assert.Single(await Records(scene)).Text);
    }

    [Fact]
    public async Task A_text_too_long_is_refused_with_what_to_do_and_the_next_one_is_taken()
    {
        using var scene = await Held();
        Assert.Contains("這份紀錄有 3001 個字，一次最多 3000 個字。請分成幾次", await scene.Hears("林召集", "紀錄 " + new string('長', 3_001)), StringComparison.Ordinal);
        Assert.Empty(await Records(scene));
        Assert.Contains("已留下紀錄", await scene.Hears("林召集", new string('長', 3_000)), StringComparison.Ordinal);
        Assert.Equal(3_000, Assert.Single(await Records(scene)).Text.Length);
    }

    [Fact]
    public async Task A_meeting_that_has_not_begun_or_is_called_off_or_of_others_has_no_record()
    {
        using var scene = await Held();
        var ahead = await scene.Change(records => records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(7))));
        Assert.Contains("活動開始後再寫紀錄", await scene.Hears("林召集", $"紀錄 {ahead.Id} 今天"), StringComparison.Ordinal);
        await scene.Says("林召集", $"取消活動 {ahead.Id} 確定");
        Assert.Contains("先前就取消了", await scene.Hears("林召集", $"紀錄 {ahead.Id} 今天"), StringComparison.Ordinal);
        Assert.Contains("沒有編號 #99", await scene.Hears("林召集", "紀錄 #99 今天"), StringComparison.Ordinal);
        Assert.Contains("只有召集人能用", await scene.Hears("王小明", "紀錄 今天"), StringComparison.Ordinal);
        Assert.Empty(await scene.Read(records => records.Meetings.MinutesOf(ahead.Id)));
    }

    [Fact]
    public async Task What_is_said_after_minutes_were_shown_is_no_part_of_them()
    {
        using var scene = await Held();
        await scene.Says("林召集", "紀錄 第一段");
        await scene.Says("林召集", "紀錄 #1");
        await scene.Says("林召集", "今天天氣很好");
        Assert.Single(await Records(scene));
    }

    [Fact]
    public async Task All_minutes_can_be_read_three_at_a_time_the_newest_first()
    {
        using var scene = await Held();
        foreach (var text in new[] { "一", "二", "三", "四", "五" })
            await scene.Says("林召集", $"紀錄 第{text}段");

        var newest = (await scene.Says("林召集", "紀錄 #1"))!;
        Assert.Equal(["第三段", "第四段", "第五段"], newest.Card!.Fields.Select(field => field.Value));
        Assert.StartsWith("還有 2 份更早的紀錄。", newest.Card.Note, StringComparison.Ordinal);

        var older = (await scene.Presses("林召集", newest, "更早的紀錄"))!;
        Assert.Equal(["第一段", "第二段"], older.Card!.Fields.Select(field => field.Value));
        Assert.DoesNotContain(older.Choices, choice => choice.Label == "更早的紀錄");
    }

    [Fact]
    public async Task Minutes_are_added_to_or_written_anew_by_a_button_and_the_next_message()
    {
        using var scene = await Held();
        await scene.Says("林召集", "紀錄 第一段");
        await scene.Presses("林召集", await scene.Says("林召集", "紀錄 #1"), "補充");
        Assert.Contains("現在有 2 份紀錄", await scene.Hears("林召集", "第二段\n還有"), StringComparison.Ordinal);

        await scene.Presses("林召集", await scene.Says("林召集", "紀錄 #1"), "改寫");
        Assert.Contains("已改寫紀錄：例行研討 第1次", await scene.Hears("林召集", "第二段"), StringComparison.Ordinal);
        Assert.Equal(["第一段", "第二段"], StandingMinutes.Of(await Records(scene)).Select(one => one.Text));

        Assert.Equal("已收回：改寫紀錄（例行研討 第1次）。原來的紀錄和這次收回都會保留。", await scene.Hears("林召集", "收回"));
        Assert.Equal(["第一段", "第二段\n還有"], StandingMinutes.Of(await Records(scene)).Select(one => one.Text));
    }

    [Fact]
    public async Task In_a_group_the_text_comes_with_the_command_and_talk_is_not_taken_for_it()
    {
        using var scene = await Held();
        var asked = await scene.SaysInGroup("林召集", "紀錄");
        Assert.Contains("要寫紀錄，請輸入「紀錄 #1」", asked!.Text, StringComparison.Ordinal);
        Assert.Null(await scene.SaysInGroup("林召集", "大家辛苦了"));
        Assert.Empty(await Records(scene));
        Assert.Contains("已留下紀錄", (await scene.SaysInGroup("林召集", "紀錄 #1 今天討論了提問設計"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_has_signed_in_that_is_said_and_offered()
    {
        using var scene = await Scene.Open(new TestRulebooks());
        scene.Now = Scene.Start.AddHours(1);
        var kept = await scene.Says("林召集", "紀錄 今天討論了提問設計");
        Assert.Contains("還沒有人簽到", kept!.Text, StringComparison.Ordinal);
        Assert.Contains(kept.Choices, choice => choice.Label == "補簽");
        Assert.Equal("", kept.Card!.Note);
    }

    [Fact]
    public async Task Only_the_minutes_that_were_shown_are_taken_back_or_replaced()
    {
        using var scene = await Held();
        await scene.Says("林召集", "紀錄 #1 甲：討論教材");
        await scene.Says("林召集", "紀錄 撤回 #1");
        await Add("乙：另一份");
        Assert.Contains("乙：另一份", await scene.Hears("林召集", "寫錯場次"), StringComparison.Ordinal);
        await scene.Says("林召集", "紀錄 改寫 #1");
        await Add("丙：又一份");
        Assert.Contains("丙：又一份", await scene.Hears("林召集", "新的紀錄內容在這裡"), StringComparison.Ordinal);
        Assert.Equal(3, StandingMinutes.Of(await Records(scene)).Count);

        Task Add(string text) => scene.Change(records => records.Meetings.AddMinutes(new Minutes
        {
            Meeting = scene.Meeting.Id,
            By = records.People.EverIn(scene.Community.Id)[0].Person.Id,
            At = scene.Now,
            Text = text,
        }));
    }

    /// <summary>The meeting is over, and 王小明 was there.</summary>
    private static async Task<Scene> Held()
    {
        var scene = await Scene.Open(new LessonRulebook());
        await scene.Says("林召集", "開始簽到");
        await scene.Says("王小明", scene.Code);
        scene.Now = Scene.Start.AddHours(3);
        return scene;
    }

    private static Task<IReadOnlyList<Minutes>> Records(Scene scene) => scene.Read(records => records.Meetings.MinutesOf(scene.Meeting.Id));
}
