using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Nudges;

namespace CommunityBot.Bot.Tests.Talk;

public sealed class UndoingDutiesTests
{
    [Fact]
    public async Task What_was_handed_in_is_owed_again_and_who_leads_too_hears_of_it()
    {
        using var scene = await Open();
        await scene.Change(records =>
        {
            scene.Join("張共同", Role.Convener, records);
            return true;
        });
        await scene.Says("林召集", "繳交 成果報告");

        var answer = await UndoingAttendanceTests.Undoes(scene, "林召集");

        Assert.Equal("已收回：「年度成果報告」的登記。原來的紀錄和這次收回都會保留。", answer.Reply!.Text);
        Assert.Equal("林召集收回了：「年度成果報告」的登記。", await UndoingAttendanceTests.Told(scene, answer, "張共同"));
        Assert.Equal([1, -1], await Counts(scene));
    }

    [Fact]
    public async Task What_was_taken_back_by_mistake_is_handed_in_again()
    {
        using var scene = await Open();
        await scene.Says("林召集", "繳交 成果報告");
        var taken = await scene.Says("林召集", "繳交 撤回 成果報告 誤登");
        await scene.Says("林召集", "收回");
        Assert.Equal([1, -1, 1], await Counts(scene));
        Assert.Contains("已經收回了", (await scene.Presses("林召集", taken, "收回"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_not_handed_in_twice_where_somebody_did_so_since()
    {
        using var scene = await Open();
        await scene.Says("林召集", "繳交 成果報告");
        var taken = await scene.Says("林召集", "繳交 撤回 成果報告 誤登");
        await scene.Says("林召集", "繳交 成果報告");
        Assert.Contains("之後又登記了一次", (await scene.Presses("林召集", taken, "收回"))!.Text, StringComparison.Ordinal);
        Assert.Equal([1, -1, 1], await Counts(scene));
    }

    [Fact]
    public async Task A_figure_is_taken_back_and_what_was_corrected_since_is_gone()
    {
        using var scene = await Open();
        var noted = await scene.Says("林召集", "成果 簽約 7 台中精機");
        await scene.Says("林召集", "收回");
        Assert.Equal([7, -7], await Counts(scene));

        var other = await scene.Says("林召集", "成果 簽約 2");
        await scene.Says("林召集", "成果 更正 3 重複登記");
        Assert.Contains("已經不算數了", (await scene.Presses("林召集", other, "收回"))!.Text, StringComparison.Ordinal);
        Assert.Contains("已經收回了", (await scene.Presses("林召集", noted, "收回"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_of_reminders_are_as_before_unless_they_were_changed_again()
    {
        using var scene = await Open();
        var set = await scene.Says("王小明", "提醒 全部關");
        await scene.Says("王小明", "收回");
        Assert.Equal(NudgeSettings.Usual, await Settings(scene));

        var off = await scene.Says("王小明", "提醒 活動 關");
        await scene.Says("王小明", "提醒 兩小時前");
        Assert.Contains("之後設定又改過", (await scene.Presses("王小明", off, "收回"))!.Text, StringComparison.Ordinal);
        Assert.Equal(MeetingNudges.TwoHoursBefore, (await Settings(scene)).Meetings);
        Assert.NotNull(set);
    }

    [Fact]
    public async Task A_matter_silenced_by_mistake_is_heard_of_again()
    {
        using var scene = await Open();
        await scene.Says("林召集", "提醒 不要 年度成果報告");
        Assert.NotEmpty(await Hushed(scene));
        await scene.Says("林召集", "收回");
        Assert.Empty(await Hushed(scene));
    }

    [Fact]
    public async Task What_is_out_of_ones_hands_says_so_and_what_was_done_before_it_is_offered()
    {
        using var scene = await Open();
        await scene.Says("林召集", "繳交 成果報告");
        Assert.DoesNotContain((await scene.Says("林召集", "綁定"))!.Choices, choice => choice.Label == "收回");

        var said = await scene.Says("林召集", "收回");

        Assert.Contains("綁定碼不能收回", said!.Text, StringComparison.Ordinal);
        await scene.Presses("林召集", said, "收回");
        Assert.Equal([1, -1], await Counts(scene));
    }

    private static Task<Scene> Open() => Scene.Open(new DutyRulebooks());

    private static async Task<IEnumerable<long>> Counts(Scene scene) =>
        (await scene.Read(records => records.Tallies.Of(scene.Community.Id))).Select(entry => entry.Count);

    private static Task<NudgeSettings> Settings(Scene scene) => scene.Read(records =>
        records.Nudges.SettingsOf(records.Accounts.Find(new ChatAddress("line", "U-王小明"))!.Person!.Id));

    private static Task<IReadOnlyList<Hush>> Hushed(Scene scene) => scene.Read(records =>
        records.Nudges.HushedBy(records.Accounts.Find(new ChatAddress("line", "U-林召集"))!.Person!.Id));
}
