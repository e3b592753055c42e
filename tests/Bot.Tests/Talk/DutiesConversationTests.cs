using CommunityBot.Communities;
using CommunityBot.Conversation.Wording;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Tallies;

namespace CommunityBot.Bot.Tests.Talk;

public sealed class DutiesConversationTests
{
    [Fact]
    public async Task A_member_sees_what_is_due_the_overdue_first_with_who_and_the_article()
    {
        using var scene = await Open();
        var card = (await scene.Says("王小明", "期限"))!.Card!;

        Assert.Equal(Tone.Attention, card.Tone);
        Assert.Equal(
            [
                "成果新聞：114/05/20（二）　已逾期 6 天\n召集人　依據：四、(二)\n未完成：列入下年度審查參考",
                "審查結果公告：114/06/01（日）　6 天後\n主辦單位的日程，社群不用繳交　依據：四、(二)",
                "教材影片：114/10/01（三）　還有 128 天\n召集人　依據：四、(二)\n擇一即可，也可以是：開放觀課",
                "例行研討活動：114/10/30（四）　還有 157 天　還差 3\n召集人　依據：四、(二)",
                "年度成果報告（附件 3）：114/11/15（六）　還有 173 天\n召集人　依據：四、(二)",
            ],
            card.Fields.Select(field => field.ToText()));
        Assert.Contains("114/05/20", (await scene.SaysInGroup("王小明", "期限"))!.Text, StringComparison.Ordinal);
        Assert.Equal("年度成果報告（附件 3）", Assert.Single((await scene.Says("王小明", "期限 成果報告"))!.Card!.Fields).Label);
    }

    [Fact]
    public async Task What_is_done_is_no_longer_due()
    {
        using var scene = await Open();
        await scene.Says("林召集", "繳交 成果新聞");
        await scene.Says("林召集", "繳交 開放觀課");
        var card = (await scene.Says("王小明", "期程"))!.Card!;

        Assert.Equal(Tone.Plain, card.Tone);
        Assert.Equal(["審查結果公告", "例行研討活動", "年度成果報告（附件 3）"], card.Fields.Select(field => field.Label));
    }

