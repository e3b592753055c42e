using CommunityBot.Amounts;
using CommunityBot.Conversation.Wording;
using CommunityBot.Credits;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>採計: what an officer notes of a teacher, previewed with what it comes to and kept on a yes.</summary>
public sealed class CreditConversationTests
{
    private const string Officer = PlacementScene.Officer;

    /// <summary>二、(二)2 and 四、(三).</summary>
    [Fact]
    public async Task A_project_is_shown_with_what_it_counts_for_alone_and_in_a_mix_and_noted_on_a_yes()
    {
        using var scene = await PlacementScene.Open();
        await PlacementScene.Notes(scene, "採計 起算 王小明 110/8/1");

        var shown = await scene.Says(Officer, "採計 王小明 產學合作 114/2/1-5/31 100000 精密公司");

        Assert.Equal("要記下王小明的這一筆嗎？", shown!.Card!.Title);
        Assert.Equal(
            [
                "採計方式：產學合作計畫",
                "起訖：114/02/01（六） 到 114/05/31（六）",
                "合作機構：精密公司",
                "金額：100,000 元 ÷ 4 個月＝每月 25,000 元",
                "混搭：採計 4 個月（四、(三)）",
                "單獨採計：還差 2 個月、50,000 元（二、(二)2）",
            ],
            shown.Card.Fields.Take(6).Select(field => field.ToText()));
        Assert.Single(await PlacementScene.NotedOf(scene, "王小明"));

        var answer = await scene.Receives(scene.Message(Officer, new MessageContent.Words("記下")));

        Assert.Contains("合計：■■■■■■■□□□ 4／6 個月（六）", answer.Reply!.Text, StringComparison.Ordinal);
        var noted = (await PlacementScene.NotedOf(scene, "王小明"))[^1];
        Assert.Equal(
            new CreditFact.Stretch("project", PlacementScene.Days(2025, 2, 1, 2025, 5, 31), new Dollars(100_000), null, false, "精密公司"), noted.Fact);
        Assert.Equal(("二、(二)2", "ncut-industry-placement-113", 2), (noted.Cite.ToString(), noted.Programme.Value, noted.Version));
        var told = Assert.Single(answer.Notices).Say(Catalogues.In(Language.Chinese)).Text;
        Assert.StartsWith("周研發登記了您的產業研習：產學合作計畫", told, StringComparison.Ordinal);
        Assert.Contains("您本輪目前 4／6 個月", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("採計 王小明 產學合作 114/2/1-5/31 100,000元 精密公司 60% 主持人", "project 2025-02-01 2025-05-31 100000 60% lead 精密公司")]
    [InlineData("採計 王小明 產學合作 114/2/1到5/31 10萬 精密公司 分配40.5% 共同主持人", "project 2025-02-01 2025-05-31 100000 40.5% 精密公司")]
    [InlineData("認列 實地服務 王小明 113/8/1-114/1/31 某公司", "placement 2024-08-01 2025-01-31 某公司")]
    [InlineData("採計 王小明老師 深度研習 113/7/1-7/12 20個半日 某機構", "workshop 2024-07-01 2024-07-12 20 某機構")]
    [InlineData("採計 王小明 董監事 113/8/1-114/7/31 上市公司", "board 2024-08-01 2025-07-31 上市公司")]
    [InlineData("採計 起算 王小明 110/8/1", "2021-08-01")]
    [InlineData("採計 王小明 起算 110/8/1", "2021-08-01")]
    [InlineData("採計 請假 王小明 進修 114/2/1-115/1/31", "study 2025-02-01 2026-01-31")]
    [InlineData("採計 請假 王小明 休假研究 114/2/1-114/7/31", "sabbatical 2025-02-01 2025-07-31")]
    [InlineData("note credit 王小明 cooperation project 2025/2/1-5/31 100000 ACME 50% lead", "project 2025-02-01 2025-05-31 100000 50% lead ACME")]
    [InlineData("note credit cycle 王小明 2021/8/1", "2021-08-01")]
    [InlineData("note credit leave 王小明 study leave 2025/2/1-2026/1/31", "study 2025-02-01 2026-01-31")]
    public async Task Words_are_read_whole_and_kept_as_they_were_shown(string says, string kept)
    {
        using var scene = await PlacementScene.Open();
        await scene.Says(Officer, says);
        Assert.Empty(await PlacementScene.NotedOf(scene, "王小明"));
        scene.Now = scene.Now.AddMinutes(1);
        await scene.Says(Officer, "好");
        Assert.Equal(kept, Said(Assert.Single(await PlacementScene.NotedOf(scene, "王小明")).Fact));
    }

    [Theory]
    [InlineData("採計 王小明 產學合作 113/8/1-114/1/31 300000 主持人 49.99% 某公司", "主持人的分配權重是 49.99%，不得低於 50%（二、(二)2）")]
    [InlineData("採計 王小明 產學合作 113/8/1-114/1/31 300000 50% 大同公司", "合計是 110%，超過 100%（二、(二)2）")]
    [InlineData("採計 王小明 洗碗 113/8/1-114/1/31", "沒有「洗碗」這種採計方式。可以採計的是：深耕服務、產學合作計畫")]
    [InlineData("採計 王小明 實地服務 114/1/31-113/8/1 某公司", "結束日要在開始日之後")]
    [InlineData("採計 王小明 實地服務 114/2/30-114/5/1 某公司", "沒有「114/2/30-114/5/1」這段日子")]
    [InlineData("採計 王小明 實地服務 113/8/1 某公司", "從 113/08/01（四） 到哪一天")]
    [InlineData("採計 王小明 實地服務 113/8/1-114/1/31 某公司 50000", "看不懂「某公司 50000」")]
    [InlineData("採計 王小明 產學合作 113/8/1-114/1/31 0元 某公司", "不能登記")]
    [InlineData("採計 請假 王小明 育嬰 114/2/1-115/1/31", "規定裡沒有「育嬰」這種假。一起算的是：進修、講學、研究、出國考察、教授休假研究（五）")]
    [InlineData("採計 張無忌 實地服務 113/8/1-114/1/31 某公司", "沒有「張無忌」")]
    [InlineData("採計 更正 #77 記錯", "沒有編號 #77 的採計")]
    public async Task What_cannot_be_noted_is_refused_by_its_article_or_said_to_be_none(string says, string hears)
    {
        using var scene = await PlacementScene.Open();
        await PlacementScene.Notes(scene, "採計 陳美麗 產學合作 113/8/1-114/1/31 300000 60% 大同公司");
        Assert.Contains(hears, await scene.Hears(Officer, says), StringComparison.Ordinal);
        await scene.Says(Officer, "記下");
        Assert.Empty(await PlacementScene.NotedOf(scene, "王小明"));
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_and_whoever_is_at_the_school_may_be_named()
    {
        using var scene = await PlacementScene.Open();
        Assert.Contains("要登記哪一位教師的", await scene.Hears(Officer, "採計"), StringComparison.Ordinal);
        Assert.Contains("要採計李大同的哪一種", await scene.Hears(Officer, "李大同"), StringComparison.Ordinal);
        Assert.Contains("從哪一天到哪一天", await scene.Hears(Officer, "產學合作計畫"), StringComparison.Ordinal);
        Assert.Contains("企業出資多少元", await scene.Hears(Officer, "113/8/1-114/1/31"), StringComparison.Ordinal);
        Assert.Contains("要記下李大同的這一筆嗎", await scene.Hears(Officer, "150000"), StringComparison.Ordinal);
        await scene.Says(Officer, "確定");
        Assert.Equal("project 2024-08-01 2025-01-31 150000", Said(Assert.Single(await PlacementScene.NotedOf(scene, "李大同")).Fact));
        Assert.Contains("李大同 的產業研習", await scene.Hears("李大同", "研習"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_way_days_and_firm_are_asked_about()
    {
        using var scene = await PlacementScene.Open();
        await PlacementScene.Notes(scene, "採計 王小明 產學合作 114/2/1-5/31 100000 精密公司");

        var again = await scene.Says(Officer, "採計 王小明 產學合作 114/2/1-5/31 120000 精密公司");

        Assert.Contains("已經記過一樣的（#1）。這是另外一筆嗎？", again!.Text, StringComparison.Ordinal);
        await scene.Presses(Officer, again, "是另一筆，再記一次");
        Assert.Equal(2, (await PlacementScene.NotedOf(scene, "王小明")).Count);
    }

    [Fact]
    public async Task A_line_is_taken_back_with_a_reason_and_the_teacher_hears_of_it()
    {
        using var scene = await PlacementScene.Open();
        await PlacementScene.Notes(scene, "採計 王小明 實地服務 113/8/1-114/1/31 台中精機");
        await PlacementScene.Notes(scene, "採計 起算 王小明 110/8/1");
        Assert.Contains("為什麼要更正 #1 王小明 深耕服務", await scene.Hears(Officer, "採計 更正 1"), StringComparison.Ordinal);

        var answer = await scene.Receives(scene.Message(Officer, new MessageContent.Words("記錯人")));

        Assert.Contains("0／6 個月", answer.Reply!.Text, StringComparison.Ordinal);
        Assert.Contains("這一筆不算了：深耕服務", Assert.Single(answer.Notices).Say(Catalogues.In(Language.Chinese)).Text, StringComparison.Ordinal);
        Assert.Contains("每筆只能更正一次", await scene.Hears(Officer, "採計 更正 #1 又錯了"), StringComparison.Ordinal);
        Assert.Contains("」的更正）", await scene.Hears(Officer, "收回"), StringComparison.Ordinal);
        Assert.Single(CreditEntry.Standing(await PlacementScene.NotedOf(scene, "王小明")), entry => entry.Fact is CreditFact.Stretch);
    }

    [Fact]
    public async Task What_was_noted_is_taken_back_in_a_word_while_one_is_still_the_officer()
    {
        using var scene = await PlacementScene.Open();
        await PlacementScene.Notes(scene, "採計 王小明 實地服務 113/8/1-114/1/31 台中精機");

        Assert.Contains("已收回：王小明的產業研習（深耕服務", await scene.Hears(Officer, "收回"), StringComparison.Ordinal);
        Assert.Empty(CreditEntry.Standing(await PlacementScene.NotedOf(scene, "王小明")));

        await PlacementScene.Notes(scene, "採計 王小明 實地服務 113/8/1-114/1/31 台中精機");
        await scene.EndOffices(Officer);
        Assert.DoesNotContain("已收回", await scene.Hears(Officer, "收回"), StringComparison.Ordinal);
        Assert.Single(CreditEntry.Standing(await PlacementScene.NotedOf(scene, "王小明")));
    }

    /// <summary>五.</summary>
    [Fact]
    public async Task How_many_teachers_a_department_has_says_how_many_may_be_away()
    {
        using var scene = await PlacementScene.Open();
        Assert.Contains("哪一個學期的人數", await scene.Hears(Officer, "採計 人數 資管系"), StringComparison.Ordinal);
        Assert.Contains("有幾位教師", await scene.Hears(Officer, "113-1"), StringComparison.Ordinal);
        Assert.Contains("不在校：同一學期至多 3 人（五）", await scene.Hears(Officer, "13人"), StringComparison.Ordinal);
        await scene.Says(Officer, "記下");

        var kept = Assert.Single(await scene.Read(records => records.Credits.Headcounts("ncut-industry-placement")));

        Assert.Equal(("資管系", new DateOnly(2024, 8, 1), 13), (kept.Department, kept.Semester, kept.Teachers));
        Assert.Contains("再登記一次就好", await scene.Hears(Officer, "收回"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_told_in_English_too()
    {
        using var scene = await PlacementScene.Open();
        Assert.Contains("Note this of 王小明?", await scene.Hears(Officer, "note credit 王小明 placement 2024/8/1-2025/1/31 ACME"), StringComparison.Ordinal);
        var again = await scene.Hears(Officer, "note credit 王小明 placement 2024/8/1-2025/1/31 ACME");
        Assert.Contains("This: counts: 6 months (Art. 2(1)2, 二、(一)2)", again, StringComparison.Ordinal);
        Assert.Contains("Noted: 王小明", await scene.Hears(Officer, "yes"), StringComparison.Ordinal);
        Assert.Contains("Taken back: #1 王小明 Placement", await scene.Hears(Officer, "note credit undo #1 wrong person"), StringComparison.Ordinal);
    }

    private static string Said(CreditFact fact) => fact switch
    {
        CreditFact.Cycle cycle => $"{cycle.From:yyyy-MM-dd}",
        CreditFact.Absence absence => $"{absence.Kind} {absence.Days.Start:yyyy-MM-dd} {absence.Days.End:yyyy-MM-dd}",
        CreditFact.HalfDays half => $"{half.Way} {half.Days.Start:yyyy-MM-dd} {half.Days.End:yyyy-MM-dd} {half.Count} {half.With}",
        CreditFact.Stretch stretch => string.Join(' ', new[]
        {
            stretch.Way, $"{stretch.Days.Start:yyyy-MM-dd}", $"{stretch.Days.End:yyyy-MM-dd}", $"{stretch.Money?.Amount}", $"{stretch.Share}",
            stretch.Leads ? "lead" : "", stretch.With,
        }.Where(part => part.Length > 0)),
        _ => "",
    };
}
