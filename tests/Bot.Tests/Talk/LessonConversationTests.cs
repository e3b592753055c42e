using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

public sealed class LessonConversationTests
{
    private const string Whole = "公開授課 王小明 閱讀課 備課 6/9 14:00-15:00 觀課 6/11 10:00-10:40 五年一班 議課 6/11 11:00-12:00";

    [Theory]
    [InlineData(Whole)]
    [InlineData("公開課 觀課 6/11 10:00-10:40 五年一班，議課 11:00-12:00，備課6/9 14:00-15:00，王小明老師「閱讀課」")]
    [InlineData("公開授課 王小明 閱讀課 6/9 14:00-15:00 備課 6/11 10:00-10:40 五年一班 觀課 6/11 11:00-12:00 議課")]
    public async Task One_line_plans_all_three_parts_in_whatever_order_they_are_said(string said)
    {
        using var scene = await Scene.Open(new LessonRulebook());
        var planned = (await scene.Says("林召集", said))!.Card!;
        Assert.Equal("已排定公開授課：王小明「閱讀課」", planned.Title);
        Assert.Equal(
            [
                "社群：AI數位研究社群",
                "備課：114/06/09（一） 14:00–15:00　#2",
                "觀課：114/06/11（三） 10:00–10:40　五年一班　#3",
                "議課：114/06/11（三） 11:00–12:00　#4",
            ],
            planned.Fields.Select(field => field.ToText()));
        Assert.Contains("伍、二", planned.Note, StringComparison.Ordinal);

        var lesson = Assert.Single(await scene.Read(records => records.Meetings.LessonsOf(scene.Community.Id)));
        var teacher = (await scene.Read(records => records.People.EverIn(scene.Community.Id))).Single(member => member.Person.Name == "王小明").Person.Id;
        Assert.Equal(("王小明", teacher, "閱讀課"), (lesson.Teacher, lesson.TeacherMember, lesson.Topic));
        var meetings = await Meetings(scene);
        Assert.Equal(["preparing", "teaching", "discussing"], meetings.Select(meeting => meeting.Kind));
        Assert.All(meetings, meeting => Assert.Equal((lesson.Id, "王小明 閱讀課"), (meeting.Lesson, meeting.Topic)));
    }

