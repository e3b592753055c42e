using CommunityBot.Communities;
using CommunityBot.Links;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Sheets;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>匯出 in the chat. What people say for it, and what they are told, is in Corpus/exporting.</summary>
public sealed class ExportConversationTests
{
    [Fact]
    public async Task A_convener_gets_a_link_of_their_own_that_knows_what_was_asked_for()
    {
        using var scene = await Scene.Open();

        var reply = (await scene.Says("林召集", "匯出 王小明 出席 4月 西元 csv"))!;

        var address = Assert.Single(reply.Choices.OfType<Choice.Open>()).Address.AbsoluteUri;
        Assert.EndsWith(address, reply.Text, StringComparison.Ordinal);
        Assert.Equal(address[(address.LastIndexOf('/') + 1)..], reply.Secret!.Text);
        var (link, convener, member) = await scene.Read(records =>
            (records.Links.Find(reply.Secret.Text), records.People.Named("林召集")[0].Id, records.People.Named("王小明")[0].Id));
        Assert.Equal(new PrivateLink { Person = convener, For = LinkPurpose.Sheets, ExpiresAt = scene.Now.AddMinutes(30), Once = true }, link);
        Assert.Equal(
            new SheetWish(SheetKind.Attendance)
            {
                Person = member,
                From = new(2025, 4, 1),
                Until = new(2025, 4, 30),
                IsCommonEra = true,
                IsCsv = true,
            },
            SheetWish.Read(Linking.WishIn(reply.Secret.Text)));
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_and_typed_or_pressed()
    {
        using var scene = await Scene.Open();

        var asked = await scene.Says("林召集", "匯出 4月");
        Assert.Equal(["出席", "活動", "點數", "經費", "名冊", "簽到表"], asked!.Choices.Select(choice => choice.Label));
        Assert.Contains("內容　經費\n對象　AI數位研究社群\n日期　114/04/01 到 114/04/30", (await scene.Presses("林召集", asked, "經費"))!.Text, StringComparison.Ordinal);

        await scene.Says("林召集", "匯出 4月");
        Assert.Contains("內容　出席\n對象　AI數位研究社群\n日期　114/04/01 到 114/04/30", await scene.Hears("林召集", "出席"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PlacementScene.Officer, "匯出 週期", "內容　週期\n對象　教師產業研習或研究（勤益科大 113 學年度）的全部 1 個社群\n日期　今天")]
    [InlineData(PlacementScene.Officer, "匯出 採計 王小明", "內容　採計\n對象　王小明")]
    [InlineData(PlacementScene.Officer, "匯出回饋金 csv", "內容　回饋金")]
    [InlineData(PlacementScene.Officer, "匯出 週期 10月", "週期是今天的，不能指定別的日期")]
    [InlineData("王小明", "匯出 採計", "內容　採計\n對象　您自己（王小明）")]
    [InlineData("王小明", "匯出 回饋金", "回饋金的表只有計畫的承辦人能匯出")]
    [InlineData("陳美麗", "匯出 週期", "週期的表只有計畫的承辦人能匯出")]
    public async Task Of_placements_an_officer_has_everybodys_and_a_teacher_their_own(string who, string says, string answers)
    {
        using var scene = await PlacementScene.Open();
        await PlacementScene.Notes(scene, "採計 起算 王小明 110/8/1");

        Assert.Contains(answers, await scene.Hears(who, says), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_of_one_name_it_asks_which()
    {
        using var scene = await Scene.Open();
        await scene.Change(records =>
        {
            var other = records.People.Add("王小明", "勤益科大", "電子系", "");
            records.People.Put(scene.Community.Id, other.Id, Role.Member, PersonKind.Own);
            return true;
        });

        var asked = await scene.Says("林召集", "匯出 王小明 出席");
        Assert.Contains("對象　王小明 勤益科大 電子系", (await scene.Presses("林召集", asked, "王小明 勤益科大 電子系"))!.Text, StringComparison.Ordinal);
    }

    /// <summary>As it is for an officer of many communities, in a year that was brought in.</summary>
    [Fact]
    public async Task Of_more_than_there_are_buttons_for_it_is_said_how_many_and_how_one_is_named()
    {
        using var scene = await Scene.Open();
        await scene.Change(records =>
        {
            records.People.PutOfficer(scene.Community.Programme, records.People.Named("林召集")[0].Id, new Tenure());
            foreach (var (at, family) in "陳李王張黃吳蔡鄭謝許洪邱".Index())
            {
                var community = records.Communities.Add(scene.Community.Programme, $"第{at + 1}教學社群", "");
                records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(-45).AddHours(-at)) with { Community = community.Id });
                foreach (var name in (string[])[$"{family}怡君子", $"{family}怡君"])
                    records.People.Put(community.Id, records.People.Add(name, "勤益科大", "", "").Id, Role.Member, PersonKind.Own);
            }

            return true;
        });

        Assert.Contains("內容　簽到表\n對象　第7教學社群", await scene.Hears("林召集", "匯出 簽到表 上一場 第7教學社群"), StringComparison.Ordinal);
        var meetings = await scene.Says("林召集", "匯出 簽到表 上一場");
        Assert.Equal(10, meetings!.Choices.Count);
        Assert.Contains("按鈕放不下的還有 2 場，請再加上社群或日期，例如「匯出 簽到表 上一場 第11教學社群」。", meetings.Text, StringComparison.Ordinal);

        var people = await scene.Says("林召集", "匯出 出席 怡君");
        Assert.All(people!.Choices, choice => Assert.DoesNotContain("怡君子", choice.Label, StringComparison.Ordinal));
        Assert.Contains("按鈕放不下的還有 14 位，請說全名或再加上社群，例如「匯出 出席 怡君 第8教學社群」。", people.Text, StringComparison.Ordinal);
        Assert.Contains("對象　洪怡君子", await scene.Hears("林召集", "匯出 出席 怡君子 第11教學社群"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_there_is_none_and_without_an_address_it_is_said_what_is_to_be_set()
    {
        using var scene = await Scene.Open();
        Assert.Contains("一對一", (await scene.SaysInGroup("林召集", "匯出 出席"))!.Text, StringComparison.Ordinal);
        using var nowhere = await Scene.OpenAt(null);
        Assert.Contains("PublicBaseUrl", await nowhere.Hears("林召集", "匯出 出席"), StringComparison.Ordinal);
    }
}
