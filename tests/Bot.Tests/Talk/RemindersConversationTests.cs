using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>提醒, on Monday 26 May 2025, with duties of every sort.</summary>
public sealed class RemindersConversationTests
{
    private static readonly Matter s_report = Report(1);

    [Fact]
    public async Task A_member_sees_how_the_reminders_are_set_and_what_else_they_can_be()
    {
        using var scene = await Open();
        var reply = await scene.Says("王小明", "提醒");

        Assert.Equal("您的提醒\n活動：前一天\n安靜時間：21:00–08:00", reply!.Text);
        Assert.Equal(["兩小時前", "都要", "活動 關", "安靜時間", "全部關"], reply.Choices.Select(choice => choice.Label));
        Assert.Equal(reply.Text, await scene.Hears("王小明", "通知設定"));
        Assert.Equal("Your reminders\nMeetings: the day before\nQuiet hours: 21:00–08:00", await scene.Hears("王小明", "reminders"));
    }

    [Fact]
    public async Task Whoever_leads_sees_deadlines_and_the_digest_too_and_where_it_goes_with_two_chats()
    {
        using var scene = await Open();
        await scene.Change(records =>
        {
            var person = Person(records, "林召集");
            records.Accounts.Save(
                new ChatAccount { Address = new ChatAddress(ChannelNames.Discord, "D-1"), Person = person, BoundAt = Scene.Start.AddDays(-3) });
            return true;
        });
        var reply = await scene.Says("林召集", "提醒");

        Assert.Equal("您的提醒\n活動：前一天\n期限：開\n週報：開\n安靜時間：21:00–08:00\n送到：自動（不花訊息額度的地方優先）", reply!.Text);
        Assert.Equal(["兩小時前", "都要", "活動 關", "期限 關", "週報 關", "安靜時間", "全部關", "用 Discord", "用 LINE"], reply.Choices.Select(choice => choice.Label));
        Assert.Contains("以後在 Discord 提醒您", (await scene.Presses("林召集", reply, "用 Discord"))!.Text, StringComparison.Ordinal);
        Assert.Contains("送到：Discord", await scene.Hears("林召集", "提醒"), StringComparison.Ordinal);
        Assert.Contains("挑不花訊息額度的地方", await scene.Hears("林召集", "提醒 用 自動"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("提醒 兩小時前", MeetingNudges.TwoHoursBefore, "活動開始前兩小時會提醒您")]
    [InlineData("提醒２小時前", MeetingNudges.TwoHoursBefore, "活動開始前兩小時會提醒您")]
    [InlineData("提醒 都要", MeetingNudges.Both, "前一天和開始前兩小時都會")]
    [InlineData("提醒 不用", MeetingNudges.None, "活動前不提醒您")]
    [InlineData("提醒 活動 關", MeetingNudges.None, "活動前不提醒您")]
    [InlineData("remind me two hours before", MeetingNudges.TwoHoursBefore, "two hours before a meeting")]
    [InlineData("reminders both", MeetingNudges.Both, "two hours before it")]
    public async Task Meetings_are_told_of_when_one_says(string words, MeetingNudges when, string said)
    {
        using var scene = await Open();
        var reply = await scene.Says("王小明", words);

        Assert.Contains(said, reply!.Text, StringComparison.Ordinal);
        Assert.Equal(when, (await Settings(scene, "王小明")).Meetings);
        await scene.Says("王小明", Words(reply.Choices[0]));
        Assert.Equal(NudgeSettings.Usual, await Settings(scene, "王小明"));
    }

    [Theory]
    [InlineData("提醒 前一天", "好的，活動前一天會提醒您。")]
    [InlineData("提醒 期限 開", "好的，快到期或落後的事會提醒您。")]
    [InlineData("提醒 安靜 21:00-8:00", "好的，21:00 到 08:00 不吵您，要提醒的事等那之後再說。")]
    public async Task What_is_so_already_is_said_without_more(string words, string said)
    {
        using var scene = await Open();

        Assert.Equal(said, await scene.Hears("王小明", words));
        Assert.Equal(NudgeSettings.Usual, await Settings(scene, "王小明"));
    }

    [Fact]
    public async Task All_is_switched_off_and_on_again()
    {
        using var scene = await Open();
        var off = await scene.Says("林召集", "提醒 關");

        Assert.Contains("我不會再主動提醒您；活動和期限照舊", off!.Text, StringComparison.Ordinal);
        Assert.Contains("輸入「提醒 開」", off.Text, StringComparison.Ordinal);
        Assert.False((await Settings(scene, "林召集")).Any);
        Assert.Contains("都會提醒您", (await scene.Presses("林召集", off, "提醒 開"))!.Text, StringComparison.Ordinal);
        Assert.Equal(NudgeSettings.Usual, await Settings(scene, "林召集"));
        Assert.Contains("I will not remind you", await scene.Hears("林召集", "reminders off"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deadlines_and_the_digest_are_switched_off_and_the_dates_stand()
    {
        using var scene = await Open();

        Assert.Contains("該交的日子照計畫規定，不會因此改變", await scene.Hears("林召集", "提醒 期限 關"), StringComparison.Ordinal);
        Assert.Contains("不再給您週報", await scene.Hears("林召集", "提醒 不要 週報"), StringComparison.Ordinal);
        Assert.Equal(NudgeSettings.Usual with { Deadlines = false, Digest = false }, await Settings(scene, "林召集"));
        Assert.Contains("每週會給您一份週報", await scene.Hears("林召集", "提醒 週報 開"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("提醒 安靜 22:00-7:00", 22, 7)]
    [InlineData("提醒 安靜 ２２：００－７：００", 22, 7)]
    [InlineData("提醒 安靜 晚上10點到早上7點", 22, 7)]
    [InlineData("reminders quiet 10pm to 7am", 22, 7)]
    [InlineData("提醒 安靜 關", 0, 0)]
    public async Task Quiet_hours_are_set(string words, int from, int to)
    {
        using var scene = await Open();
        await scene.Says("王小明", words);

        Assert.Equal(new QuietHours(new TimeOnly(from, 0), new TimeOnly(to, 0)), (await Settings(scene, "王小明")).Quiet);
    }

    [Fact]
    public async Task Hours_that_are_none_and_a_chat_that_is_not_bound_are_refused_with_what_to_do()
    {
        using var scene = await Open();

        Assert.Contains("看不懂「25:00-7:00」", await scene.Hears("王小明", "提醒 安靜 25:00-7:00"), StringComparison.Ordinal);
        Assert.Contains("還沒有在 Discord 綁定", await scene.Hears("王小明", "提醒 用 Discord"), StringComparison.Ordinal);
        Assert.Contains("沒看懂「藍色」。", await scene.Hears("王小明", "提醒 藍色"), StringComparison.Ordinal);
        Assert.Equal(NudgeSettings.Usual, await Settings(scene, "王小明"));
    }

    [Fact]
    public async Task In_a_group_nothing_is_told_or_changed()
    {
        using var scene = await Open();

        Assert.Contains("私訊", (await scene.SaysInGroup("王小明", "提醒 關"))!.Text, StringComparison.Ordinal);
        Assert.Equal(NudgeSettings.Usual, await Settings(scene, "王小明"));
    }

    [Theory]
    [InlineData("提醒 三天後 年度成果報告")]
    [InlineData("提醒 三天後 成果報告")]
    [InlineData("提醒 延後 年度成果報告")]
    [InlineData("提醒 晚點 年度成果報告")]
    [InlineData("三天後再提醒 年度成果報告")]
    [InlineData("提醒３天後 年度成果報告")]
    [InlineData("提醒 三天後 114/11/15")]
    [InlineData("提醒 三天後")]
    public async Task Something_is_put_off_for_three_days(string words)
    {
        using var scene = await Open();
        await Tell(scene, "林召集", s_report);
        var reply = await scene.Says("林召集", words);

        Assert.StartsWith("好的，先放著，114/05/29（四） 早上再提醒您：年度成果報告。", reply!.Text, StringComparison.Ordinal);
        Assert.Contains("想改回來，輸入「提醒 恢復 年度成果報告」就好。", reply.Text, StringComparison.Ordinal);
        Assert.Equal(new DateTimeOffset(2025, 5, 29, 8, 0, 0, TimeSpan.FromHours(8)), Assert.Single(await Hushed(scene, "林召集")).Until);
        Assert.Contains("先不提醒：年度成果報告（到 114/05/29（四））", await scene.Hears("林召集", "提醒"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("提醒 不要 年度成果報告")]
    [InlineData("不再提醒 年度成果報告")]
    [InlineData("提醒 不再提醒 年度成果報告")]
    [InlineData("提醒 年度成果報告 關")]
    [InlineData("remind me no more 年度成果報告")]
    public async Task Something_is_switched_off_and_resumed_and_the_date_stands(string words)
    {
        using var scene = await Open();
        await Tell(scene, "林召集", s_report);
        var reply = await scene.Says("林召集", words);

        Assert.Matches("不再提醒您：年度成果報告。|no more reminders of 年度成果報告", reply!.Text);
        Assert.Matches("年度成果報告的期限還是 114/11/15（六）（四、\\(二\\)），不會因此改變|due on Sat 15 Nov 2025", reply.Text);
        Assert.Equal((s_report, null), Assert.Single((await Hushed(scene, "林召集")).Select(hush => (hush.About, hush.Until))));
        await scene.Says("林召集", Words(reply.Choices[0]));
        Assert.Empty(await Hushed(scene, "林召集"));
    }

    [Fact]
    public async Task Several_are_steered_at_once_and_all_are_resumed_at_once()
    {
        using var scene = await Open();
        await Tell(scene, "林召集", s_report, Matter.ComingMeeting.Of(scene.Meeting));
        var reply = await scene.Says("林召集", $"提醒 不要 年度成果報告、{scene.Meeting.Id}和成果新聞");

        Assert.Equal(3, (await Hushed(scene, "林召集")).Count);
        Assert.Contains("不再提醒您：年度成果報告、#1、成果新聞。", reply!.Text, StringComparison.Ordinal);
        Assert.Contains("會再提醒您", await scene.Hears("林召集", "提醒 恢復"), StringComparison.Ordinal);
        Assert.Empty(await Hushed(scene, "林召集"));
        Assert.Contains("沒有暫停的提醒", await scene.Hears("林召集", "提醒 恢復"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_is_named_by_number_kind_or_topic_told_of_or_not()
    {
        using var scene = await Open();
        foreach (var name in new[] { "#1", "＃１", "例行研討", "AI教材共備" })
        {
            Assert.Contains("不再提醒您：#1。", await scene.Hears("王小明", $"提醒 不要 {name}"), StringComparison.Ordinal);
            Assert.Equal(Matter.ComingMeeting.Of(scene.Meeting), Assert.Single(await Hushed(scene, "王小明")).About);
            await scene.Says("王小明", "提醒 恢復 #1");
        }

        Assert.Contains("#1 在那之前就開始了", await scene.Hears("王小明", "提醒 三天後 #1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_put_off_beyond_its_day_is_said_so()
    {
        using var scene = await Open();
        scene.Now = new DateTimeOffset(2025, 11, 14, 9, 0, 0, TimeSpan.FromHours(8));
        await Tell(scene, "林召集", s_report);

        Assert.Contains("年度成果報告的期限是 114/11/15（六）（四、(二)），到時已經過了。", await scene.Hears("林召集", "提醒 三天後"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_name_in_two_communities_is_both_and_says_which()
    {
        using var scene = await Open();
        var other = await scene.Change(records =>
        {
            var community = records.Communities.Add(scene.Community.Programme, "資安研究社群", "");
            records.People.Put(community.Id, Person(records, "林召集").Id, Role.Convener, PersonKind.Own);
            return community;
        });
        await Tell(scene, "林召集", s_report, Report(other.Id.Value));

        Assert.Contains("年度成果報告（AI數位研究社群、資安研究社群）", await scene.Hears("林召集", "提醒 不要 年度成果報告"), StringComparison.Ordinal);
        Assert.Equal(2, (await Hushed(scene, "林召集")).Count);
    }

    [Fact]
    public async Task A_name_with_commas_in_it_is_one_name_and_what_comes_back_stops_this_time_only()
    {
        DutyRule[] rules =
        [
            Rule("lesson", "公開授課（備課、觀課、議課並做成紀錄）", new Due.On(new DateOnly(2025, 6, 1))),
            Rule("and", "教師及學生問卷", new Due.On(new DateOnly(2025, 6, 1))),
            Rule("monthly", "每月成果", new Due.Monthly(25)),
        ];
        using var scene = await Scene.Open(new DutyRulebooks(DutyRulebooks.Running with { Duties = rules }));
        var reply = await scene.Says("林召集", "提醒 不要 公開授課（備課、觀課、議課並做成紀錄）、教師及學生問卷，還有每月成果");

        Assert.Equal(["and", "lesson", "monthly"], (await Hushed(scene, "林召集")).Select(hush => ((Matter.Duty)hush.About).Rule));
        Assert.Contains("每月成果只停這一次，下一次到期時還是會提醒您。", reply!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("找不到", reply.Text, StringComparison.Ordinal);

        static DutyRule Rule(string id, string name, Due due) =>
            new() { Id = id, Name = new LocalName(name), Task = new DutyTask.HandIn(1), Due = due, Cite = [new("四、(二)")] };
    }

    [Fact]
    public async Task An_officer_steers_announcements_and_what_is_overdue()
    {
        using var scene = await Open();
        await scene.Change(records =>
        {
            records.People.PutOfficer(scene.Community.Programme, Person(records, "陳美麗").Id);
            return true;
        });
        await Tell(scene, "陳美麗", new Matter.Announcement(scene.Community.Programme, "results", new DateOnly(2025, 6, 1)), s_report);

        Assert.Contains("審查結果公告的期限還是 114/06/01（日）", await scene.Hears("陳美麗", "提醒 不要 審查結果公告"), StringComparison.Ordinal);
        Assert.Contains("先放著，114/05/31（六） 早上再提醒您：年度成果報告。", await scene.Hears("陳美麗", "提醒 五天後 年度成果報告"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_knows_is_asked_back_with_what_there_is()
    {
        using var scene = await Open();
        await Tell(scene, "林召集", s_report);
        var reply = await scene.Says("林召集", "提醒 不要 海報");

        Assert.Contains("找不到叫「海報」的提醒", reply!.Text, StringComparison.Ordinal);
        Assert.Contains("不再提醒您：年度成果報告", (await scene.Presses("林召集", reply, "年度成果報告"))!.Text, StringComparison.Ordinal);
        Assert.Contains("找不到叫「#99」", await scene.Hears("林召集", "提醒 不要 #99"), StringComparison.Ordinal);
        Assert.Contains("最近沒有提醒過您什麼", await scene.Hears("王小明", "提醒 三天後"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_alone_is_asked_what_to_do_about()
    {
        using var scene = await Open();
        var reply = await scene.Says("林召集", "提醒 年度成果報告");

        Assert.StartsWith("「年度成果報告」要怎麼提醒您？", reply!.Text, StringComparison.Ordinal);
        Assert.Contains("不再提醒您：年度成果報告", (await scene.Presses("林召集", reply, "不再提醒"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_steers_what_others_are_told_of()
    {
        using var scene = await Open();
        await Tell(scene, "林召集", s_report);

        Assert.Contains("找不到叫「年度成果報告」", await scene.Hears("王小明", "提醒 不要 年度成果報告"), StringComparison.Ordinal);
        Assert.Empty(await Hushed(scene, "王小明"));
    }

    private static Task<Scene> Open() => Scene.Open(new DutyRulebooks());

    private static Matter.Duty Report(long community) => new(new CommunityId(community), "report", new DateOnly(2025, 11, 15));

    private static Person Person(IRecords records, string who) => records.Accounts.Find(new ChatAddress("line", $"U-{who}"))!.Person!;

    private static string Words(Choice choice) => Assert.IsType<Choice.Press>(choice).Words;

    private static Task<NudgeSettings> Settings(Scene scene, string who) => scene.Read(records => records.Nudges.SettingsOf(Person(records, who).Id));

    private static Task<IReadOnlyList<Hush>> Hushed(Scene scene, string who) => scene.Read(records => records.Nudges.HushedBy(Person(records, who).Id));

    /// <summary>As a letter that reached them an hour ago.</summary>
    private static Task<bool> Tell(Scene scene, string who, params IReadOnlyList<Matter> matters) => scene.Change(records =>
    {
        foreach (var matter in matters)
        {
            var nudge = new Nudge
            {
                To = Person(records, who).Id,
                About = matter,
                Step = "14",
                Priority = Priority.Early,
                DueAt = scene.Now.AddHours(-1),
                UsefulUntil = scene.Now.AddDays(3),
            };
            Assert.True(records.Nudges.Add(nudge, scene.Now.AddHours(-2)));
            Assert.True(records.Nudges.Close(nudge, Way.Pushed, scene.Now.AddHours(-1), "line"));
        }

        return true;
    });
}
