using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>Whoever is convener or officer no more is neither from that moment on, whatever was asked or offered before.</summary>
public sealed class EndedRightsTests
{
    public static TheoryData<string, string[]> Questions() => new()
    {
        { "新增活動 例會 7/7 14:00-16:00", ["工程館301", "共備"] },
        { "新增活動 例會 每週三 14:00-16:00 到 6/30 工程館301 共備", ["確定"] },
        { "改期 #2", ["6/9"] },
        { "改主題 #2", ["素養評量"] },
        { "改地點 #2", ["國秀樓"] },
        { "取消活動 #2", ["確定"] },
        { "公告 明天改在國秀樓", ["馬上發"] },
        { "補簽", ["王小明 遲到進場"] },
        { "請假 王小明 6/2", ["公差"] },
        { "支出 膳食費 80x10 便當", ["確定"] },
        { "請購 膳食費 80x10 茶點", ["確定"] },
        { "綁定碼", ["新老師"] },
        { "申請 膳食費", ["5000"] },
        { "紀錄 #1", ["今天討論了提問設計"] },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Whoever_leads_still_is_asked_and_changes_something_by_the_answer(string asked, string[] answers)
    {
        using var scene = await Open();
        var at = await Kept(scene);
        await scene.Says("林召集", asked);
        Assert.Equal(at, await Kept(scene));
        foreach (var answer in answers)
            await scene.Says("林召集", answer);
        Assert.NotEqual(at, await Kept(scene));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task An_answer_to_what_was_asked_before_changes_nothing(string asked, string[] answers)
    {
        using var scene = await Open();
        await scene.Says("林召集", asked);
        await Demote(scene, scene.Community.Id);
        var before = await Kept(scene);

        foreach (var answer in answers)
            await scene.Says("林召集", answer);

        Assert.Equal(before, await Kept(scene));
    }

    /// <summary>With another community left, an answer is none to a question about the one that is gone.</summary>
    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Nor_is_it_taken_for_another_community_that_is_left(string asked, string[] answers)
    {
        using var scene = await Open();
        await scene.Says("林召集", asked);
        await scene.Change(records =>
        {
            var other = records.Communities.Add(scene.Community.Programme, "剩下的社群", "AI數位");
            records.People.Put(other.Id, Lin(records), Role.Convener, PersonKind.Own);
            return other;
        });
        await Demote(scene, scene.Community.Id);
        var before = await Kept(scene);

        foreach (var answer in answers)
            await scene.Says("林召集", answer);

        Assert.Equal(before, await Kept(scene));
    }

    [Theory]
    [InlineData("補簽 王小明 遲到進場")]
    [InlineData("新增活動 例會 7/7 14:00-16:00 工程館301 共備")]
    [InlineData("改主題 #2 素養評量")]
    [InlineData("取消活動 #2 確定")]
    [InlineData("紀錄 #1 今天討論了提問設計")]
    [InlineData("開始簽到")]
    public async Task What_was_done_is_not_taken_back_by_whoever_leads_it_no_more(string words)
    {
        using var scene = await Open();
        await scene.Says("林召集", words);
        await Demote(scene, scene.Community.Id);
        var before = await Kept(scene);

        Assert.Contains("現在不由您負責", await scene.Hears("林召集", "收回"), StringComparison.Ordinal);
        Assert.Equal(before, await Kept(scene));
    }

    [Fact]
    public async Task What_one_did_for_oneself_is_taken_back_as_before()
    {
        using var scene = await Open();
        await scene.Says("林召集", "開始簽到");
        await scene.Says("林召集", $"簽到 {scene.Code}");
        await Demote(scene, scene.Community.Id);

        Assert.StartsWith("已收回", await scene.Hears("林召集", "收回"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_of_yesterday_approves_nothing_that_was_shown_for_a_yes()
    {
        using var scene = await ApplicationScene.Recommended();
        Assert.Contains("確定", await scene.Hears("周承辦", "核定 AI數位研究社群 請補照片"), StringComparison.Ordinal);
        await scene.EndOffices("周承辦");

        Assert.Contains("只有承辦人", await scene.Hears("周承辦", "確定"), StringComparison.Ordinal);
        Assert.Equal(ApplicationState.Recommended, (await ApplicationScene.Steps(scene))[^1].To);
    }

    [Fact]
    public async Task An_officer_of_yesterday_takes_no_approval_back()
    {
        using var scene = await ApplicationScene.Recommended();
        await scene.Says("周承辦", "核定 AI數位研究社群");
        await scene.EndOffices("周承辦");

        Assert.Contains("現在不由您負責", await scene.Hears("周承辦", "收回"), StringComparison.Ordinal);
        Assert.Equal(ApplicationState.Approved, (await ApplicationScene.Steps(scene))[^1].To);
    }

    private static async Task<Scene> Open()
    {
        var scene = await BudgetConversationTests.Funded();
        await scene.Change(records =>
        {
            var person = records.People.Add("新老師", "勤益科大", "資管系", "");
            records.People.Put(scene.Community.Id, person.Id, Role.Member, PersonKind.Own);
            return records.Meetings.Plan(scene.PlanAt(Scene.Start.AddDays(7)));
        });
        scene.Now = Scene.Start.AddMinutes(5);
        return scene;
    }

    private static PersonId Lin(Records.IRecords records) => records.People.Named("林召集", "勤益科大")[0].Id;

    private static Task<bool> Demote(Scene scene, CommunityId community) => scene.Change(records =>
    {
        records.People.Put(community, Lin(records), Role.Member, PersonKind.Own);
        return true;
    });

    /// <summary>All of it that a convener can change.</summary>
    private static Task<string> Kept(Scene scene) => scene.Read(records =>
    {
        var parts = records.Communities.All().SelectMany(community => new object[]
        {
            string.Join('|', records.Meetings.Of(community.Id, Scene.Start.AddYears(-1), Scene.Start.AddYears(1))
                .Select(meeting => (meeting.Id, meeting.Topic, meeting.Place, meeting.StartsAt, meeting.CancelledAt, meeting.Window, meeting.Revision,
                    records.Attendance.Of(meeting.Id).Count, StandingMinutes.Of(records.Meetings.MinutesOf(meeting.Id)).Count))),
            string.Join('|', records.Budget.Of(community.Id).Select(line => line.Id)),
            string.Join('|', records.Tallies.Of(community.Id).Select(line => line.Id)),
            string.Join('|', records.Applications.Of(community.Id).Requested.Select(one => (one.Key, one.Value))),
            records.Applications.Of(community.Id).Steps.Count,
            records.Bulletins.Since(community.Id, Scene.Start.AddYears(-1)).Count(bulletin => bulletin.WithdrawnAt is null),
            records.People.EverIn(community.Id).Sum(member => records.Accounts.OpenCodesOf(member.Person.Id, scene.Now).Count),
        });
        return string.Join('\n', parts);
    });
}
