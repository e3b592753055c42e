using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>However somebody is called, the same person is meant, whatever is asked for.</summary>
public sealed class WhomConversationTests
{
    [Theory]
    [InlineData("王柏翰")]
    [InlineData("王柏翰老師")]
    [InlineData("王柏翰 老師")]
    [InlineData("王柏翰副教授")]
    [InlineData("王柏翰主任")]
    public async Task Attendance_is_recorded_and_taken_back_with_a_title_behind_the_name(string called)
    {
        using var scene = await Open();
        Assert.Equal("已補簽：王柏翰，例行研討 第1次", (await scene.Says("林召集", $"補簽 {called} 遲到進場"))!.Card!.Title);
        var presence = await scene.PresenceOf("王柏翰");
        Assert.Equal((PresenceState.Recorded, "遲到進場"), (presence.State, presence.Reason));

        scene.Now = scene.Now.AddMinutes(1);
        await scene.Says("林召集", $"補簽 撤回 {called} 沒有到場");
        Assert.False((await scene.PresenceOf("王柏翰")).CountsAsPresent);
    }

    [Theory]
    [InlineData("綁定碼 王柏翰老師")]
    [InlineData("綁定碼 王柏翰 博士")]
    public async Task A_code_is_made_with_a_title_behind_the_name(string said)
    {
        using var scene = await Open();
        await scene.Change(records => records.Accounts.End(records.Accounts.Find(new ChatAddress("line", "U-王柏翰"))!, scene.Now));
        var field = Assert.Single((await scene.Says("林召集", said))!.Card!.Fields);
        Assert.StartsWith("王柏翰", field.Label, StringComparison.Ordinal);
        var code = BindingCode.Read(field.Value)!;
        Assert.Equal("王柏翰", await scene.Read(records => records.People.Find(records.Accounts.FindCode(code)!.Person)!.Name));
    }

    [Fact]
    public async Task Points_are_shown_with_any_title_behind_the_name()
    {
        using var scene = await Open();
        Assert.Contains("王柏翰 的點數", await scene.Hears("林召集", "點數 王柏翰教授"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("綁定碼 王柏漢", "綁定碼 王柏翰")]
    [InlineData("綁定碼 王柏", "綁定碼 王柏翰")]
    [InlineData("補簽 王伯翰 遲到進場", "補簽 #1 王柏翰 遲到進場")]
    [InlineData("補簽 王柏翰遲到 公差", "補簽 #1 王柏翰 遲到 公差")]
    public async Task Whoever_a_slip_is_near_is_offered_first(string said, string offered)
    {
        using var scene = await Open();
        var choice = (await scene.Says("林召集", said))!.Choices[0];
        Assert.Equal(("王柏翰", offered), (choice.Label, Assert.IsType<CommunityBot.Messages.Choice.Press>(choice).Words));
    }

    [Fact]
    public async Task Of_two_of_one_name_nobody_is_recorded_before_it_is_said_which()
    {
        using var scene = await Open();
        var other = await scene.Change(records =>
        {
            var person = records.People.Add("王柏翰", "中教大", "數學系", "");
            records.People.Put(scene.Community.Id, person.Id, Role.Member, PersonKind.External);
            return person.Id;
        });
        var which = await scene.Says("林召集", "補簽 王柏翰老師 遲到進場");
        Assert.Equal(["王柏翰 勤益科大 資管系", "王柏翰 中教大 數學系"], which!.Choices.Select(choice => choice.Label));
        Assert.Empty(await scene.Read(records => records.Attendance.Of(scene.Meeting.Id)));

        await scene.Presses("林召集", which, "王柏翰 中教大 數學系");
        var entry = Assert.Single(await scene.Read(records => records.Attendance.Of(scene.Meeting.Id)));
        Assert.Equal(((PersonId?)other, "遲到進場"), (entry.Person, entry.Reason));

        await scene.Says("林召集", "補簽 王柏翰 資管系");
        scene.Now = scene.Now.AddMinutes(1);
        which = await scene.Says("林召集", "補簽 撤回 王柏翰 記錯人");
        Assert.Equal(2, (await scene.Read(records => records.Attendance.Of(scene.Meeting.Id))).Count);
        await scene.Presses("林召集", which, "王柏翰 中教大 數學系");
        var last = (await scene.Read(records => records.Attendance.Of(scene.Meeting.Id)))[^1];
        Assert.Equal(((PersonId?)other, AttendanceAct.Withdrawn, "記錯人"), (last.Person, last.Act, last.Reason));
    }

    private static async Task<Scene> Open()
    {
        var scene = await Scene.Open();
        await scene.Change(records => scene.Join("王柏翰", Role.Member, records));
        await scene.Says("林召集", "開始簽到");
        return scene;
    }
}
