using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Conversation.Wording;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>What conveners say of money and hear, by the regulations of the college (P1) and of the city (P4).</summary>
public sealed class BudgetConversationTests
{
    [Fact]
    public async Task One_line_is_shown_before_it_is_written_and_noted_once_confirmed()
    {
        using var scene = await Funded();
        var shown = await scene.Says("林召集", "支出 膳食費 ８０×１５ 便當 5/12");
        Assert.Equal("要登記這筆支出嗎？膳食費 1,200 元", shown!.Card!.Title);
        Assert.Equal(
            ["社群：AI數位研究社群", "金額：80 元 × 15 ＝ 1,200 元", "日期：114/05/12（一）", "用途：便當", "登記後：膳食費還可用 18,800 元、全部剩 18,800 元"],
            shown.Card.Fields.Select(field => field.ToText()));
        Assert.Empty(await Spent(scene));

        var done = await scene.Presses("林召集", shown, "確定");
        Assert.Equal("已登記支出 #4：膳食費 1,200 元", done!.Card!.Title);
        Assert.Contains(done.Card.Fields, field => field is { Label: "依據", Value: "三、(二)" });
        var line = Assert.Single(await Spent(scene));
        Assert.Equal(
            (new Dollars(1_200), new Dollars(80), 15, "便當", new DateOnly(2025, 5, 12)),
            (line.Amount, line.UnitPrice, line.Quantity, line.What, line.On));
    }

