using CommunityBot.Amounts;
using CommunityBot.Bot.Tests.Rulebooks;
using CommunityBot.Communities;
using CommunityBot.Conversation.Wording;
using CommunityBot.Deletion;
using CommunityBot.Files.Rulebooks;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>There is somebody to lead on every day to come, whichever way somebody who does stops doing it.</summary>
public sealed class SuccessionTests
{
    private static readonly DateOnly s_today = new(2025, 5, 26);

    [Fact]
    public async Task The_only_convener_does_not_become_a_member_before_it_is_said_who_takes_over()
    {
        using var scene = await Open();

        var asked = await scene.Says("林召集", "加入 林召集 成員 校內");

        Assert.Contains("由誰接手", asked!.Text, StringComparison.Ordinal);
        Assert.Equal([new Place(Role.Convener, PersonKind.Own)], await PlacesOf(scene, "林召集"));
        await scene.Presses("陳承辦", await scene.Says("陳承辦", "加入 林召集 成員 校內"), "陳美麗");
        Assert.Equal(["陳美麗"], await ConvenersOn(scene, s_today));
        Assert.Equal(["林召集"], await ConvenersOn(scene, s_today.AddDays(-1)));
        await scene.Says("陳承辦", "收回");
        Assert.Equal([new Place(Role.Convener, PersonKind.Own)], await PlacesOf(scene, "林召集"));
    }

