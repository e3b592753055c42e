using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Nudges;

/// <summary>The meeting is on Tuesday 27 May 2025 at 14:00, and everybody was reminded of it on Monday at 16:00.</summary>
public sealed class ChangedMeetingTests
{
    private static readonly DateTimeOffset s_evening = NudgeScene.At(2025, 5, 26, 18);

    [Fact]
    public async Task Who_was_reminded_hears_at_once_that_it_was_moved_from_tomorrow_and_only_that()
    {
        using var scene = await Reminded();

        var moved = await scene.Says("林召集", "改期 #1 5/28 15:00-17:00", s_evening);

        Assert.Contains("已經知道這一場的 1 位成員馬上會收到通知", moved!.Text, StringComparison.Ordinal);
        Assert.Equal(
            """
            【改期】例行研討 第1次「AI教材共備」
            AI數位研究社群
            時間：114/05/28（三） 15:00–17:00
            原時間：114/05/27（二） 14:00–16:00
            """,
            moved.PostScript!.Text);
        Assert.Equal(["王小明: change@changed"], await scene.Round(s_evening.AddMinutes(1)));
        Assert.Equal(
            ["05-27 16:00 林召集: session@eve", "05-27 16:00 王小明: session@eve"], await scene.Days(s_evening.AddMinutes(2), NudgeScene.At(2025, 5, 28, 14)));
    }

    [Fact]
    public async Task A_new_place_on_the_eve_is_told_once_and_not_beside_the_reminder()
    {
        using var scene = await Reminded();
        await scene.Says("林召集", "改地點 #1 國秀樓", s_evening);

        var told = await scene.Play(s_evening.AddMinutes(1), NudgeScene.At(2025, 5, 27, 14));

        var letter = Assert.Single(told, one => one.Telling.Account.Person!.Name == "王小明").Telling.Letter;
        Assert.Equal("【改地點】例行研討 第1次「AI教材共備」", letter.Card!.Title);
        Assert.Contains("地點：國秀樓", letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(told, one => one.Telling.Account.Person!.Name == "林召集");
    }

    [Fact]
    public async Task It_rides_on_the_next_answer()
    {
        using var scene = await Reminded();
        await scene.Says("林召集", "取消活動 #1 確定", s_evening);
        await scene.Change(records => records.Nudges.ThinkAgain(scene.Community.Id));
        await scene.RunShort(s_evening);
        Assert.Empty(await scene.Round(s_evening.AddMinutes(1)));

        var answer = await scene.Says("王小明", "活動", s_evening.AddMinutes(2));

        Assert.Equal("【取消】例行研討「AI教材共備」", answer!.PostScript!.Card!.Title);
        Assert.Null((await scene.Says("王小明", "活動", s_evening.AddMinutes(3)))!.PostScript);
    }

    [Fact]
    public async Task Taken_back_it_is_told_again_to_who_was_told()
    {
        using var scene = await Reminded();
        await scene.Says("林召集", "取消活動 #1 確定", s_evening);
        Assert.Equal(["王小明: change@changed"], await scene.Round(s_evening.AddMinutes(1)));

        var back = await scene.Says("林召集", "收回", s_evening.AddMinutes(2));

        Assert.Contains("1 位成員馬上會收到通知", back!.Text, StringComparison.Ordinal);
        Assert.StartsWith("【照常舉行】例行研討 第1次「AI教材共備」\n", back.PostScript!.Text, StringComparison.Ordinal);
        Assert.Equal(["王小明: change@changed session@eve"], await scene.Round(s_evening.AddMinutes(3)));
    }

    [Fact]
    public async Task Taken_back_before_it_was_told_nobody_hears_of_it()
    {
        using var scene = await Reminded();
        await scene.Says("林召集", "取消活動 #1 確定", s_evening);
        Assert.Contains("還沒有把異動告訴任何人", (await scene.Says("林召集", "收回", s_evening.AddMinutes(1)))!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await scene.Round(s_evening.AddMinutes(2)), told => told.Contains("change", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whom_nobody_told_of_it_nobody_tells_that_it_changed()
    {
        using var scene = await NudgeScene.Open();
        await scene.Meet(NudgeScene.At(2025, 6, 9, 14));
        var moved = await scene.Says("林召集", "改期 #1 6/16", s_evening);
        Assert.Contains("還沒有提醒過成員這一場，不必另外通知", moved!.Text, StringComparison.Ordinal);
        Assert.Empty(await scene.Round(s_evening.AddMinutes(1)));
    }

    [Fact]
    public async Task Who_asked_for_leave_hears_of_a_far_one_in_time_and_no_earlier()
    {
        using var scene = await NudgeScene.Open();
        await scene.Meet(NudgeScene.At(2025, 6, 9, 14));
        await scene.Says("王小明", "請假 6/9 公差", s_evening);

        var moved = await scene.Says("林召集", "改期 #1 6/16", s_evening.AddHours(1));

        Assert.Contains("1 位成員會在下次和我說話時知道，最晚 114/06/08（日） 16:00 收到通知", moved!.Text, StringComparison.Ordinal);
        Assert.Contains(
            "06-08 16:00 王小明: change@changed",
            await scene.Days(s_evening.AddHours(1), NudgeScene.At(2025, 6, 9, 14)));
    }

    [Fact]
    public async Task Who_cannot_be_told_is_said_with_the_reason()
    {
        using var scene = await NudgeScene.Open();
        await scene.Meet(NudgeScene.At(2025, 6, 9, 14));
        await scene.Change(records =>
        {
            var person = records.People.Add("許家豪", "勤益科大", "資管系", "");
            records.People.Put(scene.Community.Id, person.Id, Role.Member, PersonKind.Own);
            records.Attendance.AskLeave(new MeetingId(1), person.Id, "公差", s_evening);
        });
        await scene.Says("王小明", "請假 6/9 公差", s_evening);
        await scene.RunShort(s_evening);

        var text = (await scene.Says("林召集", "改地點 #1 國秀樓", s_evening.AddHours(1)))!.Text;

        Assert.Contains("我通知不到 許家豪（還沒綁定，或收不到訊息），請您轉告。", text, StringComparison.Ordinal);
        Assert.Contains("王小明 要等下次和我說話才會知道", text, StringComparison.Ordinal);
        Assert.DoesNotContain("位成員", text, StringComparison.Ordinal);
    }

    private static async Task<NudgeScene> Reminded()
    {
        var scene = await NudgeScene.Open();
        await scene.Meet(NudgeScene.At(2025, 5, 27, 14));
        Assert.Equal(
            ["林召集: session@eve", "王小明: session@eve"],
            (await scene.Round(NudgeScene.At(2025, 5, 26, 16))).Where(told => told.Contains("session", StringComparison.Ordinal)));
        return scene;
    }
}
