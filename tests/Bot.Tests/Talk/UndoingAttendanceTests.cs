using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Wording;
using CommunityBot.Meetings;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Talk;

public sealed class UndoingAttendanceTests
{
    [Fact]
    public async Task A_sign_in_is_taken_back_in_a_word_and_can_be_done_again()
    {
        using var scene = await Opened();
        var signedIn = await scene.Says("王小明", scene.Code);
        Assert.Equal("收回", signedIn!.Choices[^1].Label);
        scene.Now = scene.Now.AddMinutes(1);

        Assert.Equal("已收回：簽到（例行研討 第1次）。原來的紀錄和這次收回都會保留。", await scene.Hears("王小明", "收回"));
        Assert.Equal(PresenceState.Missing, (await scene.PresenceOf("王小明")).State);
        var counter = (await Log(scene))[^1];
        Assert.Equal((AttendanceAct.TakenBack, scene.Now, counter.Person), (counter.Act, counter.At, counter.RecordedBy));

        Assert.Contains("已簽到", await scene.Hears("王小明", scene.Code), StringComparison.Ordinal);
        Assert.Equal(scene.Now, (await scene.PresenceOf("王小明")).SignedInAt);
    }

    [Theory]
    [InlineData("收回")]
    [InlineData("說錯了")]
    [InlineData("我說錯了")]
    [InlineData("收回剛才的")]
    [InlineData("undo")]
    [InlineData("take it back")]
    [InlineData("undo that")]
    public async Task It_is_understood_however_it_is_said(string words)
    {
        using var scene = await Opened();
        await scene.Says("王小明", scene.Code);
        await scene.Says("王小明", words);
        Assert.False((await scene.PresenceOf("王小明")).CountsAsPresent);
    }

    [Theory]
    [InlineData("收回王小明的")]
    [InlineData("收回 #1")]
    [InlineData("收回 1")]
    [InlineData("不要收回")]
    public async Task Words_that_may_mean_something_else_take_nothing_back_and_it_is_asked(string words)
    {
        using var scene = await Opened();
        await scene.Says("王小明", scene.Code);

        var asked = await scene.Says("王小明", words);

        Assert.True((await scene.PresenceOf("王小明")).CountsAsPresent);
        await scene.Presses("王小明", asked, "收回");
        Assert.False((await scene.PresenceOf("王小明")).CountsAsPresent);
    }

    [Fact]
    public async Task Said_twice_it_takes_back_one_thing_and_asks_about_the_one_before()
    {
        using var scene = await Opened();
        await scene.Says("王小明", scene.Code);
        scene.Now = Scene.Start.AddMinutes(5);
        await scene.Says("王小明", "簽退");
        await scene.Says("王小明", "收回");

        var again = await scene.Says("王小明", "收回");

        Assert.Equal("「簽退（例行研討 第1次）」在 14:05 已經收回了。\n要收回「簽到（例行研討 第1次）」嗎？是的話請按「收回」。", again!.Text);
        Assert.True((await scene.PresenceOf("王小明")).CountsAsPresent);
        await scene.Presses("王小明", again, "收回");
        Assert.False((await scene.PresenceOf("王小明")).CountsAsPresent);
    }