    [Theory]
    [InlineData("加入 林召集 成員 校內 接任 陳美麗")]
    [InlineData("加入 林召集 成員 校內 接任 陳美麗 114/6/1")]
    public async Task One_s_own_end_is_shown_first_and_no_way_back_is_offered_that_is_none(string words)
    {
        using var scene = await Open();

        var asked = await scene.Hears("林召集", words);
        Assert.Contains("這是您自己", asked, StringComparison.Ordinal);
        Assert.Contains("之後由陳美麗接任", asked, StringComparison.Ordinal);
        Assert.Equal([new Place(Role.Convener, PersonKind.Own)], await PlacesOf(scene, "林召集"));
        var done = await scene.Says("林召集", "確定");

        Assert.Equal(["陳美麗"], await ConvenersOn(scene, new DateOnly(2025, 6, 1)));
        var leadsStill = words.Contains("6/1", StringComparison.Ordinal);
        Assert.Equal(leadsStill, done!.AllChoices.Any(choice => choice.Label == "收回"));
        Assert.Equal(leadsStill, (await scene.Hears("林召集", "收回")).Contains("已收回", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("離開 林召集 114/5/31", "陳美麗")]
    [InlineData("離開 林召集 114/5/31 離職 接任 李大同", "陳美麗老師")]
    [InlineData("離開 林召集 114/5/31", "美麗")]
    [InlineData("加入 林召集 成員 校內 114/6/1", "陳美麗")]
    [InlineData("加入 林召集 成員 校內 114/6/1 接任 李大同", "陳美麗 老師")]
    public async Task Who_takes_over_is_asked_until_it_is_somebody_who_may(string words, string answer)
    {
        using var scene = await Open();
        await scene.Says("陳承辦", words);

        var again = await scene.Hears("陳承辦", "林甲安");
        Assert.StartsWith("「林甲安」不在可以接任的名單上", again, StringComparison.Ordinal);
        Assert.DoesNotContain("沒看懂", again + await scene.Hears("陳承辦", "等一下"), StringComparison.Ordinal);
        await scene.Says("陳承辦", answer);

        Assert.Equal(["陳美麗"], await ConvenersOn(scene, new DateOnly(2025, 6, 1)));
        Assert.Equal(["林召集"], await ConvenersOn(scene, new DateOnly(2025, 5, 31)));
    }

    [Fact]
    public async Task As_it_is_of_an_office_that_anybody_may_take_over()
    {
        using var scene = await Open();
        await scene.Says("陳承辦", "離開 陳承辦 114/6/30");

        Assert.StartsWith("「李大同」不在可以接任的名單上", await scene.Hears("陳承辦", "李大同"), StringComparison.Ordinal);
        await scene.Says("陳承辦", "王小明");
        await scene.Says("陳承辦", "確定");

        Assert.Equal(new Tenure(new DateOnly(2025, 7, 1)), await OfficeOf(scene, "王小明"));
    }

    [Theory]
    [InlineData("確定")]
    [InlineData("等一下")]
    public async Task What_was_not_understood_is_said_once(string words)
    {
        using var scene = await Open();
        await scene.Says("陳承辦", "林甲安");
        Assert.DoesNotContain("沒看懂", await scene.Hears("陳承辦", words), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nor_moves_to_another_community()
    {
        using var scene = await Open();
        await scene.Change(records => records.Communities.Add(scene.Community.Programme, "資安社群", "AI數位"));

        var asked = await scene.Says("陳承辦", "加入 林召集 資安社群 成員 換社群 114/6/1");

        Assert.Contains("「AI數位研究社群」從 114/06/01", asked!.Text, StringComparison.Ordinal);
        Assert.Equal([new Place(Role.Convener, PersonKind.Own)], await PlacesOf(scene, "林召集"));
        Assert.Contains("由誰接手", await scene.Hears("陳承辦", "加入 林召集 資安社群 成員 換社群 114/6/1 接任 李大同"), StringComparison.Ordinal);
        await scene.Says("陳承辦", "加入 林召集 資安社群 成員 換社群 114/6/1 接任 陳美麗老師");
        Assert.Equal(["林召集"], await ConvenersOn(scene, new DateOnly(2025, 5, 31)));
        Assert.Equal(["陳美麗"], await ConvenersOn(scene, new DateOnly(2025, 6, 1)));
    }

    [Fact]
    public async Task Who_begins_later_takes_over_from_the_day_on_which_somebody_has_to()
    {
        using var scene = await Open();
        await scene.Says("陳承辦", "加入 李大同 勤益科大 成員 校內 114/7/1");

        Assert.Contains((await scene.Says("陳承辦", "加入 林召集 成員 校內 114/6/1"))!.Choices, choice => choice.Label == "李大同");
        await scene.Says("陳承辦", "加入 林召集 成員 校內 114/6/1 接任 李大同");

        Assert.Equal(["李大同"], await ConvenersOn(scene, new DateOnly(2025, 6, 1)));
        Assert.Equal([new Place(Role.Convener, PersonKind.Own, new Tenure(new DateOnly(2025, 6, 1)))], await PlacesOf(scene, "李大同"));
    }

    [Fact]
    public async Task Two_who_end_one_after_the_other_leave_nobody_from_the_later_end_on()
    {
        using var scene = await Open();
        await TwoConveners(scene);
        await scene.Says("陳承辦", "離開 林召集 114/12/31");

        Assert.Contains("從 115/01/01（四） 起就沒有召集人", await scene.Hears("陳承辦", "離開 王小明 114/12/15"), StringComparison.Ordinal);

        Assert.Equal([new Place(Role.Convener, PersonKind.Own)], await PlacesOf(scene, "王小明"));
    }

    [Theory]
    [InlineData("離開 陳美麗 114/5/28")]
    [InlineData("離開 陳美麗 114/6/30")]
    [InlineData("加入 陳美麗 成員 校內 114/6/1")]
    [InlineData("加入 陳美麗 成員 校內 114/7/1")]
    public async Task Who_was_named_to_take_over_goes_no_more_easily(string words)
    {
        using var scene = await Open();
        await scene.Says("陳承辦", "離開 林召集 114/5/31 接任 陳美麗");
        var before = await PlacesOf(scene, "陳美麗");

        Assert.Contains("就沒有召集人了", await scene.Hears("陳承辦", words), StringComparison.Ordinal);

        Assert.Equal(before, await PlacesOf(scene, "陳美麗"));
    }

    [Fact]
    public async Task Nor_is_their_data_deleted()
    {
        using var scene = await Open();
        await scene.Says("陳承辦", "離開 林召集 114/5/31 接任 陳美麗");

        Assert.Equal([new Handover.Community(scene.Community)], await scene.Read(
            records => Handover.Of(records, records.People.Named("陳美麗", "勤益科大")[0].Id, s_today)));
    }

    [Fact]
    public async Task An_officer_in_office_stays_so_until_the_office_goes_on()
    {
        using var scene = await Open();
        await scene.Change(records =>
        {
            records.People.PutOfficer(scene.Community.Programme, Known(records, "王小明"), new Tenure(Until: new DateOnly(2025, 5, 31)));
            return true;
        });

        Assert.Contains("第一天請寫 114/06/01", await scene.Hears("陳承辦", "加入 王小明 承辦人 114/8/1"), StringComparison.Ordinal);
        Assert.Equal(new Tenure(Until: new DateOnly(2025, 5, 31)), await OfficeOf(scene, "王小明"));
        var card = (await scene.Says("陳承辦", "加入 王小明 承辦人 114/6/1"))!.Card!;
        Assert.Equal(["114/06/01（日）", "114/05/31（六）"], card.Fields.Select(field => field.Value));
        Assert.Equal(default(Tenure), await OfficeOf(scene, "王小明"));
        await scene.Says("陳承辦", "收回");
        Assert.Equal(new Tenure(Until: new DateOnly(2025, 5, 31)), await OfficeOf(scene, "王小明"));
    }

    [Fact]
    public async Task Who_is_said_to_take_over_does_so_beside_a_second_convener()
    {
        using var scene = await Open();
        await TwoConveners(scene);

        Assert.Contains("看不出由誰接手", await scene.Hears("陳承辦", "離開 林召集 114/5/31 離職 接任 王大明"), StringComparison.Ordinal);
        Assert.Equal([new Place(Role.Convener, PersonKind.Own)], await PlacesOf(scene, "林召集"));
        await scene.Says("陳承辦", "離開 林召集 114/5/31 離職 接任 陳美麗");

        Assert.Equal("離職", (await PlacesOf(scene, "林召集"))[0].Why);
        Assert.Equal(["王小明", "陳美麗"], await ConvenersOn(scene, new DateOnly(2025, 6, 1)));
    }

    [Fact]
    public async Task An_end_that_is_set_can_be_moved_and_somebody_named_to_take_over()
    {
        using var scene = await Open();
        await TwoConveners(scene);
        await scene.Says("陳承辦", "離開 林召集 114/5/31");

        Assert.Contains("沒有更動", await scene.Hears("陳承辦", "離開 林召集 114/5/31"), StringComparison.Ordinal);
        await scene.Says("陳承辦", "離開 林召集 114/6/30");
        Assert.Equal(new DateOnly(2025, 6, 30), (await PlacesOf(scene, "林召集"))[^1].Days.Until);
        await scene.Says("陳承辦", "離開 林召集 114/6/30 接任 陳美麗");
        Assert.Equal(["王小明", "陳美麗"], await ConvenersOn(scene, new DateOnly(2025, 7, 1)));
    }

    [Fact]
    public async Task A_day_before_they_were_last_there_or_before_the_programme_is_shown_first()
    {
        using var scene = await Open();
        await scene.Says("林召集", "開始簽到");
        await scene.Says("王小明", $"簽到 {scene.Code}");

        Assert.Contains("114/05/26（一） 還有出席紀錄", await scene.Hears("林召集", "離開 王小明 114/5/20"), StringComparison.Ordinal);
        await scene.Says("林召集", "不要");
        Assert.Contains("計畫的第一天", await scene.Hears("林召集", "離開 陳美麗 104/5/20"), StringComparison.Ordinal);
        await scene.Says("林召集", "不要");
        Assert.Equal([new Place(Role.Member, PersonKind.Own)], await PlacesOf(scene, "王小明"));
        Assert.Equal([new Place(Role.Member, PersonKind.Own)], await PlacesOf(scene, "陳美麗"));
        await scene.Says("林召集", "離開 王小明 114/5/20");
        Assert.NotNull((await scene.Says("林召集", "確定"))!.Card);
        Assert.Equal(new DateOnly(2025, 5, 20), (await PlacesOf(scene, "王小明"))[0].Days.Until);
    }

    [Fact]
    public async Task What_was_to_begin_later_and_ends_too_is_said_to_all_who_hear_of_it()
    {
        using var scene = await Open();
        await scene.Says("陳承辦", "加入 陳美麗 召集人 校內 114/6/1");

        var answer = await scene.Receives(scene.Message("陳承辦", new MessageContent.Words("離開 陳美麗 114/5/20")));

        Assert.Contains("114/06/01（日） 起的召集人身分也一併取消", answer.Reply!.Card!.Note, StringComparison.Ordinal);
        Assert.Equal(2, answer.Notices.Count(notice =>
            notice.Say(Catalogues.In(Language.Chinese)).Text.Contains("也一併取消", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("改名 陳美麗 王小明", "已經有另一位「王小明」")]
    [InlineData("改名 陳美麗 不是陳玫莉", "要照這樣寫嗎")]
    [InlineData("改名 陳美麗 陳美麗結婚了", "要照這樣寫嗎")]
    public async Task A_name_that_is_somebody_s_or_hardly_one_is_shown_first(string words, string said)
    {
        using var scene = await Open();

        Assert.Contains(said, await scene.Hears("林召集", words), StringComparison.Ordinal);
        Assert.Contains("陳美麗", await Names(scene));
        Assert.NotNull((await scene.Says("林召集", "確定"))!.Card);
        Assert.DoesNotContain("陳美麗", await Names(scene));
    }

    [Fact]
    public async Task Points_for_convening_go_with_who_was_noted_as_a_convener_by_mistake_and_come_back_with_it()
    {
        var rulebooks = new RulebookShelf([SeedRulebooksTests.Seed("ncut-research-communities-114")]);
        using var scene = await Open(rulebooks);
        await scene.Change(records =>
        {
            records.Applications.Add(
                scene.Community.Id,
                new ApplicationStep { To = ApplicationState.Approved, At = scene.Now, By = Known(records, "陳承辦"), Cite = [new("二、(二)2")], Version = 1 });
            return true;
        });

        await scene.Says("陳承辦", "加入 王小明 召集人 校內");
        var had = await PointsOf(scene, "王小明");
        await scene.Says("陳承辦", "加入 王小明 成員 校內");

        Assert.Equal("3", had);
        Assert.Equal("0", await PointsOf(scene, "王小明"));
        await scene.Says("陳承辦", "收回");
        Assert.Equal("3", await PointsOf(scene, "王小明"));
    }

    private static async Task<Scene> Open(IRulebookSource? rulebooks = null)
    {
        var scene = await Scene.Open(rulebooks);
        await AccountsConversationTests.Officer(scene, "陳承辦");
        return scene;
    }

    private static Task<bool> TwoConveners(Scene scene) => scene.Change(records =>
    {
        records.People.Put(scene.Community.Id, Known(records, "王小明"), Role.Convener, PersonKind.Own);
        return true;
    });

    private static PersonId Known(Records.IRecords records, string name) => records.People.Named(name)[0].Id;

    private static Task<string> PointsOf(Scene scene, string name) => scene.Read(
        records => records.Points.SumsOf(Known(records, name), scene.Community.Id).Select(sum => sum.Points).Sum().ToString());

    private static Task<Tenure?> OfficeOf(Scene scene, string name) => scene.Read(
        records => records.People.DaysAsOfficer(scene.Community.Programme, Known(records, name)));

    private static Task<IReadOnlyList<Place>> PlacesOf(Scene scene, string name) => scene.Read(
        records => records.People.PlacesOf(scene.Community.Id, Known(records, name)));

    private static Task<List<string>> ConvenersOn(Scene scene, DateOnly day) => scene.Read(
        records => records.ConvenersOf(scene.Community.Id, day).Select(person => person.Name).ToList());

    private static Task<List<string>> Names(Scene scene) => scene.Read(
        records => records.People.EverIn(scene.Community.Id).Select(member => member.Person.Name).ToList());
}
