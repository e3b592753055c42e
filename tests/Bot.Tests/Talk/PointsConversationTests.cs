using CommunityBot.Accounts;
using CommunityBot.Amounts;
using CommunityBot.Communities;
using CommunityBot.Conversation.Wording;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Points;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

public sealed class PointsConversationTests
{
    private readonly PointRulebooks _rules = new();

    [Fact]
    public async Task Attendance_becomes_points_with_their_article_and_what_is_still_within_reach_is_said()
    {
        using var scene = await Open();
        await Plan(scene, "routine", days: 7);
        await Plan(scene, "lecture", days: 14);
        await Plan(scene, "visit", days: 15);
        await Plan(scene, "presentation", days: 21);
        await SignIn(scene, "王小明");

        var said = await scene.Says("王小明", "點數");
        Assert.Equal("王小明 的點數", said!.Card!.Title);
        Assert.Equal(
            [
                "AI數位研究社群：共 0.5 點",
                "例行研討：1 次 × 0.5 = 0.5（五、(二)）",
                "還能拿到：例行研討 1 次 × 0.5 = 0.5（五、(二)）",
                "還能拿到：專業講座 1 次 × 1 = 1（五、(三)）",
                "全到可達：共 2 點",
                "另外還有：發表成果 1 次 × 5 = 5（五、(四)）",
            ],
            said.Card.Fields.Select(field => field.ToText()));
        Assert.Equal(["點數 為什麼", "出席"], said.Choices.OfType<Choice.Press>().Select(choice => choice.Words));
    }