    [Fact]
    public async Task A_button_takes_back_what_it_stands_under_and_only_once()
    {
        using var scene = await Opened();
        var signedIn = await scene.Says("王小明", scene.Code);
        await scene.Says("王小明", "請假 #1 公差");
        await scene.Change(records => records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(1))));
        await scene.Says("王小明", "請假 5/27 公差");

        await scene.Presses("王小明", signedIn, "收回");

        Assert.False((await scene.PresenceOf("王小明")).CountsAsPresent);
        Assert.StartsWith("「簽到（例行研討 第1次）」在 13:50 已經收回了。", (await scene.Presses("王小明", signedIn, "收回"))!.Text, StringComparison.Ordinal);
        Assert.Single(await Log(scene), line => line.Corrects is not null);
    }

    [Fact]
    public async Task Nobody_takes_back_what_somebody_else_did()
    {
        using var scene = await Opened();
        var signedIn = await scene.Says("王小明", scene.Code);
        Assert.Contains("不是您做的", (await scene.Presses("陳美麗", signedIn, "收回"))!.Text, StringComparison.Ordinal);
        Assert.Contains("還沒有做過", await scene.Hears("陳美麗", "收回"), StringComparison.Ordinal);
        Assert.True((await scene.PresenceOf("王小明")).CountsAsPresent);
    }

    [Fact]
    public async Task The_next_day_it_is_too_late_and_said_so()
    {
        using var scene = await Opened();
        var signedIn = await scene.Says("王小明", scene.Code);
        scene.Now = Scene.Start.AddDays(1);
        Assert.Contains("還沒有做過", await scene.Hears("王小明", "收回"), StringComparison.Ordinal);
        Assert.Contains("只有當天可以收回", (await scene.Presses("王小明", signedIn, "收回"))!.Text, StringComparison.Ordinal);
        Assert.True((await scene.PresenceOf("王小明")).CountsAsPresent);
    }

    [Fact]
    public async Task A_sign_in_stays_while_the_sign_out_after_it_stands_and_what_the_convener_took_back_is_gone()
    {
        using var scene = await Opened();
        var signedIn = await scene.Says("王小明", scene.Code);
        scene.Now = Scene.Start.AddMinutes(1);
        await scene.Says("王小明", "簽退");
        Assert.Contains("請先收回簽退", (await scene.Presses("王小明", signedIn, "收回"))!.Text, StringComparison.Ordinal);

        await scene.Says("林召集", "補簽 撤回 王小明 代簽");
        Assert.Contains("已經不算數了（林召集、114/05/26（一） 14:01）", (await scene.Presses("王小明", signedIn, "收回"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_record_the_sign_in_before_it_stands_again()
    {
        using var scene = await Opened();
        scene.Now = Scene.Start.AddMinutes(20);
        await scene.Says("王小明", scene.Code);
        await scene.Says("林召集", "補簽 王小明 手機沒電");

        Assert.Contains("已收回：補簽 王小明（例行研討 第1次）", await scene.Hears("林召集", "收回"), StringComparison.Ordinal);

        Assert.Equal(PresenceState.Late, (await scene.PresenceOf("王小明")).State);
    }

    [Fact]
    public async Task A_guest_is_taken_back_too()
    {
        using var scene = await Opened();
        await scene.Says("林召集", "補簽 來賓 陳大文 講師");
        await scene.Says("林召集", "收回");
        Assert.Empty(Turnout.Of([], await Log(scene)).Guests);
    }

    [Fact]
    public async Task What_a_convener_took_back_counts_again_and_its_person_hears_of_it()
    {
        using var scene = await Opened();
        await scene.Says("王小明", scene.Code);
        await scene.Says("林召集", "補簽 撤回 王小明 代簽");
        scene.Now = scene.Now.AddMinutes(1);

        var answer = await Undoes(scene, "林召集");

        Assert.Equal((PresenceState.Present, Scene.Start.AddMinutes(-10)), await StateOf(scene, "王小明"));
        Assert.Equal("林召集收回了：撤回 王小明 的出席（例行研討 第1次）。", await Told(scene, answer, "王小明"));
    }

    [Fact]
    public async Task Points_follow()
    {
        using var scene = await Scene.Open(new PointRulebooks());
        await scene.Says("林召集", "開始簽到");
        await scene.Says("王小明", scene.Code);
        var before = await Points(scene);
        await scene.Says("王小明", "收回");
        Assert.NotEqual(0, before);
        Assert.Equal(0, await Points(scene));
        await scene.Says("王小明", scene.Code);
        Assert.Equal(before, await Points(scene));
    }

    [Fact]
    public async Task In_a_group_the_word_itself_is_an_order_and_what_people_say_to_each_other_is_not()
    {
        using var scene = await Opened();
        await scene.Says("王小明", $"簽到 {scene.Code}");
        Assert.Null(await scene.SaysInGroup("王小明", "說錯了"));
        Assert.True((await scene.PresenceOf("王小明")).CountsAsPresent);
        Assert.Contains("已收回：簽到", (await scene.SaysInGroup("王小明", "收回"))!.Text, StringComparison.Ordinal);
    }

    internal static Task<Answer> Undoes(Scene scene, string who) => scene.Receives(scene.Message(who, new MessageContent.Words("收回")));

    /// <summary>What somebody is told unasked by an answer to somebody else.</summary>
    internal static async Task<string> Told(Scene scene, Answer answer, string who)
    {
        var person = await scene.Read(records => records.Accounts.Find(new ChatAddress("line", $"U-{who}"))!.Person!.Id);
        return await scene.Read(_ => Assert.Single(answer.Notices, notice => notice.To == person).Say(Catalogues.In(Language.Chinese)).Text);
    }

    private static async Task<Scene> Opened()
    {
        var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        return scene;
    }

    private static async Task<(PresenceState State, DateTimeOffset? At)> StateOf(Scene scene, string who)
    {
        var presence = await scene.PresenceOf(who);
        return (presence.State, presence.SignedInAt);
    }

    private static Task<int> Points(Scene scene) => scene.Read(records =>
    {
        var ming = records.Accounts.Find(new ChatAddress("line", "U-王小明"))!.Person!.Id;
        return records.Points.SumsOf(ming, scene.Community.Id).Sum(sum => sum.Points.Hundredths);
    });

    private static Task<IReadOnlyList<AttendanceEntry>> Log(Scene scene) => scene.Read(records => records.Attendance.Of(scene.Meeting.Id));
}
