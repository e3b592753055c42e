using CommunityBot.Calendar;
using CommunityBot.Cases;
using CommunityBot.Credits;

namespace CommunityBot.Bot.Tests.Talk;

public sealed class CaseApplicationTests
{
    private static readonly Period s_year = new(new DateOnly(2024, 8, 1), new DateOnly(2025, 7, 31));

    public static TheoryData<string, string> Refused => new()
    {
        { "113/9/1-114/7/31", "不合規定，要8/1 起 12 個月（二、(一)7），可以改成113/08/01（四） 到 114/07/31（四），或 114/08/01（五） 到 115/07/31（五）" },
        { "114/7/31-113/8/1", "不是可以用的起訖，沒有更動" },
        { "機構 精密公司 1234567", "統一編號是 8 碼，「1234567」不是" },
        { "機構", "是哪一家機構" },
        { "經常門 5000", "王小明深耕這一類的案沒有補助經費，不用填金額（二、(三)4(5)）" },
        { "工程學院", "申請表裡沒有「工程學院」。可以填類別、題目的答案、起訖" },
    };

    [Fact]
    public async Task A_placement_is_applied_for_with_its_first_day_and_its_firm_and_without_money()
    {
        using var scene = await CaseScene.Open();
        var empty = await scene.Hears("王小明", "申請");
        Assert.Contains("起訖：（還沒選）　8/1 起 12 個月（二、(一)7）", empty, StringComparison.Ordinal);
        Assert.Contains("教育部經費補助：還沒回答", empty, StringComparison.Ordinal);
        Assert.DoesNotContain("哪一個學院", empty, StringComparison.Ordinal);
        Assert.DoesNotContain("經費（", empty, StringComparison.Ordinal);

        Assert.Contains("起訖請輸入「申請 113/8/1」", await scene.Hears("王小明", "申請 沒有補助"), StringComparison.Ordinal);
        var dated = await scene.Hears("王小明", "申請 113/8/1");
        Assert.Contains("起訖：113/08/01（四） 到 114/07/31（四）", dated, StringComparison.Ordinal);
        Assert.Contains("都齊了", dated, StringComparison.Ordinal);
        Assert.Contains("合作機構：精密公司（統一編號 12345678）", await scene.Hears("王小明", "申請 機構 精密公司 12345678"), StringComparison.Ordinal);

        var filed = await scene.Hears("王小明", "申請 送出");
        Assert.Contains("下一步：系主任", filed, StringComparison.Ordinal);
        var file = await CaseScene.File(scene, CaseScene.Placement);
        Assert.Equal((s_year, new CaseFact.Firm("精密公司", "12345678")), (file.Planned, file.Firm));
        Assert.Equal(["二、(一)7", "二、(一)7"], file.Standing.Select(entry => entry.Cite.ToString()));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_will_not_do_is_said_with_what_would(string words, string said)
    {
        using var scene = await CaseScene.Open();
        Assert.Contains(said, await scene.Hears("王小明", $"申請 {words}"), StringComparison.Ordinal);
        await scene.Says("王小明", "申請 沒有補助");
        Assert.Contains("申請還不能往下走", await scene.Hears("王小明", "申請 送出"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_last_day_does_not_follow_from_the_first_it_is_asked_for()
    {
        using var scene = await CaseScene.Open();
        Assert.Contains("從 113/08/05（一） 起，最後一天是哪一天", await scene.Hears("游老師", "申請 113/8/5"), StringComparison.Ordinal);
        Assert.Contains("起訖：113/08/05（一） 到 113/08/16（五）", await scene.Hears("游老師", "113/8/16"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_days_are_taken_back_in_a_word()
    {
        using var scene = await CaseScene.Open();
        await scene.Says("王小明", "申請 113/8/1");
        Assert.Contains("已收回：王小明深耕的起訖", await scene.Hears("王小明", "收回"), StringComparison.Ordinal);
        Assert.Null((await CaseScene.File(scene, CaseScene.Placement)).Planned);
    }

    [Fact]
    public async Task A_workshop_goes_from_its_team_to_the_officer_and_is_asked_for_its_college_and_its_money()
    {
        using var scene = await CaseScene.Open();
        var asked = await scene.Hears("游老師", "申請 沒有補助");
        Assert.Contains("哪一個學院的研習：還沒回答", asked, StringComparison.Ordinal);
        Assert.Contains("還沒填要申請的經費", asked, StringComparison.Ordinal);
        foreach (var words in new[] { "工程學院", "113/8/5-113/8/16", "經常門 50000" })
            await scene.Says("游老師", $"申請 {words}");
        Assert.Contains("下一步：研究發展處", await scene.Hears("游老師", "申請 送出"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_ended_early_by_their_own_fault_may_not_apply_for_six_years_and_hears_until_when()
    {
        using var scene = await CaseScene.Approved();
        scene.Now = CaseScene.At(2025, 3, 17);
        Assert.Contains("只有承辦人能用", await scene.Hears("王小明", "申請 提前結束 114/3/15 教師 家庭因素"), StringComparison.Ordinal);
        Assert.Contains("是誰的因素", await scene.Hears("周承辦", "申請 提前結束 王小明深耕 114/3/15"), StringComparison.Ordinal);
        Assert.Contains("為什麼提前結束", await scene.Hears("周承辦", "教師"), StringComparison.Ordinal);
        var ended = await ApplicationScene.Receive(scene, "周承辦", "家庭因素");
        Assert.Contains("最後一天 114/03/15（六），教師因素，114/08/01（五） 返校", ended.Reply!.Text, StringComparison.Ordinal);
        Assert.Contains("不得申請：到 120/03/15（六）（二、(一)4(9)）", ended.Reply.Text, StringComparison.Ordinal);
        Assert.Contains("王小明深耕提前結束", ApplicationScene.Chinese(Assert.Single(ended.Notices)).Text, StringComparison.Ordinal);

        await scene.Change(records => CaseScene.Case(records, "王小明再深耕", "半年期", "王小明"));
        Assert.Contains(
            "「王小明深耕」因教師因素提前結束，到 120/03/15（六） 不得申請（二、(一)4(9)），120/03/16（日） 起可以申請",
            await scene.Hears("王小明", "申請 王小明再深耕"),
            StringComparison.Ordinal);
        Assert.Contains("已收回：王小明深耕的提前結束", await scene.Hears("周承辦", "收回"), StringComparison.Ordinal);
        Assert.DoesNotContain("教師因素", await scene.Hears("王小明", "申請 王小明再深耕"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_firm_at_fault_is_barred_for_another_teacher_too()
    {
        using var scene = await CaseScene.Approved();
        scene.Now = CaseScene.At(2025, 3, 17);
        await scene.Says("周承辦", "申請 提前結束 王小明深耕 114/3/15 機構 違約");
        await scene.Change(records => CaseScene.Case(records, "林老師深耕", "一年期", "林老師"));
        Assert.Contains(
            "精密公司曾因機構因素提前終止契約，到 120/03/14（五） 不得合作（二、(一)5(2)），請換一家機構，或 120/03/15（六） 起再申請",
            await scene.Hears("林老師", "申請 機構 精密股份有限公司 12345678"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_in_six_years_and_not_before_the_service_is_done()
    {
        using var scene = await CaseScene.Approved();
        await scene.Change(records => records.Credits.Add(new CreditEntry
        {
            Person = CaseScene.Known(records, "王小明"),
            Family = "ncut-industry-placement",
            Fact = new CreditFact.Cycle(new DateOnly(2021, 8, 1)),
            At = scene.Now,
            By = CaseScene.Known(records, "周承辦"),
            Cite = [new("六")],
            Programme = CaseScene.Programme,
            Version = 2,
        }));
        await scene.Change(records => CaseScene.Case(records, "王小明再深耕", "半年期", "王小明"));
        await scene.Says("王小明", "申請 王小明再深耕 沒有補助");
        var said = await scene.Hears("王小明", "申請 王小明再深耕 114/8/1");
        Assert.Contains("這一輪（到 116/07/31（六））已經申請過「王小明深耕」，每輪限一次（二、(一)4(7)），116/08/01（日） 起可以再申請", said, StringComparison.Ordinal);
        Assert.Contains("「王小明深耕」的服務義務到 115/08/01（六），期間不得再申請（二、(一)4(10)B），可以從 115/08/02（日） 以後開始", said, StringComparison.Ordinal);
        Assert.Contains("服務義務到", await scene.Hears("王小明", "申請 王小明再深耕 送出"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_department_with_as_many_away_as_may_be_is_said_with_who_they_are_and_refuses_the_approval()
    {
        using var scene = await CaseScene.Approved();
        await scene.Change(records => records.Credits.Add(new Headcount
        {
            Family = "ncut-industry-placement",
            Department = "機械系",
            Semester = new DateOnly(2024, 8, 1),
            Teachers = 4,
            At = scene.Now,
            By = CaseScene.Known(records, "周承辦"),
        }));
        await scene.Change(records => CaseScene.Case(records, "林老師深耕", "半年期", "林老師"));
        await scene.Says("林老師", "申請 沒有補助");
        const string full = "機械系在 113/08/01（四） 到 114/01/31（五） 有教師 4 位，至多 1 位不在校，已有 1 位（王小明）（五）";
        Assert.Contains(full, await scene.Hears("林老師", "申請 113/8/1"), StringComparison.Ordinal);
        Assert.Contains(full, await scene.Hears("林老師", "申請 送出"), StringComparison.Ordinal);
        Assert.DoesNotContain("機械系在", await scene.Hears("林老師", "申請 114/2/1"), StringComparison.Ordinal);
    }
}
