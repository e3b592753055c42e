using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>補簽 王柏翰、陳美麗 沒帶手機: one message, several people.</summary>
public sealed class RecordingSeveralTests
{
    [Theory]
    [InlineData("補簽 王柏翰 陳美麗 沒帶手機")]
    [InlineData("補簽 王柏翰、陳美麗 沒帶手機")]
    [InlineData("補簽 王柏翰、陳美麗，沒帶手機")]
    [InlineData("補簽 王柏翰，陳美麗，沒帶手機")]
    [InlineData("補簽 王柏翰,陳美麗 沒帶手機")]
    [InlineData("補簽 王柏翰老師跟陳美麗老師 沒帶手機")]
    [InlineData("補簽 王柏翰 及 陳美麗 沒帶手機")]
    [InlineData("補簽 王柏翰與陳美麗 沒帶手機")]
    [InlineData("補簽 王柏翰和陳美麗 沒帶手機")]
    [InlineData("補簽 王柏翰 and 陳美麗 沒帶手機")]
    [InlineData("補簽 王柏翰、陳美麗、王柏翰 沒帶手機")]
    public async Task All_who_are_named_are_recorded_with_the_reason(string said)
    {
        using var scene = await Open();

        var card = (await scene.Says("林召集", said))!.Card!;

        Assert.Contains("王柏翰、陳美麗", card.Title, StringComparison.Ordinal);
        Assert.Contains(card.Fields, field => field.Value == "沒帶手機");
        foreach (var name in new[] { "王柏翰", "陳美麗" })
            Assert.Equal((PresenceState.Recorded, "沒帶手機"), await StateOf(scene, name));
        Assert.Equal(2, (await Log(scene)).Count);
    }

    [Theory]
    [InlineData("補簽 王小明，手機沒電", "手機沒電")]
    [InlineData("補簽 王小明，陳美麗可以作證", "陳美麗可以作證")]
    [InlineData("補簽 王小明 和家長談話", "和家長談話")]
    public async Task A_reason_behind_one_name_is_no_name(string said, string reason)
    {
        using var scene = await Open();
        await scene.Says("林召集", said);
        var line = Assert.Single(await Log(scene));
        Assert.Equal(reason, line.Reason);
        Assert.Equal((PresenceState.Recorded, reason), await StateOf(scene, "王小明"));
    }

    [Theory]
    [InlineData("補簽 王柏翰、陳大文 遲到", "陳大文")]
    [InlineData("補簽 王柏翰和陳大文 遲到", "陳大文")]
    [InlineData("補簽 王柏翰、陳美麗、陳大文", "陳大文")]
    [InlineData("補簽 王柏翰和", "王柏翰和")]
    public async Task While_one_of_them_is_on_no_roster_nobody_is_recorded(string said, string unknown)
    {
        using var scene = await Open();
        Assert.Contains($"沒有「{unknown}」，所以還沒有替任何人補簽", await scene.Hears("林召集", said), StringComparison.Ordinal);
        Assert.Empty(await Log(scene));
    }

    [Fact]
    public async Task Those_who_are_on_it_are_recorded_by_a_button()
    {
        using var scene = await Open();
        var asked = await scene.Says("林召集", "補簽 王柏翰、陳美麗、陳大文 遲到");
        await scene.Presses("林召集", asked, "只補簽 王柏翰、陳美麗");
        Assert.Equal((PresenceState.Recorded, "遲到"), await StateOf(scene, "陳美麗"));
        Assert.Equal(2, (await Log(scene)).Count);
    }

    [Fact]
    public async Task A_slip_in_one_name_is_offered_with_the_others()
    {
        using var scene = await Open();
        var asked = await scene.Says("林召集", "補簽 陳美麗、王伯翰 遲到");
        await scene.Presses("林召集", asked, "王柏翰");
        Assert.Equal((PresenceState.Recorded, "遲到"), await StateOf(scene, "王柏翰"));
        Assert.Equal((PresenceState.Recorded, "遲到"), await StateOf(scene, "陳美麗"));
    }

    [Fact]
    public async Task Of_two_of_one_name_it_is_asked_which_and_the_others_are_kept()
    {
        using var scene = await Open();
        await scene.Change(records =>
        {
            var other = records.People.Add("王柏翰", "中教大", "數學系", "");
            records.People.Put(scene.Community.Id, other.Id, Role.Member, PersonKind.External);
            return other.Id;
        });

        var which = await scene.Says("林召集", "補簽 陳美麗、王柏翰、王小明 遲到");

        Assert.Empty(await Log(scene));
        await scene.Presses("林召集", which, "王柏翰 中教大 數學系");
        Assert.Equal(["遲到", "遲到", "遲到"], (await Log(scene)).Select(line => line.Reason));
    }

    [Fact]
    public async Task An_earlier_sign_in_is_said_of_whom_it_is()
    {
        using var scene = await Open();
        await scene.Says("陳美麗", scene.Code);
        var card = (await scene.Says("林召集", "補簽 王柏翰、陳美麗 沒帶手機"))!.Card!;
        Assert.Equal("陳美麗原本 13:50 的簽到紀錄仍保留。", card.Note);
    }

    [Fact]
    public async Task All_are_taken_back_in_a_word()
    {
        using var scene = await Open();
        await scene.Says("林召集", "補簽 王柏翰、陳美麗 沒帶手機");
        Assert.Contains("已收回：補簽 王柏翰、陳美麗（例行研討 第1次）", await scene.Hears("林召集", "收回"), StringComparison.Ordinal);
        Assert.False((await scene.PresenceOf("王柏翰")).CountsAsPresent);
        Assert.False((await scene.PresenceOf("陳美麗")).CountsAsPresent);
    }

    [Fact]
    public async Task A_guest_is_one_behind_a_colon_too()
    {
        using var scene = await Open();
        await scene.Says("林召集", "補簽 來賓：陳大文 講師");
        var line = Assert.Single(await Log(scene));
        Assert.Equal(("陳大文", "講師"), (line.Guest, line.Reason));
    }

    private static async Task<Scene> Open()
    {
        var scene = await Scene.Open();
        await scene.Change(records => scene.Join("王柏翰", Role.Member, records));
        await scene.Says("林召集", "開始簽到");
        return scene;
    }

    private static async Task<(PresenceState State, string Reason)> StateOf(Scene scene, string who)
    {
        var presence = await scene.PresenceOf(who);
        return (presence.State, presence.Reason);
    }

    private static Task<IReadOnlyList<AttendanceEntry>> Log(Scene scene) => scene.Read(records => records.Attendance.Of(scene.Meeting.Id));
}
