using CommunityBot.Meetings;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>What each member owes, what a case's own days are, and how half days of a workshop are told.</summary>
public sealed class OwnDutiesTests
{
    [Fact]
    public async Task A_member_hands_in_their_own_and_who_is_missing_is_said()
    {
        using var scene = await Workshop();
        Assert.Contains("繳交", await scene.Hears("周老師", "說明"), StringComparison.Ordinal);
        var noted = await ApplicationScene.Receive(scene, "周老師", "繳交 研習報告");
        Assert.Contains("已登記：實務研習報告", noted.Reply!.Text, StringComparison.Ordinal);
        Assert.Contains("姓名：周老師", noted.Reply.Text, StringComparison.Ordinal);
        Assert.Contains("還沒交：游老師、吳老師", noted.Reply.Text, StringComparison.Ordinal);
        Assert.Contains("實務研習報告（周老師）", ApplicationScene.Chinese(Assert.Single(noted.Notices)).Text, StringComparison.Ordinal);
        Assert.Contains("就完成了", await scene.Hears("周老師", "繳交 研習報告"), StringComparison.Ordinal);
        Assert.Contains("您只能登記自己的", await scene.Hears("周老師", "繳交 證書 吳老師"), StringComparison.Ordinal);
        Assert.Contains("沒有「結案報告」這一項", await scene.Hears("周老師", "繳交 結案報告"), StringComparison.Ordinal);
        Assert.Contains("1／3　", await scene.Hears("游老師", "進度"), StringComparison.Ordinal);
        Assert.Contains("還沒交：游老師、吳老師", await scene.Hears("游老師", "進度"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_leads_notes_it_for_a_member_or_for_themselves_and_an_officer_is_asked_whose()
    {
        using var scene = await Workshop();
        var noted = await ApplicationScene.Receive(scene, "游老師", "繳交 研習報告 吳老師 已送研發處");
        Assert.Contains("姓名：吳老師", noted.Reply!.Text, StringComparison.Ordinal);
        Assert.Contains("備註：已送研發處", noted.Reply.Text, StringComparison.Ordinal);
        Assert.Single(noted.Notices);
        Assert.Contains("姓名：游老師", await scene.Hears("游老師", "繳交 研習報告"), StringComparison.Ordinal);
        Assert.Contains("是哪一位的「實務研習報告」", await scene.Hears("周承辦", $"繳交 {CaseScene.Workshop} 研習報告"), StringComparison.Ordinal);
        Assert.Contains("姓名：周老師", await scene.Hears("周承辦", "周老師"), StringComparison.Ordinal);

        Assert.Contains("為什麼要撤回「實務研習報告（吳老師）」", await scene.Hears("游老師", "繳交 撤回 研習報告 吳老師"), StringComparison.Ordinal);
        Assert.Contains("已撤回", await scene.Hears("游老師", "誤登"), StringComparison.Ordinal);
        Assert.Contains("2／3　還沒登記完成，沒有訂期限　還沒交：吳老師", await scene.Hears("游老師", "進度"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_takes_back_their_own_and_nobody_elses()
    {
        using var scene = await Workshop();
        await scene.Says("游老師", "繳交 研習報告");
        Assert.Contains("沒有可以撤回的登記", await scene.Hears("周老師", "繳交 撤回 研習報告 誤登"), StringComparison.Ordinal);
        await scene.Says("周老師", "繳交 研習報告");
        Assert.Contains("已收回", await scene.Hears("周老師", "收回"), StringComparison.Ordinal);
        await scene.Says("周老師", "繳交 研習報告");
        Assert.Contains("已撤回", await scene.Hears("周老師", "繳交 撤回 研習報告 誤登"), StringComparison.Ordinal);
        Assert.Contains("還沒交：周老師、吳老師", await scene.Hears("游老師", "進度"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_owes_nothing_and_leads_nobody_has_no_use_for_it()
    {
        using var scene = await Scene.Open();
        Assert.DoesNotContain("繳交", await scene.Hears("王小明", "說明"), StringComparison.Ordinal);
        Assert.Contains("只有召集人能用", await scene.Hears("王小明", "繳交 成果報告"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_says_how_many_half_days_it_was()
    {
        using var scene = await Workshop();
        foreach (var day in new[] { 5, 6 })
        {
            var meeting = await scene.Change(records => records.Meetings.Plan(new MeetingPlan
            {
                Community = records.Communities.All().Single(one => one.Name == CaseScene.Workshop).Id,
                Kind = "workshop",
                Topic = "機器人",
                Place = "台中精機",
                StartsAt = CaseScene.At(2024, 8, day),
                EndsAt = CaseScene.At(2024, 8, day).AddHours(8),
            }));
            scene.Now = meeting.StartsAt;
            await scene.Says("游老師", "開始簽到");
            Assert.Contains("已簽到", await scene.Hears("周老師", $"簽到 {meeting.Secret.CodeAt(scene.Now)}"), StringComparison.Ordinal);
            scene.Now = meeting.EndsAt;
            var said = await scene.Hears("周老師", "簽退");
            Assert.Contains($"半日：今天 2 個半日，這次研習累計 {(day - 4) * 2} 個半日（二、(三)2）", said, StringComparison.Ordinal);
            Assert.Contains("實務研習報告、研習活動證書交齊後採計（二、(三)2；二、(三)3(2)）", said, StringComparison.Ordinal);
        }

        Assert.Contains("不計點數，計月數", await scene.Hears("周老師", "點數"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_days_of_a_case_are_its_own()
    {
        using var scene = await CaseScene.Approved();
        scene.Now = CaseScene.At(2025, 5, 5);
        var said = await scene.Hears("王小明", "期限");
        Assert.Contains("申請歸建：114/06/30（一）", said, StringComparison.Ordinal);
        Assert.Contains("服務義務：114/08/02（六） 到 115/08/01（六）", said, StringComparison.Ordinal);
        Assert.Contains("期間不得辭聘、調任、退休，也不得再申請（二、(一)4(10)B）", said, StringComparison.Ordinal);
        Assert.Contains("回饋金：114/01/31（五）　已逾期 94 天", said, StringComparison.Ordinal);
    }

    /// <summary>The workshop, approved.</summary>
    private static async Task<Scene> Workshop()
    {
        var scene = await CaseScene.Open();
        foreach (var words in new[] { "沒有補助", "工程學院", "113/8/5-113/8/16", "經常門 50000", "送出" })
            await scene.Says("游老師", $"申請 {words}");
        Assert.Contains("已核定", await scene.Hears("周承辦", $"核定 {CaseScene.Workshop}"), StringComparison.Ordinal);
        scene.Now = CaseScene.At(2024, 8, 19);
        return scene;
    }
}
