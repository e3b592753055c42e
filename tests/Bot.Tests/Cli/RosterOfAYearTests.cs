using CommunityBot.Bot.Tests.Talk;
using CommunityBot.Communities;
using CommunityBot.Files.Rosters;
using CommunityBot.Programmes;
using CommunityBot.Rosters;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>
/// What a roster's days are held against the programme's: on Monday 26 May 2025, with a programme from April to 30 October. 林召集 convenes,
/// 王小明 and 陳美麗 are members, all of them from ever.
/// </summary>
public sealed class RosterOfAYearTests
{
    [Theory]
    [InlineData("113/11/27", "", "張大同 113/11/27–")]
    [InlineData("", "114/3/31", "張大同 –114/03/31")]
    [InlineData("115/9/1", "", "張大同 115/09/01–")]
    public async Task A_day_outside_the_programme_is_asked_about(string from, string until, string said)
    {
        using var scene = await Scene.Open();

        var doubt = Assert.Single(await Doubts(scene, Row(scene, "張大同", from: from, until: until)));

        Assert.Contains($"不在計畫期間（114/04/01 到 114/10/30）的日子　{said}", doubt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("114/4/1", "114/10/30")]
    [InlineData("114/9/1", "114/12/31")]
    [InlineData("114/3/1", "", -180)]
    [InlineData("115/9/1", "", 300)]
    public async Task Others_are_not(string from, string until, int days = 0)
    {
        using var scene = await Scene.Open();
        scene.Now = scene.Now.AddDays(days);

        Assert.Empty(await Doubts(scene, Row(scene, "張大同", from: from, until: until)));
    }

    [Fact]
    public async Task What_is_so_already_is_not_asked_about_again()
    {
        using var scene = await Scene.Open();
        var row = Row(scene, "張大同", from: "113/11/27");
        await scene.Change(records => RosterImport.Run(
            records, Read(scene, row), scene.Rulebooks, Scene.Clock, scene.Now, new RosterWishes(AcceptOld: true)));

        Assert.Empty(await Doubts(scene, row));
    }

    [Fact]
    public async Task A_convener_who_ends_before_the_programme_is_asked_about()
    {
        using var scene = await Scene.Open();
        var ends = Row(scene, "林召集", "召集人", until: "114/8/31");

        Assert.Contains("「AI數位研究社群」從 114/09/01 起會沒有召集人（現在是 林召集）", Assert.Single(await Doubts(scene, ends)), StringComparison.Ordinal);

        Assert.Empty(await Doubts(scene, ends, Row(scene, "陳美麗", "召集人", from: "114/9/1")));
        Assert.Contains("從 114/09/01 起", Assert.Single(await Doubts(scene, ends, Row(scene, "陳美麗", "召集人", from: "114/9/2"))), StringComparison.Ordinal);
        Assert.Empty(await Doubts(scene, Row(scene, "林召集", "召集人", until: "114/10/30")));
    }

    [Fact]
    public async Task So_is_the_convener_of_a_new_community_and_an_officer_and_a_head()
    {
        using var scene = await Scene.Open();
        await AccountsConversationTests.Officer(scene, "陳承辦");
        await scene.Change(records =>
        {
            records.People.PutHead(scene.Community.Id, records.People.Add("李主任", "勤益科大", "", "").Id);
            return true;
        });

        var doubts = await Doubts(
            scene,
            Row(scene, "張大同", "召集人", until: "114/8/31", community: "新社群"),
            Row(scene, "陳承辦", "承辦人", until: "114/7/31", community: ""),
            Row(scene, "李主任", "主管", until: "114/7/31"));

        Assert.Equal(
            ["從 114/09/01 起會沒有召集人", "從 114/08/01 起會沒有承辦人（現在是 陳承辦）", "從 114/08/01 起會沒有推薦人（現在是 李主任）"],
            doubts.Select(doubt => doubt[(doubt.IndexOf('」', StringComparison.Ordinal) + 1)..].TrimEnd('。')));
    }

    [Fact]
    public async Task Those_who_joined_during_the_programme_do_not_leave_unasked()
    {
        using var scene = await Scene.Open();
        await scene.Change(records =>
        {
            var person = records.People.Add("張大同", "勤益科大", "資管系", "");
            records.People.Put(scene.Community.Id, person.Id, Role.Member, PersonKind.Own, new Tenure(From: new DateOnly(2025, 5, 12)));
            return true;
        });
        RosterRow[] old = [Row(scene, "林召集", "召集人"), Row(scene, "陳美麗")];

        Assert.Empty(await Doubts(scene, old));
        Assert.Contains(
            "後來才加入，名冊裡沒有　AI數位研究社群：張大同（114/05/12 加入）。名冊可能比較舊",
            Assert.Single(await Doubts(scene, new RosterWishes(Leavers: true), old)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_leaves_unasked_before_they_were_last_there()
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "開始簽到");
        await scene.Says("王小明", $"簽到 {scene.Code}");
        scene.Now = scene.Now.AddDays(3);

        Assert.Empty(await Doubts(scene, Row(scene, "王小明", until: "114/5/26")));
        Assert.Equal(
            "第 2 行：只到 114/05/20　AI數位研究社群：王小明 在 114/05/26 還有出席紀錄。", Assert.Single(await Doubts(scene, Row(scene, "王小明", until: "114/5/20"))));
    }

    [Fact]
    public async Task A_new_title_takes_no_days_from_an_office()
    {
        using var scene = await Scene.Open();
        await AccountsConversationTests.Officer(scene, "陳承辦");
        var days = new Tenure(new DateOnly(2025, 2, 1), new DateOnly(2025, 12, 31));
        var officer = (await scene.Read(records => records.People.Named("陳承辦")))[0];
        await scene.Change(records =>
        {
            records.People.PutOfficer(scene.Community.Programme, officer.Id, days);
            return true;
        });

        await scene.Change(records => RosterImport.Run(
            records, Read(scene, Row(scene, "陳承辦", "承辦人", community: "") with { Title = "組長" }), scene.Rulebooks, Scene.Clock, scene.Now));

        Assert.Equal("組長", await scene.Read(records => records.People.Find(officer.Id)!.Title));
        Assert.Equal(days, await scene.Read(records => records.People.DaysAsOfficer(scene.Community.Programme, officer.Id)));
    }

    private static RosterRow Row(Scene scene, string name, string role = "成員", string from = "", string until = "", string? community = null) => new()
    {
        Line = 0,
        Programme = scene.Community.Programme.Value,
        Community = community ?? scene.Community.Name,
        Name = name,
        Role = role,
        Kind = "校內",
        School = name == "陳承辦" ? "研發處" : "勤益科大",
        From = from,
        Until = until,
    };

    private static Task<List<string>> Doubts(Scene scene, params RosterRow[] rows) => Doubts(scene, new RosterWishes(), rows);

    private static Task<List<string>> Doubts(Scene scene, RosterWishes wishes, params RosterRow[] rows) => scene.Read(records =>
    {
        var (plan, problems) = RosterPlanning.Plan(records, Read(scene, rows), scene.Rulebooks, Scene.Clock, scene.Now, wishes);
        Assert.Empty(problems);
        return plan!.Doubts.Select(doubt => RosterDoubtTexts.Say(doubt).Chinese).ToList();
    });

    private static Roster Read(Scene scene, params RosterRow[] rows) =>
        Assert.IsType<RosterCheck.Good>(Roster.Check([.. rows.Select((row, at) => row with { Line = at + 2 })], scene.Rulebooks)).Roster;
}