    /// <summary>W1, 五、(一)–(四).</summary>
    [Fact]
    public async Task A_convener_of_six_discussions_and_two_lectures_who_presents_has_thirteen()
    {
        using var scene = await Open();
        await scene.Change(records => PointAward.ForConvening(records, _rules.Current, scene.Community, scene.Now, scene.Today));
        await scene.Change(records => PointAward.ForConvening(records, _rules.Current, scene.Community, scene.Now, scene.Today));
        for (var i = 1; i <= 6; i++)
            await Attended(scene, "林召集", "routine", days: -i);
        for (var i = 7; i <= 8; i++)
            await Attended(scene, "林召集", "lecture", days: -i);
        await Plan(scene, "presentation", days: -9);
        await scene.Says("林召集", "發表 林召集 論文題目");

        Assert.Contains("共 13 點", await scene.Hears("林召集", "點數"), StringComparison.Ordinal);
        Assert.Contains("擔任召集人：3（五、(一)）", (await scene.Hears("林召集", "點數")).Replace(" 點（", "（", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>W2.</summary>
    [Fact]
    public async Task Line_by_line_it_is_said_what_earned_what_and_what_earned_nothing()
    {
        using var scene = await Open();
        for (var i = 3; i >= 1; i--)
            await Attended(scene, "王小明", "routine", days: -i);
        await Attended(scene, "王小明", "lecture", days: -4);
        await Attended(scene, "王小明", "visit", days: -5);
        await Attended(scene, "王小明", "routine", days: -150);

        var why = await scene.Says("王小明", "點數 為什麼");
        Assert.Equal(
            [
                "AI數位研究社群：共 2.5 點",
                "114/05/22（四）：專業講座 第1次　專業講座　+1 點（五、(三)）",
                "114/05/25（日）：例行研討 第4次　例行研討　+0.5 點（五、(二)）",
                "114/05/24（六）：例行研討 第3次　例行研討　+0.5 點（五、(二)）",
                "114/05/23（五）：例行研討 第2次　例行研討　+0.5 點（五、(二)）",
                "114/05/21（三）：參訪 第1次　0 點，這類活動不在採計項目內",
                "113/12/27（五）：例行研討 第1次　0 點，不在計畫期間 114/02/01（六） 到 114/11/30（日） 內（計畫肆之一）",
            ],
            why!.Card!.Fields.Select(field => field.ToText()));
        Assert.Equal("王小明 的點數明細", why.Card.Title);
    }

    [Fact]
    public async Task Signing_in_and_being_recorded_as_well_is_one_attendance()
    {
        using var scene = await Open();
        await SignIn(scene, "王小明");
        await scene.Says("林召集", "補簽 王小明 遲到進場");
        await scene.Says("林召集", "補簽 陳美麗");
        await scene.Says("林召集", "補簽 陳美麗 真的有到");

        Assert.Equal(["0.5", "0.5"], await Task.WhenAll(Total(scene, "王小明"), Total(scene, "陳美麗")));
    }

    [Fact]
    public async Task A_convener_takes_a_wrong_record_back_and_the_member_is_told_who_and_why()
    {
        using var scene = await Open();
        await SignIn(scene, "陳美麗");
        await scene.Says("林召集", "補簽 王小明");
        scene.Now = scene.Now.AddMinutes(1);

        var answer = await scene.Receives(scene.Message("林召集", new MessageContent.Words("補簽 更正 王小明 沒有到場")));
        Assert.Equal("已撤回出席登記：王小明，例行研討 第1次", answer.Reply!.Card!.Title);
        Assert.Contains("點數：-0.5 點（五、(二)）", answer.Reply.Text, StringComparison.Ordinal);
        var notice = Assert.Single(answer.Notices);
        Assert.Contains("林召集撤回了您的登記：例行研討 第1次", notice.Say(Catalogues.In(Language.Chinese)).Text, StringComparison.Ordinal);

        Assert.Equal("0", await Total(scene, "王小明"));
        Assert.Equal((PresenceState.Missing, "沒有到場"), (await scene.PresenceOf("王小明")) is var presence ? (presence.State, presence.Reason) : default);
        Assert.Contains("到 1／3 人", await scene.Hears("林召集", "名單"), StringComparison.Ordinal);
        Assert.Contains("+0.5 點（五、(二)）　114/05/26（一） 由林召集撤回：沒有到場", await scene.Hears("王小明", "點數 明細"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_was_taken_back_signs_in_again_and_counts_again()
    {
        using var scene = await Open();
        await SignIn(scene, "王小明");
        scene.Now = scene.Now.AddMinutes(1);
        await scene.Says("林召集", "補簽 撤回 王小明 記錯人");
        scene.Now = scene.Now.AddSeconds(-30);
        Assert.Contains("撤回了您這次的出席登記", await scene.Hears("王小明", $"簽到 {scene.Code}"), StringComparison.Ordinal);
        Assert.Equal("0", await Total(scene, "王小明"));

        scene.Now = scene.Now.AddMinutes(2);
        Assert.Contains("已簽到", await scene.Hears("王小明", $"簽到 {scene.Code}"), StringComparison.Ordinal);
        Assert.Equal("0.5", await Total(scene, "王小明"));
        Assert.True((await scene.PresenceOf("王小明")).CountsAsPresent);
    }

    [Fact]
    public async Task Taking_back_asks_for_whom_and_why_with_buttons()
    {
        using var scene = await Open();
        await SignIn(scene, "王小明");
        await scene.Says("林召集", "補簽 來賓 陳大文");
        scene.Now = scene.Now.AddMinutes(1);

        var whom = await scene.Says("林召集", "補簽 取消");
        Assert.Equal(["王小明", "來賓 陳大文", "取消"], whom!.Choices.Select(choice => choice.Label));
        var why = await scene.Presses("林召集", whom, "來賓 陳大文");
        Assert.Equal("已撤回出席登記：來賓 陳大文，例行研討 第1次", (await scene.Presses("林召集", why, "記錯人"))!.Card!.Title);
        Assert.DoesNotContain("陳大文", await scene.Hears("林召集", "名單"), StringComparison.Ordinal);
        Assert.Contains("陳美麗 在例行研討 第1次沒有出席的登記", await scene.Hears("林召集", "補簽 撤回 陳美麗 沒有到場"), StringComparison.Ordinal);
        Assert.Contains("王小明", await scene.Hears("林召集", "補簽 撤回 王小明"), StringComparison.Ordinal);
        Assert.Contains("沒有到場", await scene.Hears("林召集", "沒有到場"), StringComparison.Ordinal);
        Assert.False((await scene.PresenceOf("王小明")).CountsAsPresent);
    }

    [Fact]
    public async Task Who_presented_is_noted_once_with_points_and_can_be_taken_back()
    {
        using var scene = await Open();
        await Plan(scene, "presentation", days: -3);
        var noted = await scene.Says("林召集", "發表 王小明 AI 助教的成效");
        Assert.Equal("已記下發表：王小明，成果發表會 第1次", noted!.Card!.Title);
        Assert.Equal(["題目：AI 助教的成效", "登記人：林召集", "點數：+5 點（五、(四)）"], noted.Card.Fields.Select(field => field.ToText()));
        Assert.Contains("就記下了", await scene.Hears("林召集", "發表 王小明"), StringComparison.Ordinal);
        Assert.Equal("5", await Total(scene, "王小明"));

        scene.Now = scene.Now.AddMinutes(1);
        var why = await scene.Presses("林召集", noted, "撤回");
        Assert.Contains("為什麼撤回 王小明", why!.Text, StringComparison.Ordinal);
        Assert.Contains("點數：-5 點", (await scene.Presses("林召集", why, "記錯人"))!.Text, StringComparison.Ordinal);
        Assert.Equal("0", await Total(scene, "王小明"));
        scene.Now = scene.Now.AddMinutes(1);
        await scene.Says("林召集", "發表 王小明");
        Assert.Equal("5", await Total(scene, "王小明"));
    }

    [Fact]
    public async Task Presenting_asks_who_and_says_where_there_has_been_no_presentation()
    {
        using var scene = await Open();
        Assert.Contains("發表要記在成果發表會（五、(四)）", await scene.Hears("林召集", "發表 王小明"), StringComparison.Ordinal);
        Assert.Contains("例行研討 第1次不是成果發表會", await scene.Hears("林召集", $"發表 {scene.Meeting.Id} 王小明"), StringComparison.Ordinal);
        await Plan(scene, "presentation", days: -3);
        var asked = await scene.Says("林召集", "發表");
        Assert.Contains("已記下發表：陳美麗", (await scene.Presses("林召集", asked, "陳美麗"))!.Text, StringComparison.Ordinal);
        Assert.Contains("召集人", await scene.Hears("王小明", "發表 王小明"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_edition_counts_from_then_on_and_the_lines_say_which_edition_they_are_of()
    {
        using var scene = await Open();
        await Attended(scene, "王小明", "routine", days: -2);
        _rules.Revise(routine: 70, most: 100);
        await Attended(scene, "王小明", "routine", days: -1);

        Assert.Contains("例行研討：2 次，計 1（五、(二)） 最多 1", await scene.Hears("王小明", "點數"), StringComparison.Ordinal);
        var why = await scene.Hears("王小明", "點數為什麼");
        Assert.Contains("+0.5 點（五、(二)）　依第 1 版規則", why, StringComparison.Ordinal);
        Assert.Contains("+0.5 點（五、(二)）　原為 0.7 點，已達上限", why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_see_their_own_points_only_and_conveners_those_of_their_community()
    {
        using var scene = await Open();
        await SignIn(scene, "王小明");
        Assert.Contains("只有本人和召集人、承辦人看得到", await scene.Hears("陳美麗", "點數 王小明"), StringComparison.Ordinal);
        Assert.Contains("只有本人和召集人、承辦人看得到", await scene.Hears("陳美麗", "點數 全部"), StringComparison.Ordinal);
        Assert.Contains("陳美麗 的點數", await scene.Hears("陳美麗", "點數 陳美麗"), StringComparison.Ordinal);
        Assert.Contains("陳美麗 的點數", await scene.Hears("陳美麗", "我的點數有多少？"), StringComparison.Ordinal);

        Assert.Contains("王小明 的點數\nAI數位研究社群：共 0.5 點", await scene.Hears("林召集", "點數 王小明老師"), StringComparison.Ordinal);
        Assert.Contains("王小明 的點數明細", await scene.Hears("林召集", "點數 王小明 為什麼"), StringComparison.Ordinal);
        Assert.Equal(
            ["AI數位研究社群", "林召集：共 0 點", "王小明：共 0.5 點", "陳美麗：共 0 點"],
            (await scene.Says("林召集", "點數 全部"))!.Card!.Fields.Select(field => field.ToText()));
        Assert.Contains("名單上沒有「張三」", await scene.Hears("林召集", "點數 張三"), StringComparison.Ordinal);
        Assert.Contains("一對一", (await scene.SaysInGroup("王小明", "點數"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_convener_does_not_see_points_of_a_community_of_somebody_else_and_the_officer_does()
    {
        using var scene = await Open();
        await scene.Change(records =>
        {
            var other = records.Communities.Add(scene.Community.Programme, "資訊安全社群", "");
            records.People.Put(other.Id, scene.Join("張外人", Role.Member, records).Id, Role.Member, PersonKind.Own);
            var outsider = records.People.Named("張外人", "勤益科大")[0];
            var officer = records.People.Add("周承辦", "勤益科大", "研發處", "");
            records.Accounts.Save(new ChatAccount { Address = new ChatAddress("line", "U-周承辦"), Person = officer });
            records.People.PutOfficer(scene.Community.Programme, officer.Id);
            Attend.Note(
                records,
                _rules.Current,
                new CommunityBot.Calendar.SchoolClock(TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei")),
                records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(-1)) with { Community = other.Id }),
                new AttendanceEntry
                {
                    Meeting = new MeetingId(2),
                    Person = outsider.Id,
                    Act = AttendanceAct.SignedIn,
                    At = scene.Now,
                });
            return true;
        });

        Assert.DoesNotContain("資訊安全社群", await scene.Hears("林召集", "點數 張外人"), StringComparison.Ordinal);
        Assert.Contains("張外人：共 0.5 點", await scene.Hears("周承辦", "點數 資訊安全社群"), StringComparison.Ordinal);
        Assert.Contains("資訊安全社群：共 0.5 點", await scene.Hears("周承辦", "點數 張外人"), StringComparison.Ordinal);
        Assert.Contains("林召集：共 0 點", await scene.Hears("周承辦", "點數"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_programme_gives_no_points_it_is_said_kindly()
    {
        _rules.Current = _rules.Current with { Points = [] };
        using var scene = await Open();
        await SignIn(scene, "王小明");
        Assert.Contains("「教師專業社群」的點數不在這裡計算", await scene.Hears("王小明", "點數"), StringComparison.Ordinal);
        Assert.Contains("的點數不在這裡計算", await scene.Hears("林召集", "點數 全部"), StringComparison.Ordinal);
        Assert.Contains("沒有「發表成果得點」的規定", await scene.Hears("林召集", "發表 王小明"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Points_are_told_in_English_too()
    {
        using var scene = await Open();
        await SignIn(scene, "王小明");
        Assert.Contains("1 × 0.5 = 0.5 (Art. 5(2), 五、(二))", await scene.Hears("王小明", "my points"), StringComparison.Ordinal);
        Assert.Contains("Points of 王小明, line by line", await scene.Hears("王小明", "points why?"), StringComparison.Ordinal);
        Assert.Contains("Attendance taken back: 王小明", await scene.Hears("林召集", "record undo 王小明 was not there"), StringComparison.Ordinal);
    }

    private Task<Scene> Open() => Scene.Open(_rules);

    private static async Task SignIn(Scene scene, string who)
    {
        if ((await scene.Read(records => records.Meetings.Find(scene.Meeting.Id)))!.Window is null)
            await scene.Says("林召集", "開始簽到");
        Assert.Contains("已簽到", await scene.Hears(who, $"簽到 {scene.Code}"), StringComparison.Ordinal);
    }

    private static Task<Meeting> Plan(Scene scene, string kind, int days) =>
        scene.Change(records => records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(days)) with { Kind = kind }));

    /// <summary>Somebody was at a meeting some days away, as the convener recorded.</summary>
    private static async Task Attended(Scene scene, string who, string kind, int days)
    {
        var meeting = await Plan(scene, kind, days);
        Assert.Contains("已補簽", await scene.Hears("林召集", $"補簽 {meeting.Id} {who}"), StringComparison.Ordinal);
    }

    private static async Task<string> Total(Scene scene, string who) => (await scene.Read(records =>
        records.Points.SumsOf(records.People.Named(who, "勤益科大")[0].Id, scene.Community.Id).Select(sum => sum.Points).Sum())).ToString();
}
