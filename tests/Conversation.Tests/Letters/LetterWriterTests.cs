using CommunityBot.Core.Tests.Meetings;
using CommunityBot.Messages;
using CommunityBot.Nudges.Topics;
using CommunityBot.Programmes;
using CommunityBot.Typing;
using static CommunityBot.Conversation.Tests.Letters.LetterSample;

namespace CommunityBot.Conversation.Tests.Letters;

public sealed class LetterWriterTests
{
    [Fact]
    public void A_duty_says_how_long_what_is_missing_by_which_article_and_what_happens()
    {
        var letter = Write(Duty("report", 14));

        Assert.Equal(
            """
            【年度成果報告（附件 3）】還有 14 天
            還沒完成，期限 114/05/25（日）
            依據：四、(二)
            未完成：列入下年度審查參考
            社群：AI 教學社群
            """,
            letter.Text);
        Assert.Equal(Tone.Plain, letter.Card!.Tone);
        Assert.Equal(
            ["繳交 年度成果報告 → 繳交 年度成果報告", "進度 → 進度", "三天後再提醒 → 提醒 三天後 年度成果報告", "不再提醒 → 提醒 不要 年度成果報告"],
            Buttons(letter));
    }

    [Fact]
    public void A_duty_is_told_in_English_too()
    {
        var letter = WriteEnglish(Duty("report", 1));

        Assert.Equal(
            """
            Annual report (Form 3): due tomorrow
            not done yet, due Mon 12 May 2025 (ROC 114)
            Article: Art. 4(2), 四、(二)
            if missed: the next review minds it
            Community: AI 教學社群
            """,
            letter.Text);
        Assert.Equal(
            [
                "hand in Annual report → hand in Annual report",
                "progress → progress",
                "In three days → remind me in 3 days Annual report",
                "No more of this → remind me no more Annual report",
            ],
            Buttons(letter));
    }

    [Theory]
    [InlineData(0, "【年度成果報告（附件 3）】今天截止", Tone.Attention)]
    [InlineData(1, "【年度成果報告（附件 3）】明天截止", Tone.Attention)]
    [InlineData(-3, "【年度成果報告（附件 3）】已逾期 3 天", Tone.Attention)]
    [InlineData(7, "【年度成果報告（附件 3）】還有 7 天", Tone.Plain)]
    public void The_head_says_how_much_time_there_is(int days, string title, Tone tone)
    {
        var card = Write(Duty("report", days)).Card!;

        Assert.Equal(title, card.Title);
        Assert.Equal(tone, card.Tone);
    }