    [Fact]
    public async Task Progress_says_how_much_is_done_and_until_when_the_rest_can_be_reached()
    {
        using var scene = await Open();
        scene.Now = Scene.Start.AddHours(3);
        await scene.Change(records => records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(7))));
        var card = (await scene.Says("林召集", "進度"))!.Card!;

        Assert.Equal("AI數位研究社群的進度", card.Title);
        Assert.Equal("■■■□□□□□□□ 1／3　最晚 114/10/30（四） 前再排 1 場　依據：四、(二)", card.Fields[0].ToText()["例行研討活動：".Length..]);
        Assert.Equal(
            [
                "0／1　還有 1 場缺紀錄或簽到，請在 114/11/15（六） 前補齊　依據：四、(二)",
                "0／1　期限 114/05/20（二） 已過 6 天，請盡快補交　依據：四、(二)",
                "0／1　還沒完成，期限 114/11/15（六）　依據：四、(二)",
                "0／2　還沒登記完成，沒有訂期限　依據：四、(二)",
                "0／1　還沒完成，期限 114/10/01（三）　擇一即可，也可以是：開放觀課　依據：四、(二)",
            ],
            card.Fields.Skip(1).Select(field => field.Value));
        Assert.Equal(33, card.Fields[0].Bar);
        Assert.Contains("私訊", (await scene.SaysInGroup("林召集", "進度"))!.Text, StringComparison.Ordinal);
        Assert.Contains("只有召集人", await scene.Hears("王小明", "進度"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_meetings_came_to_counts_once_they_are_over_signed_and_recorded()
    {
        using var scene = await Open();
        await scene.Says("林召集", "開始簽到");
        await scene.Says("王小明", scene.Code);
        scene.Now = Scene.Start.AddHours(3);
        await scene.Change(records =>
        {
            records.Meetings.AddMinutes(new Minutes { Meeting = scene.Meeting.Id, Text = "共備", At = scene.Now, By = new PersonId(1) });
            return true;
        });

        Assert.Contains("活動歷程：■■■■■■■■■■ 1／1　完成", await scene.Hears("林召集", "進度"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Officers_see_one_line_a_community_the_worst_first_and_one_of_them_by_name()
    {
        using var scene = await Open();
        await scene.Change(records =>
        {
            var officer = scene.Join("吳承辦", Role.Member, records);
            records.People.PutOfficer(TestRulebooks.Programme, officer.Id);
            var better = records.Communities.Add(TestRulebooks.Programme, "A 資安研究社群", "資訊安全");
            records.Tallies.Add(new TallyEntry { Community = better.Id, Subject = "news", Count = 1, At = scene.Now, By = officer.Id, Version = 3 });
            return true;
        });
        var overview = await scene.Says("吳承辦", "進度");

        Assert.Equal(["AI數位研究社群", "A 資安研究社群"], overview!.Card!.Fields.Select(field => field.Label));
        Assert.Equal("完成 1／6 項　已逾期或趕不上：成果新聞　待安排：例行研討活動", overview.Card.Fields[0].Value);
        Assert.Equal("完成 2／6 項　待安排：例行研討活動", overview.Card.Fields[1].Value);
        Assert.Equal("A 資安研究社群的進度", (await scene.Presses("吳承辦", overview, "A 資安研究社群"))!.Card!.Title);
        Assert.Equal("A 資安研究社群的進度", (await scene.Says("吳承辦", "進度 資安"))!.Card!.Title);
        Assert.Contains("沒有「外星」", await scene.Hears("吳承辦", "進度 外星"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deadlines_of_several_communities_are_merged_and_name_them()
    {
        using var scene = await Open();
        await scene.Change(records =>
        {
            var other = records.Communities.Add(TestRulebooks.Programme, "資安研究社群", "資訊安全");
            records.People.PutOfficer(TestRulebooks.Programme, scene.Join("吳承辦", Role.Member, records).Id);
            return other;
        });
        var card = (await scene.Says("吳承辦", "截止"))!.Card!;

        Assert.Equal(5, card.Fields.Count);
        Assert.Contains("AI數位研究社群、資安研究社群", card.Fields[0].Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_is_handed_in_in_time_and_the_other_conveners_are_told()
    {
        using var scene = await Open();
        await scene.Change(records => scene.Join("張共召", Role.Convener, records));
        var answer = await scene.Receives(scene.Message("林召集", new MessageContent.Words("繳交 成果報告 已送研發處")));

        Assert.Equal((Tone.Good, "已登記：年度成果報告（附件 3）"), (answer.Reply!.Card!.Tone, answer.Reply.Card.Title));
        Assert.Equal(["AI數位研究社群", "114/11/15（六），準時", "四、(二)", "林召集", "已送研發處"], answer.Reply.Card.Fields.Select(field => field.Value));
        Assert.Equal(
            "林召集 登記了AI數位研究社群的年度成果報告（114/11/15（六），準時）。",
            Assert.Single(answer.Notices).Say(Catalogues.In(Language.Chinese)).Text);
        var entry = Assert.Single(await Entries(scene));
        Assert.Equal(("report", 1, "已送研發處", 3), (entry.Subject, entry.Count, entry.Note, entry.Version));
    }

    [Fact]
    public async Task What_is_late_can_still_be_handed_in_and_is_said_to_be_late()
    {
        using var scene = await Open();
        var card = (await scene.Says("林召集", "繳交 成果新聞"))!.Card!;

        Assert.Equal((Tone.Attention, "114/05/20（二），逾期 6 天"), (card.Tone, card.Fields[1].Value));
        Assert.Single(await Entries(scene));
    }

    [Fact]
    public async Task What_is_complete_says_since_when_and_is_not_noted_twice()
    {
        using var scene = await Open();
        Assert.Contains("還差：1", await scene.Hears("林召集", "繳交 AI講座 王小明"), StringComparison.Ordinal);
        await scene.Says("林召集", "繳交 AI講座 陳美麗");
        scene.Now = Scene.Start.AddDays(9);

        Assert.Contains("成員參與AI講座在 114/05/26（一） 就完成了（林召集 登記）", await scene.Hears("林召集", "繳交 AI講座"), StringComparison.Ordinal);
        Assert.Equal(2, (await Entries(scene)).Count);
    }

    [Fact]
    public async Task Which_one_is_asked_with_buttons_when_it_is_not_clear()
    {
        using var scene = await Open();
        var asked = await scene.Says("林召集", "繳交");
        Assert.Equal(["成果新聞", "年度成果報告", "成員參與AI講座", "教材影片", "開放觀課", "取消"], asked!.Choices.Select(choice => choice.Label));
        Assert.Contains("已登記：教材影片", await scene.Hears("林召集", "影片"), StringComparison.Ordinal);
        Assert.Contains("已登記：成果新聞", (await scene.Presses("林召集", asked, "成果新聞"))!.Text, StringComparison.Ordinal);

        var ambiguous = await scene.Says("林召集", "繳交 成果 放在雲端");
        Assert.Equal("已登記：年度成果報告（附件 3）", ambiguous!.Card!.Title);
        var unknown = await scene.Says("林召集", "繳交 護照");
        Assert.Contains("沒有「護照」", unknown!.Text, StringComparison.Ordinal);
        Assert.NotEmpty(unknown.Choices);
    }

    [Fact]
    public async Task The_community_is_asked_for_when_there_are_several_and_may_be_said_with_the_rest()
    {
        using var scene = await Open();
        await Lead(scene, "資安研究社群");
        var asked = await scene.Says("林召集", "繳交 成果報告 已寄出");
        Assert.Equal(["AI數位研究社群", "資安研究社群", "取消"], asked!.Choices.Select(choice => choice.Label));
        var typed = await scene.Says("林召集", "資安");
        Assert.Equal(("資安研究社群", "已寄出"), (typed!.Card!.Fields[0].Value, typed.Card.Fields[^1].Value));
        var pressed = await scene.Presses("林召集", asked, "AI數位研究社群");
        Assert.Equal(("AI數位研究社群", "已寄出"), (pressed!.Card!.Fields[0].Value, pressed.Card.Fields[^1].Value));
        Assert.Contains("資安研究社群", (await scene.Says("林召集", "繳交 資安研究社群 成果新聞"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_handed_in_is_taken_back_with_a_reason_and_both_lines_stay()
    {
        using var scene = await Open();
        Assert.Contains("沒有可以撤回", await scene.Hears("林召集", "繳交 撤回 成果報告 誤登"), StringComparison.Ordinal);
        var noted = await scene.Says("林召集", "繳交 成果報告");
        var why = await scene.Presses("林召集", noted, "撤回");
        Assert.Contains("為什麼要撤回「年度成果報告」", why!.Text, StringComparison.Ordinal);
        var taken = await scene.Says("林召集", "誤登");

        Assert.Equal("已撤回：年度成果報告", taken!.Card!.Title);
        Assert.Equal([(1, ""), (-1, "誤登")], (await Entries(scene)).Select(entry => ((int)entry.Count, entry.Note)));
        Assert.Contains("沒有可以撤回", await scene.Hears("林召集", "繳交 撤回 成果報告 再一次"), StringComparison.Ordinal);
        Assert.Contains("準時", await scene.Hears("林召集", "繳交 成果報告"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_belongs_to_another_stage_is_not_noted()
    {
        using var scene = await Scene.Open(new DutyRulebooks(DutyRulebooks.Applying));
        Assert.Contains("不屬於社群目前的階段", await scene.Hears("林召集", "繳交 成果報告"), StringComparison.Ordinal);
        Assert.Empty(await Entries(scene));
        var progress = (await scene.Says("林召集", "進度"))!.Card!;
        Assert.Equal(("申請書", "0／1　還沒完成，期限 114/06/30（一）　依據：四、(二)"), (Assert.Single(progress.Fields).Label, progress.Fields[0].Value));
        Assert.Contains("申請還沒核定", progress.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_are_noted_summed_up_and_shown_with_the_article()
    {
        using var scene = await Open();
        var noted = (await scene.Says("林召集", "成果 產學合作簽約數 1 台中精機"))!.Card!;
        Assert.Equal(["AI數位研究社群", "1 件", "1 件", "台中精機", "附件 3", "#1"], noted.Fields.Select(field => field.Value));
        await scene.Says("林召集", "成果 簽約 ２件");
        await scene.Says("林召集", "成果 產學合作金額 ５０，０００元");

        var list = (await scene.Says("林召集", "成果"))!.Card!;
        Assert.Equal(["產學合作簽約數：3 件　依據：附件 3", "產學合作金額：50,000 元　依據：附件 3"], list.Fields.Select(field => field.ToText()));
        Assert.Equal(3, (await Entries(scene)).Count);
    }

    [Fact]
    public async Task A_figure_without_a_number_asks_how_many_and_keeps_the_rest()
    {
        using var scene = await Open();
        Assert.Contains("目前累計 0 件", await scene.Hears("林召集", "成果 簽約 台中精機"), StringComparison.Ordinal);
        Assert.Contains("「1.5」不能登記", await scene.Hears("林召集", "1.5"), StringComparison.Ordinal);
        Assert.Equal("台中精機", (await scene.Says("林召集", "2"))!.Card!.Fields[3].Value);

        var which = await scene.Says("林召集", "成果 產學合作 3");
        Assert.Equal(["產學合作簽約數", "產學合作金額", "取消"], which!.Choices.Select(choice => choice.Label));
        Assert.Equal("3 元", (await scene.Presses("林召集", which, "產學合作金額"))!.Card!.Fields[1].Value);
        Assert.Contains("沒有「專利 3」", await scene.Hears("林召集", "成果 專利 3"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_is_taken_back_once_with_a_reason_and_by_nobody_else()
    {
        using var scene = await Open();
        Assert.Contains("還沒有登記過", await scene.Hears("林召集", "成果 更正"), StringComparison.Ordinal);
        await scene.Says("林召集", "成果 簽約 7 台中精機");
        await scene.Says("林召集", "成果 簽約 1");
        var offered = await scene.Says("林召集", "成果 更正");
        Assert.Contains("為什麼要更正", (await scene.Presses("林召集", offered, "#1 產學合作簽約數 7 件（台中精機）"))!.Text, StringComparison.Ordinal);
        Assert.Equal("1 件", (await scene.Says("林召集", "重複登記"))!.Card!.Fields[1].Value);

        Assert.Contains("每筆只能更正一次", await scene.Hears("林召集", "成果 更正 1 再一次"), StringComparison.Ordinal);
        Assert.Contains("沒有編號 #99", await scene.Hears("林召集", "成果 更正 99 不存在"), StringComparison.Ordinal);
        Assert.Contains("沒有編號 #3", await scene.Hears("林召集", "成果 更正 #3 更正的更正"), StringComparison.Ordinal);
        await scene.Change(records => Other(scene, records));
        Assert.Contains("還沒有登記過", await scene.Hears("李別人", "成果 更正 2 不是我的"), StringComparison.Ordinal);
        Assert.Equal(3, (await Entries(scene)).Count);
    }

    [Fact]
    public async Task A_document_whose_name_begins_like_a_command_is_offered_to_be_handed_in()
    {
        using var scene = await Open();
        var offered = await scene.Says("林召集", "成果報告");
        Assert.Contains("已登記：年度成果報告", (await scene.Says("林召集", Assert.IsType<Choice.Press>(offered!.Choices[0]).Words))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_programme_asks_for_nothing_it_is_said_kindly()
    {
        using var scene = await Scene.Open(new DutyRulebooks(DutyRulebooks.Running with { Duties = [], Figures = [] }));
        Assert.Contains("不在這裡登記，請看計畫的規定", await scene.Hears("王小明", "期限"), StringComparison.Ordinal);
        Assert.Contains("不在這裡登記，請看計畫的規定", await scene.Hears("林召集", "進度"), StringComparison.Ordinal);
        Assert.Contains("沒有要繳交的項目", await scene.Hears("林召集", "繳交 成果報告"), StringComparison.Ordinal);
        Assert.Contains("成果數字不在這裡登記", await scene.Hears("林召集", "成果"), StringComparison.Ordinal);
    }

    /// <summary>With the rulebook as it is in force.</summary>
    [Fact]
    public async Task What_the_real_programme_asks_for_follows_the_application()
    {
        using var scene = await Scene.Open();
        Assert.Contains("申請書（附件 1）：114/06/30（一）　還有 35 天", await scene.Hears("王小明", "期限"), StringComparison.Ordinal);
        await scene.Change(records =>
        {
            records.Applications.Add(
                scene.Community.Id,
                new ApplicationStep { To = ApplicationState.Approved, At = scene.Now, By = new PersonId(1), Cite = [new("二、(二)2")], Version = 1 });
            return true;
        });

        var deadlines = await scene.Hears("王小明", "期限");
        Assert.DoesNotContain("申請書", deadlines, StringComparison.Ordinal);
        Assert.Contains("114/11/15（六）", deadlines, StringComparison.Ordinal);
        Assert.Contains("114/11/15（六），準時", await scene.Hears("林召集", "繳交 成果報告"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task English_words_are_answered_in_English()
    {
        using var scene = await Open();
        Assert.Contains("6 days overdue", await scene.Hears("王小明", "deadlines"), StringComparison.Ordinal);
        Assert.Contains("plan 2 more by", await scene.Hears("林召集", "progress"), StringComparison.Ordinal);
        Assert.Contains("in time", await scene.Hears("林召集", "hand in 成果報告"), StringComparison.Ordinal);
        Assert.Contains("Sum: 2 (件)", await scene.Hears("林召集", "figures contracts 2"), StringComparison.Ordinal);
    }

    private static Task<Scene> Open() => Scene.Open(new DutyRulebooks());

    private static Task<IReadOnlyList<TallyEntry>> Entries(Scene scene) => scene.Read(records => records.Tallies.Of(scene.Community.Id));

    private static Task<bool> Lead(Scene scene, string name) => scene.Change(records =>
    {
        var community = records.Communities.Add(TestRulebooks.Programme, name, "");
        var convener = records.People.EverIn(scene.Community.Id).Single(member => member.Role == Role.Convener).Person;
        records.People.Put(community.Id, convener.Id, Role.Convener, PersonKind.Own);
        return true;
    });

    private static bool Other(Scene scene, IRecords records)
    {
        var person = scene.Join("李別人", Role.Member, records);
        var community = records.Communities.Add(TestRulebooks.Programme, "別的社群", "");
        records.People.Put(community.Id, person.Id, Role.Convener, PersonKind.Own);
        return true;
    }
}