    [Theory]
    [InlineData("支出 膳食費80x15便當")]
    [InlineData("支出 便當 80*15")]
    [InlineData("支出膳食費 80元15份 便當")]
    [InlineData("支出　膳食費　１，２００　便當")]
    [InlineData("支出 膳食費 15份 80元")]
    [InlineData("我要報帳 便當 1200元")]
    [InlineData("spend meals 80x15 lunch")]
    [InlineData("expense meals NT$1,200")]
    [InlineData("支出 膳食費 一千二百元 便當")]
    public async Task An_expense_is_understood_however_it_is_typed(string words)
    {
        using var scene = await Funded();
        await scene.Says("林召集", words);
        await scene.Says("林召集", words.Contains("meals", StringComparison.Ordinal) ? "yes" : "確定");
        var line = Assert.Single(await Spent(scene));
        Assert.Equal((new Dollars(words.Contains("15份 80元", StringComparison.Ordinal) ? 80 : 1_200), "meals"), (line.Amount, line.Item));
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_one_after_the_other()
    {
        using var scene = await Funded();
        var item = await scene.Says("林召集", "支出");
        Assert.Equal("是哪一個經費項目？", item!.Words.Split('\n')[0]);
        var amount = await scene.Presses("林召集", item, "講座鐘點費");
        Assert.Contains("講座鐘點費多少錢", amount!.Text, StringComparison.Ordinal);
        Assert.Contains("「80.5」不能登記", await scene.Hears("林召集", "80.5"), StringComparison.Ordinal);
        Assert.Contains("付給誰", await scene.Hears("林召集", "2000x3"), StringComparison.Ordinal);
        var shown = await scene.Says("林召集", "陳大文 教授");
        Assert.Contains("名單上沒有 陳大文 教授；若為校內專任教師、校內兼任教師，不得支領（三、(二)）。", shown!.Card!.Note, StringComparison.Ordinal);
        await scene.Says("林召集", "好");
        Assert.Equal(("陳大文 教授", new Dollars(6_000)), Assert.Single(await Spent(scene)) is var line ? (line.Payee, line.Amount) : default);
    }

    [Fact]
    public async Task Before_it_is_confirmed_it_can_be_changed_or_dropped()
    {
        using var scene = await Funded();
        await scene.Says("林召集", "支出 膳食費 1200 便當");
        var changed = await scene.Says("林召集", "改成 75x15");
        Assert.Equal("金額：75 元 × 15 ＝ 1,125 元", changed!.Card!.Fields[1].ToText());
        Assert.Equal("便當", Assert.Single(changed.Card.Fields, field => field.Label == "用途").Value);
        Assert.Equal("日期：114/05/20（二）", (await scene.Says("林召集", "5/20"))!.Card!.Fields[2].ToText());
        Assert.Contains("先不處理", (await scene.Presses("林召集", changed, "取消"))!.Text, StringComparison.Ordinal);
        Assert.Empty(await Spent(scene));
    }

    [Fact]
    public async Task It_is_decided_again_when_it_is_confirmed()
    {
        using var scene = await Funded();
        await scene.Change(records => scene.Join("何共同", Role.Convener, records));
        await scene.Says("林召集", "支出 膳食費 15000");
        await scene.Says("何共同", "支出 材料費 6000 感測器");
        await scene.Says("何共同", "確定");
        var refused = await scene.Says("林召集", "確定");
        Assert.Equal(Tone.Refused, refused!.Card!.Tone);
        Assert.Contains("合計只剩 14,000 元（附件 1「三」）", refused.Card.Note, StringComparison.Ordinal);
        Assert.Single(await Spent(scene));
    }

    [Fact]
    public async Task A_refusal_names_every_reason_with_its_article_and_what_to_do()
    {
        using var scene = await Funded();
        var refused = await scene.Says("林召集", "支出 鐘點費 25000 王小明");
        Assert.Equal((Tone.Refused, "這筆不能登記：講座鐘點費 25,000 元"), (refused!.Card!.Tone, refused.Card.Title));
        Assert.Contains("王小明 是這個社群的成員，不能支領（三、(二)）", refused.Card.Note, StringComparison.Ordinal);
        Assert.DoesNotContain("在「AI數位研究社群」的名單上是校內專任教師", refused.Card.Note, StringComparison.Ordinal);
        Assert.Contains("合計只剩 20,000 元", refused.Card.Note, StringComparison.Ordinal);
        Assert.Contains("不能支付「碳粉」（附件 1「三」）", await scene.Hears("林召集", "支出 材料費 800 碳粉夾"), StringComparison.Ordinal);
        Assert.Contains("「王小明（台大）」", refused.Card.Note, StringComparison.Ordinal);
        Assert.Equal(Tone.Attention, (await scene.Says("林召集", "支出 鐘點費 2000 王小明（台大）"))!.Card!.Tone);
        Assert.Empty(await Spent(scene));
    }

    [Fact]
    public async Task After_the_day_for_requests_the_rest_is_taken_back_and_requests_in_time_are_paid()
    {
        using var scene = await Funded();
        scene.Now = new DateTimeOffset(2025, 11, 15, 20, 0, 0, TimeSpan.FromHours(8));
        await scene.Says("林召集", "請購 材料費 5000 感測器");
        Assert.Contains("支出 核銷 #4", await scene.Hears("林召集", "確定"), StringComparison.Ordinal);

        scene.Now = scene.Now.AddDays(1);
        var late = await scene.Hears("林召集", "支出 膳食費 100");
        Assert.Contains("請購期限 114/11/15（六） 已過，剩下的 15,000 元收回了（三、(四)）", late, StringComparison.Ordinal);
        var card = (await scene.Says("林召集", "經費"))!.Card!;
        Assert.Contains("餘額 15,000 元收回", card.Note, StringComparison.Ordinal);
        Assert.Equal("5,000／20,000 元，收回 15,000（含請購中 5,000 元）", card.Fields[0].Value);

        var shown = await scene.Says("林召集", "支出 核銷 4 4,800");
        Assert.Contains("請購剩下的 200 元回到可用經費", shown!.Card!.Note, StringComparison.Ordinal);
        var done = await scene.Presses("林召集", shown, "確定");
        Assert.Equal("已登記支出 #6：材料費 4,800 元", done!.Card!.Title);
        Assert.Contains("沒有待核銷的請購", await scene.Hears("林召集", "支出 核銷"), StringComparison.Ordinal);
        var sums = await scene.Read(records => records.Budget.SumsOf(scene.Community.Id));
        Assert.Equal((new Dollars(4_800), Dollars.Zero), (sums.Of(LedgerKind.Spent), sums.Of(LedgerKind.Committed)));
    }

    [Fact]
    public async Task Settling_a_request_asks_for_the_amount_and_may_be_changed()
    {
        using var scene = await Funded();
        await scene.Says("林召集", "請購 材料費 5000 感測器");
        await scene.Says("林召集", "確定");
        var asked = await scene.Says("林召集", "支出 核銷");
        Assert.Contains("#4 材料費 5,000 元（感測器），實際付了多少", asked!.Text, StringComparison.Ordinal);
        await scene.Presses("林召集", asked, "5,000");
        Assert.Contains("付款 3,000 元", await scene.Hears("林召集", "3000 部分"), StringComparison.Ordinal);
        Assert.Contains("請購還有 2,000 元待核銷", await scene.Hears("林召集", "確定"), StringComparison.Ordinal);
        var open = await scene.Read(records => Request.OpenOf(records.Budget.Of(scene.Community.Id)));
        Assert.Equal(new Dollars(2_000), Assert.Single(open).Open);
    }

    [Fact]
    public async Task A_correction_shows_before_and_after_and_keeps_both_lines()
    {
        using var scene = await Funded();
        await scene.Says("林召集", "支出 膳食費 80x15 便當");
        await scene.Says("林召集", "確定");
        var corrected = await scene.Says("林召集", "支出 更正 4 1150 金額打錯");
        Assert.Equal("已更正 #4", corrected!.Card!.Title);
        Assert.Equal(
            ["原來：#4 膳食費 1,200 元（便當）", "現在：#6 膳食費 1,150 元（便當）", "事由：金額打錯"],
            corrected.Card.Fields.Take(3).Select(field => field.ToText()));
        Assert.Equal(new Dollars(1_150), (await scene.Read(records => records.Budget.SumsOf(scene.Community.Id))).Of(LedgerKind.Spent));
        Assert.Contains("#4 已經由 林召集", await scene.Hears("林召集", "支出 更正 4 1000 再改"), StringComparison.Ordinal);
        Assert.Contains("#5 是跟著 #4 記下的", await scene.Hears("林召集", "支出 更正 5 1000 再改"), StringComparison.Ordinal);
        Assert.Contains("是核定的經費", await scene.Hears("林召集", "支出 更正 1 1000 再改"), StringComparison.Ordinal);
        Assert.Contains("沒有編號 #99", await scene.Hears("林召集", "支出 更正 99"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_asks_for_what_is_missing()
    {
        using var scene = await Funded();
        await scene.Says("林召集", "支出 膳食費 80x15 便當");
        await scene.Says("林召集", "確定");
        var which = await scene.Says("林召集", "支出 更正");
        var amount = await scene.Presses("林召集", which, "#4 膳食費 1,200 元（便當）");
        Assert.Contains("要改成多少", amount!.Text, StringComparison.Ordinal);
        Assert.Contains("原因是什麼", await scene.Hears("林召集", "改成 80 x 14"), StringComparison.Ordinal);
        Assert.Contains("1,120 元", await scene.Hears("林召集", "只來了 14 位"), StringComparison.Ordinal);

        var delete = await scene.Says("林召集", "支出 更正 #6");
        var why = await scene.Presses("林召集", delete, "刪除");
        Assert.Contains("整筆沖銷", why!.Text, StringComparison.Ordinal);
        Assert.Contains("已刪除 #6", await scene.Hears("林召集", "重複登錄"), StringComparison.Ordinal);
        Assert.Equal(Dollars.Zero, (await scene.Read(records => records.Budget.SumsOf(scene.Community.Id))).Of(LedgerKind.Spent));
        var details = (await scene.Says("林召集", "經費 明細"))!.Card!;
        Assert.Equal(["#7", "#6", "#5", "#4", "#3", "#2", "#1"], details.Fields.Select(field => field.Label));
        Assert.Equal("114/05/26（一） 支出 膳食費 -1,120 元　便當　更正 #6　重複登錄　三、(二) 第 1 版", details.Fields[0].Value);
    }

    [Fact]
    public async Task The_budget_shows_every_item_with_a_bar_and_what_it_may_still_take()
    {
        using var scene = await Funded();
        await scene.Says("林召集", "支出 膳食費 80x15 便當");
        await scene.Says("林召集", "確定");
        var card = (await scene.Says("林召集", "還剩多少"))!.Card!;
        Assert.Equal("AI數位研究社群的經費", card.Title);
        Assert.Equal(
            [
                "合計：■□□□□□□□□□ 1,200／20,000 元，剩 18,800",
                "講座鐘點費：□□□□□□□□□□ 0／6,000 元，還可用 18,800",
                "材料費：□□□□□□□□□□ 0／10,000 元，還可用 18,800",
                "膳食費：■■■□□□□□□□ 1,200／4,000 元，還可用 18,800",
            ],
            card.Fields.Select(field => field.ToText()));
        Assert.Contains("最遲 114/11/15（六） 完成請購，逾期收回（三、(四)）。", card.Note, StringComparison.Ordinal);
        Assert.Contains("合計剩 18,800 元（附件 1「三」）", card.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Eighty_percent_is_said_unasked_and_told_to_the_other_conveners()
    {
        using var scene = await Funded();
        await scene.Change(records => scene.Join("何共同", Role.Convener, records));
        await scene.Says("林召集", "支出 材料費 16000 感測器");
        var answer = await scene.Receives(scene.Message("林召集", new MessageContent.Words("確定")));
        Assert.Contains("經費已用到 80%，全部剩 4,000 元", answer.Reply!.Text, StringComparison.Ordinal);
        var said = Assert.Single(answer.Notices).Say(Catalogues.In(Language.Chinese)).Text;
        Assert.StartsWith("林召集 在「AI數位研究社群」登記了 材料費 16,000 元。", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Money_is_talked_of_in_private_by_conveners_and_once_it_was_granted()
    {
        using var scene = await Scene.Open();
        foreach (var words in (string[])["經費", "支出 膳食費 100", "請購 材料費 100"])
        {
            Assert.Contains("一對一", (await scene.SaysInGroup("林召集", words))!.Text, StringComparison.Ordinal);
            Assert.Contains("只有召集人能用", await scene.Hears("王小明", words), StringComparison.Ordinal);
        }

        Assert.Contains("最多可申請 30,000 元", await scene.Hears("林召集", "經費"), StringComparison.Ordinal);
        Assert.Contains("經費還沒有核定", await scene.Hears("林召集", "支出 膳食費 100"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_leads_several_communities_is_asked_which()
    {
        using var scene = await Funded();
        await scene.Change(records =>
        {
            var other = records.Communities.Add(scene.Community.Programme, "資安研究社群", "資訊安全");
            records.People.Put(other.Id, records.People.Named("林召集", "勤益科大")[0].Id, Role.Convener, PersonKind.Own);
            return true;
        });
        var which = await scene.Says("林召集", "經費 明細");
        Assert.Equal("AI數位研究社群的經費明細", (await scene.Presses("林召集", which, "AI數位研究社群"))!.Card!.Title);
        var asked = await scene.Says("林召集", "支出 膳食費 80x15 便當");
        Assert.Contains("是哪一個社群", asked!.Text, StringComparison.Ordinal);
        Assert.Equal("社群：AI數位研究社群", (await scene.Presses("林召集", asked, "AI數位研究社群"))!.Card!.Fields[0].ToText());
        Assert.Equal("用途：便當", (await scene.Says("林召集", "支出 AI數位研究社群 膳食費 80x15 便當"))!.Card!.Fields[^2].ToText());
    }

    [Fact]
    public async Task In_the_city_rates_and_the_premium_are_named()
    {
        using var scene = await City();
        Assert.Contains("每人次最多 80 元，這筆是每人次 100 元（附件二「五」）。請改成 1,200 元以內。", await scene.Hears("林召集", "支出 便當 100元x15"), StringComparison.Ordinal);
        Assert.Contains("1,200 元是幾人次", await scene.Hears("林召集", "支出 便當 1200"), StringComparison.Ordinal);
        Assert.Equal("上限：每人次最多 80 元（附件二「五」）", (await scene.Says("林召集", "15"))!.Card!.Fields[3].ToText());
        Assert.Equal("金額：1,200 元（15 人次）", (await scene.Says("林召集", "支出 便當 1200 15人次"))!.Card!.Fields[1].ToText());
        Assert.Contains("不能支付「計程車」（捌、三、(五)）", await scene.Hears("林召集", "支出 交通費 300 計程車"), StringComparison.Ordinal);

        await scene.Says("林召集", "支出 鐘點費 2000x3 陳大文 AI共備");
        var paid = await scene.Says("林召集", "確定");
        Assert.Equal("已登記支出 #6：外聘講座鐘點費 6,000 元", paid!.Card!.Title);
        Assert.Contains("照 2.11% 計是 127 元，還要登記 127 元（附件二「五」）", paid.Card.Note, StringComparison.Ordinal);
        var premium = await scene.Presses("林召集", paid, "二代健保補充保費 127");
        Assert.Contains("二代健保補充保費 127 元", premium!.Card!.Title, StringComparison.Ordinal);
        Assert.Contains("已登記支出 #7", (await scene.Presses("林召集", premium, "確定"))!.Text, StringComparison.Ordinal);

        var deleted = await scene.Hears("林召集", "支出 更正 6 刪除 講座延期");
        Assert.Contains("二代健保補充保費多登記了 127 元", deleted, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("100x1", "100 元 × 1 人次 ＝ 100 元", "每人次最多 80 元，這筆是每人次 100 元")]
    [InlineData("100x15", "100 元 × 15 人次 ＝ 1,500 元", "每人次最多 80 元，這筆是每人次 100 元")]
    [InlineData("1x100", "100 元 × 1 人次 ＝ 100 元", "每人次最多 80 元，這筆是每人次 100 元")]
    [InlineData("15x80", "80 元 × 15 人次 ＝ 1,200 元", "要登記這筆支出嗎？膳費 1,200 元")]
    [InlineData("15x80", "15 元 × 80 人次 ＝ 1,200 元", "要登記這筆支出嗎？膳費 1,200 元")]
    public async Task Where_a_swap_would_slip_under_a_ceiling_it_is_asked_which_number_is_the_price(string typed, string way, string heard)
    {
        using var scene = await City();
        var asked = await scene.Says("林召集", $"支出 便當 {typed}");
        Assert.Contains($"「{typed}」哪一個是單價？", asked!.Text, StringComparison.Ordinal);
        Assert.Equal("取消", asked.Choices[2].Label);
        Assert.Contains(heard, (await scene.Presses("林召集", asked, way))!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("80x15")]
    [InlineData("80x15人")]
    [InlineData("15人x80")]
    [InlineData("15x80元")]
    [InlineData("80x80")]
    public async Task Where_a_unit_says_which_is_the_price_or_a_swap_would_not_matter_it_is_not_asked(string typed)
    {
        using var scene = await City();
        var shown = await scene.Says("林召集", $"支出 便當 {typed}");
        Assert.StartsWith("金額：80 元 × ", shown!.Card!.Fields[1].ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Which_number_is_the_price_may_be_typed()
    {
        using var scene = await City();
        Assert.Contains("哪一個是單價", await scene.Hears("林召集", "支出 便當 15x80"), StringComparison.Ordinal);
        Assert.Contains("哪一個是單價", await scene.Hears("林召集", "確定"), StringComparison.Ordinal);
        Assert.Equal("金額：80 元 × 15 人次 ＝ 1,200 元", (await scene.Says("林召集", "80"))!.Card!.Fields[1].ToText());
        await scene.Says("林召集", "確定");
        var line = Assert.Single(await scene.Read(records => records.Budget.Of(records.Communities.All().Single(one => one.Name == "共備社群").Id)
            .Where(entry => entry.Kind == LedgerKind.Spent).ToList()));
        Assert.Equal((new Dollars(80), 15), (line.UnitPrice, line.Quantity));
    }

    [Fact]
    public async Task So_it_is_where_a_line_is_corrected()
    {
        using var scene = await City();
        await scene.Says("林召集", "支出 便當 80x15");
        var noted = await scene.Hears("林召集", "確定");
        var number = noted[noted.IndexOf('#', StringComparison.Ordinal)..].Split('：')[0];
        var asked = await scene.Says("林召集", $"支出 更正 {number} 1x100 打錯");
        Assert.Contains("「1x100」哪一個是單價？", asked!.Text, StringComparison.Ordinal);
        Assert.Contains("每人次最多 80 元", (await scene.Presses("林召集", asked, "100 元 × 1 人次 ＝ 100 元"))!.Text, StringComparison.Ordinal);
        Assert.Contains("已更正", (await scene.Presses("林召集", asked, "1 元 × 100 人次 ＝ 100 元"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_city_members_are_paid_within_limits()
    {
        using var scene = await City();
        Assert.Contains("也就是 6,000 元；王小明 已領 0 元（捌、三、(一)）", await scene.Hears("林召集", "支出 外聘 2000x4 王小明"), StringComparison.Ordinal);
        await scene.Says("林召集", "支出 鐘點費 2000x2 王小明老師");
        Assert.Contains("已登記", await scene.Hears("林召集", "確定"), StringComparison.Ordinal);
        Assert.Contains("王小明 已領 4,000 元", await scene.Hears("林召集", "支出 外聘 4000 2節 王小明"), StringComparison.Ordinal);
        Assert.Contains("最多 1 位可以支領（伍、二「備註」5）", await scene.Hears("林召集", "支出 內聘 1000 陳美麗"), StringComparison.Ordinal);

        var observed = await scene.Change(records => records.Meetings.Plan(new MeetingPlan
        {
            Community = records.Communities.All().Single(community => community.Name == "共備社群").Id,
            Kind = "public-lesson",
            StartsAt = scene.Now.AddHours(-2),
            EndsAt = scene.Now.AddHours(-1),
        }));
        Assert.Contains("王小明 不能支領（伍、二「備註」6）", await scene.Hears("林召集", "支出 內聘 1000 王小明"), StringComparison.Ordinal);
        Assert.Contains("要登記", await scene.Hears("林召集", $"支出 內聘 1000 王小明 開放全市觀摩 {observed.Id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_fiscal_years_are_shown_apart()
    {
        using var scene = await City();
        await scene.Says("林召集", "支出 便當 80x5 111/12/20");
        await scene.Says("林召集", "確定");
        scene.Now = new DateTimeOffset(2023, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));
        await scene.Says("林召集", "支出 便當 80x10 昨天");
        await scene.Says("林召集", "確定");
        var card = (await scene.Says("林召集", "經費"))!.Card!;
        Assert.Equal(["111 會計年度支出：400 元", "112 會計年度支出：800 元"], card.Fields.TakeLast(2).Select(field => field.ToText()));
    }

    internal static async Task<Scene> Funded()
    {
        var scene = await Scene.Open();
        await scene.Change(records => Grant(scene, records, scene.Community, ("lecture-fee", 6_000), ("materials", 10_000), ("meals", 4_000)));
        return scene;
    }

    /// <summary>The same people in a community of the city's programme, in December 2022.</summary>
    private static async Task<Scene> City()
    {
        var scene = await Scene.Open();
        scene.Now = new DateTimeOffset(2022, 12, 22, 9, 0, 0, TimeSpan.FromHours(8));
        await scene.Change(records =>
        {
            var city = records.Communities.Add(new ProgrammeId("hsinchu-learning-communities-111"), "共備社群", "課程研創");
            foreach (var name in (string[])["林召集", "王小明", "陳美麗"])
                records.People.Put(city.Id, records.People.Named(name, "勤益科大")[0].Id, name == "林召集" ? Role.Convener : Role.Member, PersonKind.Own);
            var lin = records.People.Named("林召集", "勤益科大")[0];
            records.People.Put(scene.Community.Id, lin.Id, Role.Member, PersonKind.Own);
            return Grant(
                scene, records, city, ("external-lecture-fee", 10_000), ("internal-lecture-fee", 2_000), ("premium", 254), ("travel", 1_000), ("meals", 4_000));
        });
        return scene;
    }

    private static bool Grant(Scene scene, IRecords records, Community community, params IReadOnlyList<(string Item, long Amount)> items)
    {
        foreach (var (item, amount) in items)
        {
            records.Budget.Add(new LedgerEntry
            {
                Community = community.Id,
                Kind = LedgerKind.Approved,
                Item = item,
                Amount = new Dollars(amount),
                On = DateOnly.FromDateTime(scene.Now.DateTime),
                At = scene.Now,
                By = records.People.Named("林召集", "勤益科大")[0].Id,
                Cite = [new("三、(二)")],
                Version = 1,
            });
        }

        return true;
    }

    private static Task<IReadOnlyList<LedgerEntry>> Spent(Scene scene) => scene.Read(records =>
        (IReadOnlyList<LedgerEntry>)[.. records.Budget.Of(scene.Community.Id).Where(line => line.Kind == LedgerKind.Spent)]);
}
