using CommunityBot.Amounts;
using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>研習: a teacher's months of industry placement, for them and for whoever leads.</summary>
public sealed class TrainingConversationTests
{
    /// <summary>W20 and the page's first card: 四、(三), 二、(三)2, 六.</summary>
    [Fact]
    public async Task A_teacher_sees_each_form_what_is_missing_and_what_would_complete_it_each_with_its_article()
    {
        using var scene = await PlacementScene.Open();
        await Note(scene, "王小明", new CreditFact.Cycle(new DateOnly(2021, 8, 1)));
        await Note(scene, "王小明", Project(PlacementScene.Days(2025, 2, 1, 2025, 5, 31), 100_000, "精密公司"));
        await Note(scene, "王小明", new CreditFact.HalfDays("workshop", PlacementScene.Days(2024, 7, 1, 2024, 8, 9), 52, "工研院"));

        var card = (await scene.Says("王小明", "月數"))!.Card!;

        Assert.Equal("王小明 的產業研習", card.Title);
        Assert.Equal(
            [
                "本輪：110/08/01（日） 到 116/07/31（六）",
                "產學合作：4 個月（二、(二)2）　產學合作計畫 精密公司 #2",
                "深度研習：52 個半日＝1 個月又 12 個半日（二、(三)2；二、(三)3(2)）　深度實務研習 52 個半日 工研院 #3",
                "合計：■■■■■■■■□□ 5／6 個月（六）",
                "還差：1 個月，再參加 28 個半日的深度研習就完成（二、(三)2）",
                "單獨採計（產學合作計畫）：還差 2 個月、50,000 元（二、(二)2）",
            ],
            card.Fields.Select(field => field.ToText()));
        Assert.Equal("依據：六；四、(一)；四、(二)", card.Note);
    }

    [Fact]
    public async Task Line_by_line_it_is_said_what_counts_and_what_does_not_by_which_article()
    {
        using var scene = await PlacementScene.Open();
        await Note(scene, "王小明", new CreditFact.Cycle(new DateOnly(2021, 8, 1)));
        await Note(scene, "王小明", Project(PlacementScene.Days(2024, 9, 1, 2024, 12, 31), 40_000, "巨匠"));
        await Note(scene, "王小明", new CreditFact.HalfDays("workshop", PlacementScene.Days(2024, 8, 3, 2024, 8, 4), 2, "工研院"));
        await Note(scene, "王小明", new CreditFact.Stretch("placement", PlacementScene.Days(2022, 8, 1, 2022, 9, 15), null, null, false, "台中精機"));

        var card = (await scene.Says("王小明", "研習 為什麼"))!.Card!;

        Assert.Equal(
            [
                "合計：■■□□□□□□□□ 1／6 個月（六）",
                "113/09/01（日） 到 113/12/31（二）：產學合作計畫 巨匠 #2　不計，每月平均 10,000 元，混搭至少要 25,000 元（四、(三)）",
                "113/08/03（六） 到 113/08/04（日）：深度實務研習 2 個半日 工研院 #3　不計，假日（二、(三)2；二、(三)3(2)）",
                "111/08/01（一） 到 111/09/15（四）：深耕服務 台中精機 #4　採計 1 個月 15 日（二、(一)2）",
                "#1: 從 110/08/01（日） 起算（六）",
            ],
            card.Fields.Select(field => field.ToText()));
        Assert.Contains("does not count, a day off (Art. 2(3)2, 二、(三)2", await scene.Hears("王小明", "training record why"), StringComparison.Ordinal);
    }

