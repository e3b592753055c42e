using CommunityBot.Communities;
using CommunityBot.Conversation.Answering;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>Every command that changes the records offers to take that back; the others do not.</summary>
public sealed class UndoButtonTests
{
    /// <summary>By command, who says what, the last of it the change.</summary>
    private static readonly Dictionary<string, (string Who, string[] Words)> s_changes = new(StringComparer.Ordinal)
    {
        [CommandIds.Late] = ("王小明", ["會晚到 10分鐘"]),
        [CommandIds.CheckIn] = ("王小明", ["簽到 {0}"]),
        [CommandIds.CheckOut] = ("陳美麗", ["簽到 {0}", "簽退"]),
        [CommandIds.Leave] = ("林召集", ["請假 #2 公差"]),
        [CommandIds.WithdrawLeave] = ("林召集", ["取消請假 #2"]),
        [CommandIds.Record] = ("林召集", ["補簽 林召集 主持"]),
        [CommandIds.Plan] = ("林召集", ["新增活動 例會 7/7 14:00-16:00 工程館301 共備"]),
        [CommandIds.Move] = ("林召集", ["改期 #2 7/9"]),
        [CommandIds.Place] = ("林召集", ["改地點 #2 國秀樓"]),
        [CommandIds.Topic] = ("林召集", ["改主題 #2 素養評量"]),
        [CommandIds.Cancel] = ("林召集", ["取消活動 #2 確定"]),
        [CommandIds.Announce] = ("林召集", ["公告 明天改在國秀樓", "馬上發"]),
        [CommandIds.Minutes] = ("林召集", ["紀錄 #1 今天討論了提問設計"]),
        [CommandIds.Spend] = ("林召集", ["支出 膳食費 80x10 便當", "確定"]),
        [CommandIds.RequestPurchase] = ("林召集", ["請購 膳食費 80x10 茶點", "確定"]),
        [CommandIds.CloseSignIn] = ("林召集", ["結束簽到 #1"]),
        [CommandIds.Reminders] = ("王小明", ["提醒 兩小時前"]),
        [CommandIds.JoinCommunity] = ("林召集", ["加入 張大同 勤益科大 成員 校內"]),
        [CommandIds.Rename] = ("林召集", ["改名 張大同 張大統"]),
        [CommandIds.LeaveCommunity] = ("林召集", ["離開 張大統 114/6/30 調校"]),
    };

    /// <summary>Those that only tell, and those whose change is said elsewhere: in the tests of lessons, duties and applications, or for good.</summary>
    private static readonly string[] s_others =
    [
        CommandIds.Attendance, CommandIds.Meetings, CommandIds.Points, CommandIds.Deadlines, CommandIds.Roster, CommandIds.Budget, CommandIds.Progress,
        CommandIds.Rules, CommandIds.Help, CommandIds.Undo, CommandIds.OpenSignIn, CommandIds.PublicLesson, CommandIds.Presented, CommandIds.HandIn,
        CommandIds.Figures, CommandIds.Apply, CommandIds.Recommend, CommandIds.Approve, CommandIds.Return, CommandIds.IssueCode, CommandIds.Bind,
        CommandIds.Calendar, CommandIds.Overview, CommandIds.MyAccounts, CommandIds.MyData, CommandIds.Unlink, CommandIds.DeleteData,
        CommandIds.Members, CommandIds.Export, CommandIds.Photos, CommandIds.Collect,
    ];

    [Fact]
    public void Every_command_is_one_or_the_other() => Assert.Equal(
        CommandTable.All.Select(command => command.Id).Order(StringComparer.Ordinal),
        s_changes.Keys.Concat(s_others).Order(StringComparer.Ordinal));

    [Fact]
    public async Task What_changes_the_records_can_be_taken_back_by_the_last_of_its_buttons()
    {
        using var scene = await BudgetConversationTests.Funded();
        await scene.Change(records => records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(7))));
        await scene.Says("林召集", "開始簽到");
        scene.Now = Scene.Start.AddMinutes(5);
        foreach (var (command, (who, words)) in s_changes)
        {
            Reply? reply = null;
            foreach (var said in words)
            {
                Assert.False(Offers(reply) && command != CommandIds.CheckOut, $"{command} offers it too early: {reply?.Text}");
                scene.Now = scene.Now.AddSeconds(1);
                reply = await scene.Says(who, string.Format(System.Globalization.CultureInfo.InvariantCulture, said, scene.Code));
            }

            Assert.True(Offers(reply), $"{command}: {reply?.Text}");
            Assert.Equal("收回", reply!.Choices[^1].Label);
            Assert.InRange(reply.Choices.Count, 1, Limits.Buttons);
        }
    }

    [Fact]
    public async Task In_English_the_button_takes_back_that_very_deed()
    {
        using var scene = await BudgetConversationTests.Funded();
        await scene.Change(records => records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(7))));
        var left = await scene.Says("林召集", "leave #2 conference");
        await scene.Says("林召集", "change topic #2 Assessment");
        Assert.StartsWith("Taken back", (await scene.Presses("林召集", left, "undo"))!.Text, StringComparison.Ordinal);
        Assert.Equal(PresenceState.Missing, (await scene.PresenceOf("林召集")).State);
    }

    [Fact]
    public async Task Whoever_does_not_lead_any_more_leaves_it_to_those_who_do()
    {
        using var scene = await BudgetConversationTests.Funded();
        await scene.Change(records => records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(7))));
        var changed = await scene.Says("林召集", "改主題 #2 素養評量");
        await scene.Change(records =>
        {
            var convener = records.People.EverIn(scene.Community.Id).First(member => member.Role == Role.Convener);
            records.People.Put(scene.Community.Id, convener.Person.Id, Role.Member, convener.Kind, default);
            return true;
        });
        Assert.Contains("請現任的召集人或承辦人處理", (await scene.Presses("林召集", changed, "收回"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_only_tells_does_not_offer_it()
    {
        using var scene = await BudgetConversationTests.Funded();
        await scene.Says("林召集", "開始簽到");
        foreach (var said in (string[])["出席", "活動", "點數", "期限", "名單", "經費", "進度", "規定", "說明", "提醒", "紀錄 #1", "補簽", "請假", "支出"])
            Assert.False(Offers(await scene.Says("林召集", said)), said);
    }

    private static bool Offers(Reply? reply) => reply?.Choices.Any(choice => choice is Choice.Press { Label: "收回" }) == true;
}
