using System.Globalization;
using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>離開: a last day is found however it is said, and can be put right; and who is to come is handed a code and takes over.</summary>
public sealed class LeavingTests
{
    [Theory]
    [InlineData("5/30", "")]
    [InlineData("5/30 調校", "調校")]
    [InlineData("5月30日", "")]
    [InlineData("不是，是 5/30", "")]
    [InlineData("做到 5/30", "")]
    [InlineData("5/30吧", "")]
    public async Task The_question_for_the_last_day_takes_any_day(string answer, string why)
    {
        using var scene = await Scene.Open();

        Assert.Contains("最後一天是哪一天", await scene.Hears("林召集", "王小明離職了"), StringComparison.Ordinal);
        await scene.Says("林召集", answer);

        Assert.Equal([new Place(Role.Member, PersonKind.Own, new Tenure(Until: new DateOnly(2025, 5, 30)), why)], await PlacesOf(scene, "王小明"));
    }

    [Theory]
    [InlineData("月底", "114/05/31")]
    [InlineData("這個月底", "114/05/31")]
    [InlineData("下個月底", "114/06/30")]
    [InlineData("10月底", "114/10/31")]
    [InlineData("十月底", "114/10/31")]
    [InlineData("明年1月底", "115/01/31")]
    [InlineData("115年1月底", "115/01/31")]
    [InlineData("年底", "114/12/31")]
    [InlineData("今年底", "114/12/31")]
    public async Task And_the_end_of_a_month(string answer, string day)
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "離開 王小明");

        var card = (await scene.Says("林召集", answer))?.Card;

        Assert.StartsWith(day, card?.Fields[0].Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("離開 王小明 5月30日 調校")]
    [InlineData("離開 王小明 五月三十日 調校")]
    [InlineData("離開 王小明 114年5月30日 調校")]
    [InlineData("離開 王小明 民國114年5月30日 調校")]
    [InlineData("離開 王小明 今年5月30日 調校")]
    [InlineData("離開 王小明 5/30(五) 調校")]
    [InlineData("離開 王小明 5/30（星期五） 調校")]
    [InlineData("離開 王小明 5/30/2025 調校")]
    [InlineData("成員離開 王小明 AI數位 5/30 調校")]
    public async Task All_of_a_day_is_read_and_only_what_is_beside_it_is_why(string words)
    {
        using var scene = await Scene.Open();

        await scene.Says("林召集", words);

        Assert.Equal([new Place(Role.Member, PersonKind.Own, new Tenure(Until: new DateOnly(2025, 5, 30)), "調校")], await PlacesOf(scene, "王小明"));
    }

    [Fact]
    public async Task Why_alone_is_put_right_and_another_community_is_no_reason()
    {
        using var scene = await Open();
        await scene.Change(records => records.Communities.Add(scene.Community.Programme, "資安社群", "AI數位"));
        await scene.Says("陳承辦", "離開 王小明 5/30");

        await scene.Says("陳承辦", "離開 王小明 5/30 調校");
        Assert.Equal("調校", (await PlacesOf(scene, "王小明"))[0].Why);
        Assert.Contains("沒有更動", await scene.Hears("陳承辦", "離開 王小明 5/30 調校"), StringComparison.Ordinal);

        Assert.Contains("王小明不在「資安社群」", await scene.Hears("陳承辦", "成員離開 王小明 資安社群 5/28"), StringComparison.Ordinal);
        Assert.Equal("調校", (await PlacesOf(scene, "王小明"))[0].Why);
    }

    [Theory]
    [InlineData("調校")]
    [InlineData("5/30 還是 5/31")]
    [InlineData("我再問他")]
    [InlineData("5/30起")]
    [InlineData("下學期")]
    [InlineData("學年底")]
    [InlineData("13月底")]
    [InlineData("9999年底")]
    public async Task What_is_no_last_day_ends_nothing(string answer)
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "離開 王小明");

        await scene.Says("林召集", answer);

        Assert.Equal([new Place(Role.Member, PersonKind.Own)], await PlacesOf(scene, "王小明"));
    }

    [Theory]
    [InlineData("離開 王小明 5/30 起 留職停薪")]
    [InlineData("成員離開 王小明 從5/30起留職停薪")]
    public async Task From_a_day_on_may_mean_that_day_or_the_one_before(string words)
    {
        using var scene = await Scene.Open();
        var asked = await scene.Says("林召集", words);

        Assert.Equal(["114/05/29（四）", "114/05/30（五）"], asked!.Choices.SkipLast(1).Select(choice => choice.Label));

        await scene.Presses("林召集", asked, "114/05/29（四）");
        Assert.Equal(
            [new Place(Role.Member, PersonKind.Own, new Tenure(Until: new DateOnly(2025, 5, 29)), "留職停薪")], await PlacesOf(scene, "王小明"));
    }

    [Theory]
    [InlineData("林召集", "114/5/19", "")]
    [InlineData("陳承辦", "114/5/22", "")]
    [InlineData("陳承辦", "114/5/22 退休", "退休")]
    public async Task A_last_day_that_is_past_is_put_right_after_a_yes(string who, string day, string why)
    {
        using var scene = await Open();
        await scene.Says("林召集", "離開 王小明 114/5/20 調校");

        Assert.Contains("王小明在 114/05/20（二） 離開了「AI數位研究社群」", await scene.Hears(who, $"離開 王小明 {day}"), StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2025, 5, 20), (await PlacesOf(scene, "王小明"))[0].Days.Until);
        await scene.Says(who, "確定");

        var place = Assert.Single(await PlacesOf(scene, "王小明"));
        Assert.Equal((int.Parse(day[6..8], CultureInfo.InvariantCulture), why.Length > 0 ? why : "調校"), (place.Days.Until!.Value.Day, place.Why));
    }

    [Fact]
    public async Task Not_by_who_does_not_lead_there_nor_into_the_days_of_another_community()
    {
        using var scene = await Open();
        await scene.Change(records => records.Communities.Add(scene.Community.Programme, "資安社群", "AI數位"));
        await scene.Says("陳承辦", "加入 王小明 資安社群 換社群 114/5/20");
        var before = await PlacesOf(scene, "王小明");

        Assert.Contains("只有召集人", await scene.Hears("陳美麗", "離開 王小明 114/5/18"), StringComparison.Ordinal);
        Assert.Contains("王小明那時候已經在「資安社群」", await scene.Hears("林召集", "離開 王小明 114/5/22"), StringComparison.Ordinal);
        Assert.Equal(before, await PlacesOf(scene, "王小明"));
    }

    [Fact]
    public async Task Whoever_is_to_come_is_handed_a_code_that_opens_the_chat_to_them()
    {
        using var scene = await Open();
        foreach (var (by, words, name) in new[]
        {
            ("陳承辦", "加入 李新人 勤益科大 承辦人 114/8/1", "李新人"), ("林召集", "加入 張大同 勤益科大 成員 校內 114/6/15", "張大同"),
        })
        {
            var card = (await scene.Says(by, words))!.Card!;
            var code = AccountsConversationTests.CodeIn((await scene.Says(by, ((Choice.Press)Assert.Single(card.Buttons)).Words))!);

            Assert.Contains($"綁定完成：{name}", await scene.Hears(name, $"綁定 {code}"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("114/6/15")]
    [InlineData("114/5/20")]
    public async Task But_not_by_a_convener_where_they_are_to_lead_elsewhere(string from)
    {
        using var scene = await Open();
        await scene.Says("林召集", $"加入 張大同 勤益科大 成員 校內 {from}");
        await scene.Change(records =>
        {
            records.People.PutOfficer(
                new("hsinchu-learning-communities-111"), records.People.Named("張大同")[0].Id, new Tenure(From: new DateOnly(2025, 6, 1)));
            return true;
        });

        Assert.DoesNotContain("綁定碼\n", await scene.Hears("林召集", "綁定碼 張大同"), StringComparison.Ordinal);
        Assert.Empty(await scene.Read(records => records.Accounts.OpenCodesOf(records.People.Named("張大同")[0].Id, scene.Now)));
    }

    [Fact]
    public async Task Who_is_to_be_an_officer_takes_over_on_that_day_or_earlier()
    {
        using var scene = await Open();
        await scene.Says("陳承辦", "加入 李新人 勤益科大 承辦人 114/8/1");

        await scene.Says("陳承辦", "離開 陳承辦 114/6/30 接任 李新人");
        await scene.Says("陳承辦", "確定");

        Assert.Equal(["陳承辦"], await OfficersOn(scene, new DateOnly(2025, 6, 30)));
        Assert.Equal(["李新人"], await OfficersOn(scene, new DateOnly(2025, 7, 1)));
    }

    [Fact]
    public async Task Who_is_to_come_later_takes_over_as_convener()
    {
        using var scene = await Open();
        await scene.Says("林召集", "加入 張大同 勤益科大 成員 校內 114/6/15");

        await scene.Says("陳承辦", "離開 林召集 114/5/31 接任 張大同");

        Assert.Equal(["張大同"], await scene.Read(
            records => records.ConvenersOf(scene.Community.Id, new DateOnly(2025, 6, 1)).Select(person => person.Name).ToList()));
    }

    [Theory]
    [InlineData("離開 小明 5/30 調校", "成員離開 王小明")]
    [InlineData("離開 小明老師 5/30 調校", "成員離開 王小明")]
    [InlineData("離開 王曉明 5/30 調校", "成員離開 王小明")]
    public async Task Part_of_a_name_or_one_that_is_near_is_offered_and_no_stranger(string words, string offered)
    {
        using var scene = await Scene.Open();

        var choice = Assert.Single((await scene.Says("林召集", words))!.Choices);

        Assert.StartsWith(offered, ((Choice.Press)choice).Words, StringComparison.Ordinal);
        await scene.Says("林召集", ((Choice.Press)choice).Words);
        Assert.Equal("調校", (await PlacesOf(scene, "王小明"))[0].Why);
    }

    private static async Task<Scene> Open()
    {
        var scene = await Scene.Open();
        await AccountsConversationTests.Officer(scene, "陳承辦");
        return scene;
    }

    private static Task<IReadOnlyList<Place>> PlacesOf(Scene scene, string name) => scene.Read(
        records => records.People.PlacesOf(scene.Community.Id, records.People.Named(name)[0].Id));

    private static Task<List<string>> OfficersOn(Scene scene, DateOnly day) => scene.Read(
        records => records.People.OfficersOf(scene.Community.Programme, day).Select(person => person.Name).ToList());
}