    /// <summary>E2-13: 二、(一)4(10)A and B, 4(7).</summary>
    [Fact]
    public async Task What_is_served_is_said_and_from_when_on_another_may_be_applied_for()
    {
        using var scene = await PlacementScene.Open();
        await Note(scene, "李大同", new CreditFact.Cycle(new DateOnly(2021, 8, 1)));
        await scene.Change(records => Placement(records, scene, "李大同"));

        var card = (await scene.Says("李大同", "服務義務"))!.Card!.ToText();

        Assert.Contains("服務義務：114/08/02（六） 到 115/08/01（六），期間不得辭聘、調任、退休或再次申請（李大同深耕，二、(一)4(10)A）", card, StringComparison.Ordinal);
        Assert.Contains("可再申請：從 116/08/01（日） 起　本輪已申請過（二、(一)4(7)）、服務義務到 115/08/01（六）（二、(一)4(10)B）", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_noted_when_the_years_begin_it_is_said_and_the_officer_has_a_button_for_it()
    {
        using var scene = await PlacementScene.Open();
        Assert.Contains("還沒有登記 6 年從哪一天起算，所以還不能算月數（六）。請承辦人登記起算日。", await scene.Hears("王小明", "研習"), StringComparison.Ordinal);

        var fill = Assert.Single((await scene.Says(PlacementScene.Officer, "研習 王小明"))!.Choices.OfType<Choice.Fill>());

        Assert.Equal("採計 起算 王小明 ", fill.Words);
        Assert.Contains("110/08/01", await PlacementScene.Notes(scene, $"{fill.Words}110/8/1"), StringComparison.Ordinal);
        Assert.Contains("0／6 個月", await scene.Hears("王小明", "研習"), StringComparison.Ordinal);
    }

    /// <summary>Who hears whose: the person, whoever convenes a case of theirs, the officer of the programme, and nobody else.</summary>
    [Theory]
    [InlineData("王小明", "研習", "王小明 的產業研習")]
    [InlineData("陳美麗", "研習 王小明", "王小明 的產業研習")]
    [InlineData(PlacementScene.Officer, "研習 王小明", "王小明 的產業研習")]
    [InlineData(PlacementScene.Officer, "研習 王小明 為什麼", "王小明 的產業研習明細")]
    [InlineData(PlacementScene.Officer, "研習", "2 位教師的產業研習")]
    [InlineData("陳美麗", "研習 李大同", "產業研習只有本人、同一案的召集人和承辦人看得到")]
    [InlineData("陳美麗", "研習 總表", "產業研習只有本人、同一案的召集人和承辦人看得到")]
    [InlineData("王小明", "研習 陳美麗", "產業研習只有本人、同一案的召集人和承辦人看得到")]
    [InlineData("王小明", "研習 陳美麗 為什麼", "產業研習只有本人、同一案的召集人和承辦人看得到")]
    [InlineData("林召集", "研習 王小明", "您參加的計畫不計產業研習的月數")]
    [InlineData("李大同", "研習", "您參加的計畫不計產業研習的月數")]
    [InlineData("王小明", "採計 陳美麗 實地服務 113/8/1-114/1/31", "只有承辦人能用")]
    [InlineData("陳美麗", "採計 王小明 實地服務 113/8/1-114/1/31", "只有承辦人能用")]
    public async Task Months_are_for_the_person_conveners_of_a_case_of_theirs_and_officers(string who, string says, string hears)
    {
        using var scene = await PlacementScene.Open();
        Assert.Contains(hears, await scene.Hears(who, says), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_officer_sees_who_is_at_risk_first_and_then_by_department_and_how_many_are_not_listed()
    {
        using var scene = await PlacementScene.Open();
        await scene.Change(records =>
        {
            for (var number = 1; number <= 40; number++)
            {
                var person = records.People.Add($"教師{number:00}", "勤益科大", number % 2 == 0 ? "機械系" : "電子系", "");
                Add(records, scene, person.Id, new CreditFact.Cycle(number == 38 ? new DateOnly(2019, 8, 1) : new DateOnly(2021, 8, 1)));
            }

            return true;
        });

        var card = (await scene.Says(PlacementScene.Officer, "研習 總表"))!.Card!;

        Assert.Equal((Tone.Attention, "42 位教師的產業研習"), (card.Tone, card.Title));
        Assert.Equal("有風險 1　未起算 2　未完成 39", card.Fields[0].ToText());
        Assert.Equal(["有風險：不到一年就屆滿，還沒有完成", "教師38 機械系：0／6 個月，還差 6 個月，114/07/31（四） 屆滿"], card.Fields.Skip(1).Take(2).Select(field => field.ToText()));
        Assert.StartsWith("還有 12 位沒有列出。看一個系所請用「研習 總表 系所名稱」；全部請管理者執行 export cycles。", card.Note, StringComparison.Ordinal);
        Assert.Equal("20 位教師的產業研習", (await scene.Says(PlacementScene.Officer, "研習 總表 電子"))!.Card!.Title);
        Assert.Contains("名冊上沒有「化工系」的教師", await scene.Hears(PlacementScene.Officer, "研習 總表 化工系"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_has_it_for_people_of_such_a_programme_only()
    {
        using var scene = await PlacementScene.Open();
        Assert.Contains("研習：看產業研習採計幾個月", await scene.Hears("王小明", "說明 參加活動"), StringComparison.Ordinal);
        Assert.DoesNotContain("研習：", await scene.Hears("林召集", "說明 參加活動"), StringComparison.Ordinal);
        Assert.Contains("採計：登記教師的產業研習", await scene.Hears(PlacementScene.Officer, "說明 進度成果"), StringComparison.Ordinal);
        await Note(scene, "李大同", new CreditFact.Cycle(new DateOnly(2021, 8, 1)));
        Assert.Contains("研習：看產業研習採計幾個月", await scene.Hears("李大同", "說明 參加活動"), StringComparison.Ordinal);
    }

    /// <summary>研習 is why somebody is away, and what a meeting is about.</summary>
    [Fact]
    public async Task Where_a_reason_is_asked_for_the_word_is_one()
    {
        using var scene = await PlacementScene.Open();
        await scene.Change(records => records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(16))));
        await scene.Says("王小明", "請假 6/11");
        Assert.Contains("研習", (await scene.Says("王小明", "研習"))!.Card!.ToText(), StringComparison.Ordinal);
        Assert.True(await scene.Read(records => records.Meetings.OfKind(scene.Community.Id, "routine").Any(meeting =>
            records.Attendance.Of(meeting.Id).Any(entry => entry.Reason == "研習"))));
    }

    private static CreditFact.Stretch Project(Calendar.Period days, int money, string with) => new("project", days, new Dollars(money), null, false, with);

    private static Task<CreditEntry> Note(Scene scene, string name, CreditFact fact) =>
        scene.Change(records => Add(records, scene, PlacementScene.Named(records, name), fact));

    private static CreditEntry Add(IRecords records, Scene scene, PersonId person, CreditFact fact) => records.Credits.Add(new CreditEntry
    {
        Person = person,
        Family = "ncut-industry-placement",
        Fact = fact,
        At = scene.Now,
        By = PlacementScene.Named(records, PlacementScene.Officer),
        Cite = [new("六")],
        Programme = PlacementScene.Programme,
        Version = 2,
    });

    /// <summary>Of a year, approved.</summary>
    private static bool Placement(IRecords records, Scene scene, string name)
    {
        var (community, person) = (records.Communities.Add(PlacementScene.Programme, $"{name}深耕", "深耕服務 1 年期"), PlacementScene.Named(records, name));
        records.People.Put(community.Id, person, Role.Convener, PersonKind.Own);
        records.Cases.Add(new CaseEntry
        {
            Community = community.Id,
            Fact = new CaseFact.Span(PlacementScene.Days(2024, 8, 1, 2025, 7, 31)),
            At = scene.Now,
            By = person,
            Cite = [new("二、(一)7")],
            Version = 2,
        });
        foreach (var to in new[] { ApplicationState.Filed, ApplicationState.Recommended, ApplicationState.Approved })
            records.Applications.Add(community.Id, new ApplicationStep { To = to, At = scene.Now, By = person, Cite = [new("二、(一)6(2)")], Version = 2 });
        return true;
    }
}