    [Fact]
    public void A_quota_says_how_many_are_asked_for_and_how_many_there_are()
    {
        Assert.Equal(
            """
            【公開授課】還有 14 天
            至少 1 場，目前 0 場　最晚 114/05/25（日） 前再排 1 場
            依據：四、(二)
            社群：AI 教學社群
            """,
            Write(Duty("lesson", 14)).Text);
        Assert.Contains("還差 1　還沒完成，期限 114/07/10（四）", Write(Duty("lectures", 60, done: 1)).Text, StringComparison.Ordinal);
        Assert.Contains("至少 3 場，目前 1 場", Write(Duty("sessions", 60, done: 1)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lesson", "公開授課")]
    [InlineData("sessions", "新增活動")]
    [InlineData("report", "繳交 年度成果報告")]
    [InlineData("application", "申請")]
    [InlineData("files", "紀錄")]
    public void The_first_button_does_what_is_missing(string rule, string words) =>
        Assert.EndsWith($"→ {words}", Buttons(Write(Duty(rule, 20)))[0], StringComparison.Ordinal);

    [Fact]
    public void A_meeting_says_when_where_and_what()
    {
        var letter = Write(ComingMeeting());

        Assert.Equal(
            """
            明天 14:00 例行研討 第3次「AI教材共備」
            時間：114/05/12（一） 14:00–16:00
            地點：工程館301
            社群：AI 教學社群
            編號：#12
            """,
            letter.Text);
        Assert.Equal(["請假 → 請假 #12", "活動 → 活動"], Buttons(letter));
        Assert.Equal("Routine discussion no. 3 “AI教材共備”: tomorrow 14:00", WriteEnglish(ComingMeeting()).Card!.Title);
    }

    [Fact]
    public void Two_hours_before_it_says_so()
    {
        var letter = WriteAt(Sample.Start.AddHours(-2), Language.Chinese, ComingMeeting());

        Assert.Equal("今天 14:00（2 小時後） 例行研討 第3次「AI教材共備」", letter.Card!.Title);
        Assert.Equal("114/05/12（一） 14:00 例行研討 第3次「AI教材共備」", WriteAt(Sample.Start.AddDays(-3), Language.Chinese, ComingMeeting()).Card!.Title);
    }

    [Fact]
    public void Whoever_leads_it_is_told_that_sign_in_opens_by_itself_and_where_the_projector_page_is()
    {
        var letter = Write(ComingMeeting(opensAt: Sample.Start.AddMinutes(-10)));

        Assert.Contains("簽到 13:50 會自動開始", letter.Text, StringComparison.Ordinal);
        Assert.Contains("投影頁 https://bot.example.tw/board/12/", letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("board", Write(ComingMeeting()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_turnout_says_who_was_away_and_that_the_record_is_to_be_written()
    {
        var letter = Write(Turnout(needsRecord: true, "王小明", "陳美麗"));

        Assert.Equal(
            """
            例行研討 第3次：到 8／10 人
            時間：114/05/12（一） 14:00–16:00
            未到：王小明、陳美麗
            紀錄還沒寫
            社群：AI 教學社群
            """,
            letter.Text);
        Assert.Equal(["紀錄 → 紀錄 #12", "補簽 → 補簽 #12", "名單 → 名單 #12"], Buttons(letter));
        Assert.Equal(["補簽 → 補簽 #12", "名單 → 名單 #12"], Buttons(Write(Turnout(needsRecord: false))));
        Assert.Contains("等 12 人", Write(Turnout(needsRecord: false, [.. Enumerable.Range(1, 12).Select(i => $"老師{i}")])).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "今天要公告：初審結果及審查意見", "To be announced today: Results of the first review")]
    [InlineData(7, "7 天後要公告：初審結果及審查意見", "To be announced 7 days from now: Results of the first review")]
    [InlineData(-2, "【初審結果及審查意見】已逾期 2 天", "Results of the first review: 2 days overdue")]
    public void An_announcement_says_which_day(int days, string chinese, string english)
    {
        Assert.Equal(chinese, Write(Announcement(days)).Card!.Title);
        Assert.Equal(english, WriteEnglish(Announcement(days)).Card!.Title);
        Assert.Contains("依據：陸、四、(一)", Write(Announcement(days)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_officer_is_told_of_a_duty_which_communities_are_overdue()
    {
        var letter =
            Write(Duty("report", -3, Other(3), Party.Officer), Duty("report", -3, Other(1), Party.Officer), Duty("report", -3, Other(2), Party.Officer));

        Assert.Equal(
            """
            【年度成果報告（附件 3）】已逾期 3 天
            逾期 3 個社群：社群01、社群02、社群03
            期限：114/05/08（四）
            依據：四、(二)
            """,
            letter.Text);
        var many = Write([.. Enumerable.Range(1, 40).Select(id => Duty("report", -3, Other(id), Party.Officer)), Duty("news", -1, Other(1), Party.Officer)]);
        Assert.Equal("請留意 2 件事", many.Card!.Title);
        Assert.Contains("逾期 40 個社群：社群01、", many.Text, StringComparison.Ordinal);
        Assert.Contains("另有 30 個社群", many.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_things_are_one_letter_the_most_pressing_first()
    {
        var letter = Write(Duty("report", 14), ComingMeeting(), Duty("news", -2), Duty("lesson", 14));

        Assert.Equal(
            """
            請留意 4 件事
            社群：AI 教學社群
            成果新聞：已逾期 2 天　期限 114/05/09（五） 已過 2 天，請盡快補交　依據：四、(二)
            114/05/12（一） 14:00: 例行研討 第3次「AI教材共備」　工程館301　#12
            公開授課：還有 14 天　至少 1 場，目前 0 場　最晚 114/05/25（日） 前再排 1 場　依據：四、(二)
            年度成果報告（附件 3）：還有 14 天　還沒完成，期限 114/05/25（日）　依據：四、(二)
            """,
            letter.Text);
        Assert.Equal(
            [
                "繳交 成果新聞 → 繳交 成果新聞",
                "請假 #12 → 請假 #12",
                "公開授課 → 公開授課",
                "繳交 年度成果報告 → 繳交 年度成果報告",
                "三天後再提醒 → 提醒 三天後 成果新聞、公開授課、年度成果報告",
                "不再提醒 → 提醒 不要 成果新聞、#12、公開授課、年度成果報告",
            ],
            Buttons(letter));
    }

    [Fact]
    public void Of_several_communities_each_is_named_and_what_is_handed_in_says_for_which()
    {
        var letter = Write(Duty("report", 14), Duty("report", 14, Other(2)));

        Assert.Contains("　AI 教學社群　", letter.Card!.Fields[0].Value, StringComparison.Ordinal);
        Assert.Contains("　社群02　", letter.Card.Fields[1].Value, StringComparison.Ordinal);
        Assert.Equal(
            ["繳交 AI 教學社群 年度成果報告 → 繳交 AI 教學社群 年度成果報告", "繳交 社群02 年度成果報告 → 繳交 社群02 年度成果報告", "三天後再提醒 → 提醒 三天後 年度成果報告", "不再提醒 → 提醒 不要 年度成果報告"],
            Buttons(letter));
    }

    [Fact]
    public void A_convener_of_one_community_reads_a_week_without_its_name()
    {
        var letter = Write(Week(1, Entry(Sample.Community, asOfficer: false, State("news", -2), State("report", 14)) with { Meetings = [Meeting()] }));

        Assert.Equal(
            """
            本週 114/05/12–05/18
            成果新聞：已逾期 2 天　期限 114/05/09（五） 已過 2 天，請盡快補交　依據：四、(二)
            年度成果報告（附件 3）：還有 14 天　還沒完成，期限 114/05/25（日）　依據：四、(二)
            114/05/12（一） 14:00: 例行研討 第3次「AI教材共備」　工程館301　#12
            """,
            letter.Text);
        Assert.Equal(["進度 → 進度", "活動 → 活動", "不要週報 → 提醒 週報 關"], Buttons(letter));
        Assert.Equal("This week, 12 May to 18 May 2025 (ROC 114)", WriteEnglish(Week(1, Entry(Sample.Community, asOfficer: false))).Card!.Title);
    }

    [Fact]
    public void An_officer_of_many_reads_a_line_of_each_and_how_many_are_left_out_or_fine()
    {
        var entries = Enumerable.Range(1, 45).Select(
            id =>
                Entry(Other(id), asOfficer: true, State("news", -2), State("report", 14), State("lesson", 30), State("files", 30)) with
                {
                    Meetings = [Meeting(id)],
                });
        var card = Write(Week(60, [.. entries])).Card!;

        Assert.Equal(Limits.Lines, card.Fields.Count);
        Assert.Equal("社群01: 成果新聞 已逾期 2 天　年度成果報告 還有 14 天　公開授課 還有 30 天　還有 1 項　本週 1 場活動", card.Fields[0].ToText());
        Assert.Equal("還有 15 筆沒有列出。\n其他 15 個社群這週沒有要處理的事。", card.Note);
    }

    [Fact]
    public void A_week_that_comes_with_other_things_is_last_and_says_none_of_them_again()
    {
        var entry = Entry(Sample.Community, asOfficer: false, State("report", 14), State("files", 20)) with { Meetings = [Meeting()] };
        var letter = Write(Week(1, entry), Duty("report", 14), ComingMeeting());

        Assert.Equal("請留意 3 件事", letter.Card!.Title);
        Assert.Equal(["社群", "114/05/12（一） 14:00", "年度成果報告（附件 3）", "", "活動歷程檔案"], letter.Card.Fields.Select(field => field.Label));
        Assert.Equal("— 本週 114/05/12–05/18 —", letter.Card.Fields[3].Value);
        Assert.Equal("【年度成果報告（附件 3）】還有 14 天", Write(Week(1, Entry(Sample.Community, asOfficer: false, State("report", 14))), Duty("report", 14)).Card!.Title);
    }

    [Fact]
    public void Many_things_with_long_names_are_named_by_the_days_that_they_are_due()
    {
        var duties = Enumerable.Range(1, 8).Select(i => Long(i, days: i < 5 ? 14 : 20)).ToList();

        Assert.Contains("三天後再提醒 → 提醒 三天後 114/05/25、114/05/31", Buttons(Write(duties)));
        Assert.Contains("不再提醒 → 提醒 不要 114/05/25、114/05/31", Buttons(Write(duties)));
        Assert.Contains("不再提醒 → 提醒 不要 這些", Buttons(Write([.. duties, .. Enumerable.Range(1, 20).Select(id => ComingMeeting(Meeting(id * 100_000)))])));

        static Topic.Duty Long(int number, int days)
        {
            var duty = Duty("report", days);
            return duty with
            {
                State = duty.State with { Rule = duty.State.Rule with { Id = $"report-{number}", Name = new LocalName($"成員參與 AI 數位講座或工坊（至少兩位）第{number}場") } },
            };
        }
    }

    [Fact]
    public void A_letter_of_nothing_says_that_nothing_is_due() => Assert.Equal("目前沒有待完成的期限，辛苦了。", Write().Text);

    private static IReadOnlyList<string> Buttons(Reply reply) =>
        [.. reply.Card!.Buttons.OfType<Choice.Press>().Select(press => $"{press.Label} → {press.Words}")];
}