    [Fact]
    public async Task A_member_who_is_named_after_the_teacher_is_part_of_the_place()
    {
        using var scene = await Scene.Open(new LessonRulebook());
        var planned = await scene.Hears("林召集", "公開授課 王小明 閱讀課 備課 6/9 14:00-15:00 觀課 6/11 10:00-10:40 陳美麗 的班 議課 11:00-12:00");
        Assert.Contains("已排定公開授課：王小明「閱讀課」", planned, StringComparison.Ordinal);
        Assert.Contains("10:00–10:40　陳美麗 的班", planned, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_one_after_the_other_with_buttons()
    {
        using var scene = await Scene.Open(new LessonRulebook());
        var none = await scene.Says("林召集", "公開授課");
        Assert.Contains("還沒有排公開授課", none!.Text, StringComparison.Ordinal);
        var teacher = await scene.Presses("林召集", none, "排一場");
        Assert.Contains("哪位老師授課", teacher!.Text, StringComparison.Ordinal);
        var topic = await scene.Presses("林召集", teacher, "王小明");
        Assert.Contains("主題", topic!.Text, StringComparison.Ordinal);
        Assert.Contains("備課是什麼時候", await scene.Hears("林召集", "閱讀課"), StringComparison.Ordinal);
        var end = await scene.Says("林召集", "6/9 下午2點");
        Assert.Contains("備課 14:00 開始，幾點結束", end!.Text, StringComparison.Ordinal);
        Assert.Contains("觀課是什麼時候", (await scene.Presses("林召集", end, "15:00"))!.Text, StringComparison.Ordinal);
        Assert.Contains("觀課在 114/06/11（三） 幾點到幾點", await scene.Hears("林召集", "6/11"), StringComparison.Ordinal);
        var lessonEnd = await scene.Says("林召集", "10:00 五年一班");
        var discussion = await scene.Presses("林召集", lessonEnd, "10:40");
        Assert.Contains("議課是什麼時候", discussion!.Text, StringComparison.Ordinal);
        var planned = await scene.Presses("林召集", discussion, "114/06/11 10:40-11:40");
        Assert.Equal("已排定公開授課：王小明「閱讀課」", planned!.Card!.Title);
        Assert.Equal(
            ("五年一班", "10:40"),
            (await Meetings(scene)) is [_, var taught, _] ? (taught.Place, $"{taught.EndsAt.ToOffset(TimeSpan.FromHours(8)):HH:mm}") : default);
    }

    [Fact]
    public async Task Somebody_who_is_no_member_may_teach_and_is_not_said_twice()
    {
        using var scene = await Scene.Open(new LessonRulebook());
        await scene.Says("林召集", "公開授課 李大同 閱讀課 備課 6/9 14:00-15:00 觀課 6/11 10:00-10:40 議課 11:00-12:00");
        Assert.Contains("已排定公開授課：李大同「閱讀課」", await scene.Hears("林召集", "李大同"), StringComparison.Ordinal);
        Assert.Null(Assert.Single(await scene.Read(records => records.Meetings.LessonsOf(scene.Community.Id))).TeacherMember);
    }

    [Theory]
    [InlineData("備課 6/12 14:00-15:00 觀課 6/11 10:00-10:40 議課 6/13 11:00-12:00", "觀課（114/06/11（三） 10:00–10:40）不能早於備課結束", "6/12 15:10-15:50")]
    [InlineData("備課 6/9 14:00-15:00 觀課 6/11 10:00-10:40 議課 6/11 9:00-10:00", "議課（114/06/11（三） 09:00–10:00）不能早於觀課結束", "11:00-12:00")]
    [InlineData("備課 6/12 14:00-15:00 觀課 6/11 10:00-10:40 議課 6/13 11:00-12:00", "順序是備課、觀課、議課（伍、二）", "備課 6/9 14:00-15:00 觀課 6/11 10:00-10:40")]
    public async Task Parts_in_another_order_are_refused_with_what_to_do(string when, string refused, string better)
    {
        using var scene = await Scene.Open(new LessonRulebook());
        Assert.Contains(refused, await scene.Hears("林召集", $"公開授課 王小明 閱讀課 {when}"), StringComparison.Ordinal);
        Assert.Empty(await Meetings(scene));
        Assert.Contains("已排定公開授課", await scene.Hears("林召集", better), StringComparison.Ordinal);
        Assert.Equal(3, (await Meetings(scene)).Count);
    }

    [Theory]
    [InlineData("備課 2/30 14:00-15:00 觀課 6/11 10:00-10:40 議課 6/11 11:00-12:00", "沒有「2/30」", "6/9 14:00-15:00")]
    [InlineData("備課 6/9 14:00-15:00 觀課 6/11 25:00-26:00 議課 6/11 11:00-12:00", "沒有「25:00-26:00」", "10:00-10:40")]
    public async Task Days_and_times_that_do_not_exist_are_named_and_only_they_are_asked_for_again(string when, string said, string better)
    {
        using var scene = await Scene.Open(new LessonRulebook());
        Assert.Contains(said, await scene.Hears("林召集", $"公開授課 王小明 閱讀課 {when}"), StringComparison.Ordinal);
        Assert.Contains("已排定公開授課", await scene.Hears("林召集", better), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clashes_and_days_outside_the_period_are_said_once_with_the_parts_they_are_about()
    {
        using var scene = await Scene.Open(new LessonRulebook());
        var planned = await scene.Hears("林召集", "公開授課 王小明 閱讀課 備課 5/26 15:00-16:00 觀課 114/12/11 10:00-10:40 議課 114/12/11 11:00-12:00");
        Assert.Contains("備課：提醒：同一時間已經排了例行研討 第1次", planned, StringComparison.Ordinal);
        Assert.Contains("觀課、議課：提醒：計畫的活動期間是 114/02/01（六） 到 114/11/30（日）（計畫肆之一）", planned, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_says_what_each_part_lacks_and_offers_it()
    {
        using var scene = await Scene.Open(new LessonRulebook());
        await scene.Says("林召集", Whole);
        scene.Now = new DateTimeOffset(2025, 6, 11, 10, 45, 0, TimeSpan.FromHours(8));
        await scene.Says("林召集", "補簽 #2 王小明");
        await scene.Says("林召集", "補簽 #2 來賓 陳大文");
        await scene.Says("林召集", "紀錄 #2 一起看了課文");
        var list = await scene.Says("林召集", "公開授課");
        var lesson = Assert.Single(list!.Card!.Fields);
        Assert.Equal("王小明「閱讀課」", lesson.Label);
        Assert.Equal(
            [
                "✓ 備課　114/06/09（一）　到 2 人　有紀錄　#2",
                "△ 觀課　114/06/11（三）　還沒有人簽到　缺紀錄　#3",
                "○ 議課　114/06/11（三） 11:00–12:00　#4",
            ],
            lesson.Value.Split('\n'));
        Assert.Equal(["補簽 #3", "紀錄 #3", "排一場"], list.Choices.Select(choice => choice.Label));
        Assert.Contains("替誰補簽", (await scene.Presses("林召集", list, "補簽 #3"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_that_was_called_off_is_missing_and_can_be_planned_again()
    {
        using var scene = await Scene.Open(new LessonRulebook());
        await scene.Says("林召集", Whole);
        var cancelled = await scene.Says("林召集", "取消活動 #4 確定");
        Assert.Contains(cancelled!.Choices, choice => choice.Label == "補排議課（王小明）");
        var list = await scene.Says("林召集", "公開授課");
        Assert.Contains("✗ 議課　還沒排", list!.Text, StringComparison.Ordinal);

        var when = await scene.Presses("林召集", list, "補排議課（王小明）");
        Assert.Contains("議課是什麼時候", when!.Text, StringComparison.Ordinal);
        Assert.Contains("議課（114/06/10（二） 11:00–12:00）不能早於觀課結束", await scene.Hears("林召集", "6/10 11:00-12:00"), StringComparison.Ordinal);
        var planned = await scene.Says("林召集", "6/12 11:00-12:00 會議室");
        Assert.Equal("已補排議課：王小明「閱讀課」", planned!.Card!.Title);
        Assert.Single(await scene.Read(records => records.Meetings.LessonsOf(scene.Community.Id)));
        Assert.Contains("○ 議課　114/06/12（四） 11:00–12:00　#5", await scene.Hears("林召集", "公開授課"), StringComparison.Ordinal);
        Assert.Contains("沒有要補排的", await scene.Hears("林召集", "公開授課 補排"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_line_plans_a_part_again_and_one_that_is_planned_is_not_planned_twice()
    {
        using var scene = await Scene.Open(new LessonRulebook());
        await scene.Says("林召集", Whole);
        Assert.Contains("先「取消活動 #3」", await scene.Hears("林召集", "公開授課 補排 觀課 6/11 13:00-13:40"), StringComparison.Ordinal);
        await scene.Says("林召集", "取消活動 #2 確定");
        Assert.Contains("已補排備課", await scene.Hears("林召集", "公開授課 補排 備課 6/10 14:00-15:00"), StringComparison.Ordinal);
        await scene.Says("林召集", "取消活動 #4 確定");
        Assert.Contains("已補排議課", await scene.Hears("林召集", "公開授課 補排 6/11 13:00-14:00"), StringComparison.Ordinal);
        Assert.Contains("沒有編號 #99", await scene.Hears("林召集", "公開授課 補排 備課 #99"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_lessons_the_one_meant_is_asked_for()
    {
        using var scene = await Scene.Open(new LessonRulebook());
        await scene.Says("林召集", Whole);
        await scene.Says("林召集", "公開授課 陳美麗 數學課 備課 6/16 14:00-15:00 觀課 6/18 10:00-10:40 議課 11:00-12:00");
        await scene.Says("林召集", "取消活動 #4 確定");
        await scene.Says("林召集", "取消活動 #7 確定");
        var which = await scene.Says("林召集", "公開授課 補排 議課");
        Assert.Contains("是哪一場公開授課", which!.Text, StringComparison.Ordinal);
        Assert.Contains("議課是什麼時候", (await scene.Presses("林召集", which, "補排議課（陳美麗「數學課」）"))!.Text, StringComparison.Ordinal);
        Assert.Contains("已補排議課：陳美麗「數學課」", await scene.Hears("林召集", "6/18 13:00-14:00"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lesson_of_which_everything_was_called_off_is_none_any_more()
    {
        using var scene = await Scene.Open(new LessonRulebook());
        await scene.Says("林召集", Whole);
        foreach (var meeting in await Meetings(scene))
            await scene.Says("林召集", $"取消活動 {meeting.Id} 確定");
        Assert.Contains("還沒有排公開授課", await scene.Hears("林召集", "公開授課"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_single_part_can_be_planned_as_any_meeting_and_the_three_together_are_offered()
    {
        using var scene = await Scene.Open(new LessonRulebook());
        var single = await scene.Says("林召集", "新增活動 觀課 6/11 10:00-10:40 301 閱讀課");
        Assert.Contains("已新增：公開授課 第1次", single!.Text, StringComparison.Ordinal);
        Assert.Contains(single.Choices, choice => choice.Label == "公開授課");
        Assert.Null(Assert.Single(await Meetings(scene)).Lesson);
        var routine = await scene.Says("林召集", "新增活動 例會 6/12 10:00-10:40 301 共備");
        Assert.DoesNotContain(routine!.Choices, choice => choice.Label == "公開授課");
    }

    [Fact]
    public async Task A_kind_of_activity_that_is_called_like_a_command_can_be_chosen()
    {
        using var scene = await Scene.Open(new LessonRulebook());
        var kind = await scene.Says("林召集", "新增活動 6/11 10:00-10:40 301 閱讀課");
        Assert.Contains("已新增：公開授課 第1次", (await scene.Presses("林召集", kind, "公開授課"))!.Text, StringComparison.Ordinal);
        await scene.Says("林召集", "新增活動 6/11 13:00-13:40 301 閱讀課");
        Assert.Contains("還沒有排公開授課", await scene.Hears("林召集", "公開觀課"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_too_long_are_asked_for_again_and_nothing_else_is_lost()
    {
        using var scene = await Scene.Open(new LessonRulebook());
        var line = Whole.Replace("閱讀課", new string('長', 101), StringComparison.Ordinal);
        Assert.Contains("主題太長", await scene.Hears("林召集", line), StringComparison.Ordinal);
        Assert.Contains("已排定公開授課：王小明「閱讀課」", await scene.Hears("林召集", "閱讀課"), StringComparison.Ordinal);
        line = Whole.Replace("五年一班", new string('長', 61), StringComparison.Ordinal);
        Assert.Contains("觀課的地點太長", await scene.Hears("林召集", line), StringComparison.Ordinal);
        Assert.Contains("五年二班", await scene.Hears("林召集", "6/11 10:00-10:40 五年二班"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_programme_without_public_lessons_says_so()
    {
        using var scene = await Scene.Open(new TestRulebooks());
        Assert.Contains("公開授課不在這裡分成備課、觀課、議課登記", await scene.Hears("林召集", Whole), StringComparison.Ordinal);
        Assert.Contains("只有召集人能用", await scene.Hears("王小明", "公開授課"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_can_be_planned_in_English()
    {
        using var scene = await Scene.Open(new LessonRulebook());
        var planned =
            await scene.Hears("林召集", "public lesson 王小明 reading, preparation 6/9 14:00-15:00, observation 6/11 10:00-10:40, discussion 6/11 11:00-12:00");
        Assert.Contains("Public lesson planned: 王小明 “reading”", planned, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_city_s_programme_has_its_lessons_planned_and_their_records_asked_for()
    {
        using var scene = await Scene.Open();
        var city = new ProgrammeId("hsinchu-learning-communities-111");
        await scene.Change(records =>
        {
            var community = records.Communities.Add(city, "閱讀社群", "專題實踐");
            records.People.Put(community.Id, records.People.EverIn(scene.Community.Id)[0].Person.Id, Role.Convener, PersonKind.Own);
            return true;
        });
        var planned = await scene.Hears("林召集", "公開授課 林召集 閱讀課 共備 5/20 14:00-15:00 觀課 5/21 10:00-10:40 議課 11:00-12:00");
        Assert.Contains("已排定公開授課：林召集「閱讀課」", planned, StringComparison.Ordinal);
        Assert.Contains("社群：閱讀社群", planned, StringComparison.Ordinal);
        Assert.Contains("備課、觀課、議課：提醒：計畫的活動期間", planned, StringComparison.Ordinal);
        Assert.Contains("每場活動都要有紀錄和簽到（伍、二「成果」）", await scene.Hears("林召集", "紀錄 #3 看了提問"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_counts_only_once_it_is_over()
    {
        using var scene = await Scene.Open(new LessonRulebook());
        await scene.Says("林召集", Whole);
        scene.Now = new DateTimeOffset(2025, 6, 11, 10, 20, 0, TimeSpan.FromHours(8));
        await scene.Says("林召集", "補簽 #3 王小明");
        await scene.Says("林召集", "紀錄 #3 看了提問");
        Assert.Contains("△ 觀課", await scene.Hears("林召集", "公開授課"), StringComparison.Ordinal);
        scene.Now = scene.Now.AddMinutes(20);
        Assert.Contains("✓ 觀課", await scene.Hears("林召集", "公開授課"), StringComparison.Ordinal);
    }

    /// <summary>Those planned during the test, in order of time.</summary>
    private static async Task<IReadOnlyList<Meeting>> Meetings(Scene scene) =>
        [.. (await scene.Read(records => records.Meetings.Of(scene.Community.Id, Scene.Start, Scene.Start.AddDays(100)))).Where(
            meeting => meeting.Id != scene.Meeting.Id)];
}
