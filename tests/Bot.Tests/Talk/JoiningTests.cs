using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>加入: nobody comes to be two people, and nothing that was not understood is written down.</summary>
public sealed class JoiningTests
{
    [Theory]
    [InlineData("勤益科大 資管系")]
    [InlineData("勤益科技大學 資管系")]
    [InlineData("國立勤益科技大學")]
    public async Task A_school_by_another_of_its_names_makes_nobody_somebody_else(string whence)
    {
        using var scene = await Open();

        var said = await scene.Hears("陳承辦", $"加入 胡志宏 {whence} AI數位研究社群 成員 校內");

        Assert.Contains("胡志宏已經在「資安社群」", said, StringComparison.Ordinal);
        Assert.Single(await Named(scene, "胡志宏"));
    }

    [Theory]
    [InlineData("勤益 資管系")]
    [InlineData("NCUT")]
    [InlineData("勤益科大 電子系")]
    public async Task Who_may_be_somebody_known_is_asked_about_and_is_whoever_is_chosen(string whence)
    {
        using var scene = await Open();
        var said = $"加入 胡志宏 {whence} AI數位研究社群 成員 校內 114/6/3";

        var asked = await scene.Says("陳承辦", said);

        Assert.Contains("是同一個人，還是新的人", asked!.Text, StringComparison.Ordinal);
        Assert.Single(await Named(scene, "胡志宏"));
        Assert.Contains("已經在「資安社群」", (await scene.Presses("陳承辦", asked, "胡志宏 國立勤益科技大學 資管系"))!.Text, StringComparison.Ordinal);
        var card = (await scene.Presses("陳承辦", await scene.Says("陳承辦", said), "新的人"))!.Card!;
        Assert.Equal("胡志宏加入「AI數位研究社群」", card.Title);
        Assert.Equal(["114/06/03（二）", $"成員 校內 {whence}"], card.Fields.Select(field => field.Value));
        Assert.Equal(2, (await Named(scene, "胡志宏")).Count);
    }

    [Fact]
    public async Task Of_several_of_one_name_each_is_offered()
    {
        using var scene = await Open();
        await scene.Change(records => records.People.Add("王小明", "勤益科大", "電子系", ""));

        var asked = await scene.Says("林召集", "加入 王小明 勤益科大 召集人 校內");

        Assert.Equal(["王小明 勤益科大 資管系", "王小明 勤益科大 電子系", "新的人"], asked!.Choices.Select(choice => choice.Label));
        await scene.Presses("林召集", asked, "王小明 勤益科大 資管系");
        Assert.Equal(["林召集", "王小明"], await scene.Read(
            records => records.ConvenersOf(scene.Community.Id, scene.Today).Select(person => person.Name).ToList()));
    }

    [Fact]
    public async Task What_is_missing_is_typed_alone()
    {
        using var scene = await Scene.Open();

        Assert.Contains("要加入哪一位", await scene.Hears("林召集", "加入"), StringComparison.Ordinal);
        Assert.Contains("學校", await scene.Hears("林召集", "張大同"), StringComparison.Ordinal);
        Assert.Contains("成員還是召集人", await scene.Hears("林召集", "勤益科大 電子系"), StringComparison.Ordinal);
        Assert.Contains("哪一種教師", await scene.Hears("林召集", "成員吧"), StringComparison.Ordinal);
        Assert.Equal("張大同加入「AI數位研究社群」", (await scene.Says("林召集", "校外的吧"))!.Card!.Title);

        var person = Assert.Single(await Named(scene, "張大同"));
        Assert.Equal(("勤益科大", "電子系"), (person.School, person.Department));
    }

    [Theory]
    [InlineData("如果他願意")]
    [InlineData("還沒確定")]
    [InlineData("不要了")]
    [InlineData("經費")]
    [InlineData("不存在社群")]
    public async Task What_is_no_answer_adds_nobody(string answer)
    {
        using var scene = await Scene.Open();
        await scene.Says("林召集", "加入 張大同 成員 校內");

        await scene.Says("林召集", answer);

        Assert.Empty(await Named(scene, "張大同"));
    }

    [Theory]
    [InlineData("加入 張大同 勤益科大 資管系 成員 校內 5月20日起")]
    [InlineData("加入 張大同 勤益科大 資管系 成員 校內 從5/20")]
    [InlineData("加入 張大同 勤益科大 資管系 成員 校內 自 5/20 起")]
    [InlineData("加入 張大同 勤益科大 資管系 成員 校內 在 5/20 開始")]
    [InlineData("add member 張大同 勤益科大 資管系 member own from 2025-05-20")]
    public async Task Words_beside_the_day_are_no_part_of_the_department(string words)
    {
        using var scene = await Scene.Open();

        await scene.Says("林召集", words);

        var place = Assert.Single(await scene.Read(records => records.People.EverIn(scene.Community.Id).Where(one => one.Person.Name == "張大同").ToList()));
        Assert.Equal(("資管系", new DateOnly(2025, 5, 20)), (place.Person.Department, place.Days.From!.Value));
    }

    [Theory]
    [InlineData("加入 張大同 勤益科大 資管系 成員 校內 上個月")]
    [InlineData("加入 張大同 勤益科大 資管系 成員 校內 到 6/30")]
    public async Task A_first_day_that_was_not_understood_is_asked_for(string words)
    {
        using var scene = await Scene.Open();

        Assert.Contains("張大同的第一天是哪一天", await scene.Hears("林召集", words), StringComparison.Ordinal);
        Assert.Empty(await Named(scene, "張大同"));
        await scene.Says("林召集", "4/28");

        var place = Assert.Single(await scene.Read(records => records.People.EverIn(scene.Community.Id).Where(one => one.Person.Name == "張大同").ToList()));
        Assert.Equal(("資管系", new DateOnly(2025, 4, 28)), (place.Person.Department, place.Days.From!.Value));
    }

    [Fact]
    public async Task Words_behind_the_department_are_shown_first()
    {
        using var scene = await Scene.Open();

        var shown = await scene.Hears("林召集", "加入 張大同 勤益科大 資管系 聘書另補 成員 校內");

        Assert.Contains("要照這樣寫嗎？「勤益科大 資管系 聘書另補」", shown, StringComparison.Ordinal);

        Assert.Empty(await Named(scene, "張大同"));
        await scene.Says("林召集", "確定");
        Assert.Single(await Named(scene, "張大同"));
    }

    [Theory]
    [InlineData("把王小明移到資安")]
    [InlineData("加入 王小明 資安 換社群")]
    [InlineData("加入 王小明 資安 換社群 5/26")]
    public async Task Who_moves_does_so_into_the_community_whose_name_begins_so(string words)
    {
        using var scene = await Open();

        Assert.Equal("王小明加入「資安社群」", (await scene.Says("陳承辦", words))!.Card?.Title);
    }

    [Fact]
    public async Task Of_several_that_begin_so_the_buttons_and_a_part_of_the_name_say_all_of_it()
    {
        using var scene = await Open();
        await scene.Change(records => records.Communities.Add(scene.Community.Programme, "資安進階社群", "AI數位"));

        var asked = await scene.Says("陳承辦", "加入 王小明 資安 換社群 114/6/1");
        Assert.Equal(["資安社群", "資安進階社群"], asked!.Choices.SkipLast(1).Select(choice => choice.Label));
        await scene.Says("陳承辦", "進階");
        Assert.Equal((new DateOnly(2025, 6, 1), "資安進階社群"), await Last(scene));
        await scene.Says("陳承辦", "收回");
        await scene.Presses("陳承辦", await scene.Says("陳承辦", "加入 王小明 資安 換社群 114/6/1"), "資安社群");

        Assert.Equal((new DateOnly(2025, 6, 1), "資安社群"), await Last(scene));
    }

    [Theory]
    [InlineData("加入 張大同 資安 勤益科大 成員 校內")]
    [InlineData("加入 資安 張大同 勤益科大 成員 校內")]
    [InlineData("加入 張大同 勤益科大 資安 成員 校內", "資安社群")]
    [InlineData("加入 張大同 勤益科大 成員 校內", "資安")]
    [InlineData("加入 張大同 不存在社群 勤益科大 成員 校內", "資安社群")]
    [InlineData("加入 張大同 勤益科大 不存在社群 成員 校內", "資安")]
    public async Task What_names_a_community_is_no_school_and_no_department(string words, string? answer = null)
    {
        using var scene = await Open();

        var said = await scene.Says("陳承辦", words);
        if (answer is not null)
        {
            Assert.Contains("哪一個社群", said!.Text, StringComparison.Ordinal);
            Assert.Empty(await Named(scene, "張大同"));
            said = answer == "資安社群" ? await scene.Presses("陳承辦", said, answer) : await scene.Says("陳承辦", answer);
        }

        Assert.Equal("張大同加入「資安社群」", said?.Card?.Title);
        var person = Assert.Single(await Named(scene, "張大同"));
        Assert.Equal(("勤益科大", ""), (person.School, person.Department));
    }

    [Theory]
    [InlineData("加入 王小明 不存在社群 換社群", "資安社群")]
    [InlineData("加入 王小明 資 換社群", null)]
    public async Task Nor_does_it_stand_in_the_way_of_who_moves(string words, string? button)
    {
        using var scene = await Open();

        var said = await scene.Says("陳承辦", words);

        Assert.Equal("王小明加入「資安社群」", (button is null ? said : await scene.Presses("陳承辦", said, button))?.Card?.Title);
    }

    [Fact]
    public async Task Who_would_move_before_they_were_last_there_is_shown_first()
    {
        using var scene = await Open();
        await scene.Says("林召集", "開始簽到");
        await scene.Says("王小明", $"簽到 {scene.Code}");
        scene.Now = scene.Now.AddDays(2);

        Assert.Contains("在 114/05/26（一） 還有出席紀錄", await scene.Hears("陳承辦", "加入 王小明 資安社群 換社群 114/5/20"), StringComparison.Ordinal);
        Assert.Equal("AI數位研究社群", (await Last(scene)).Community);
        await scene.Says("陳承辦", "確定");

        Assert.Equal((new DateOnly(2025, 5, 20), "資安社群"), await Last(scene));
    }

    [Fact]
    public async Task Who_comes_earlier_than_noted_is_shown_with_the_day_before()
    {
        using var scene = await Open();
        await scene.Says("林召集", "加入 張大同 勤益科大 成員 校內 114/6/15");

        Assert.Contains("原訂第一天：114/06/15（日）", (await scene.Says("林召集", "加入 張大同 勤益科大 成員 校外"))!.Card!.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_called_as_a_school_is()
    {
        using var scene = await Open();

        Assert.Contains("「流通系」不像姓名", await scene.Hears("陳承辦", "加入 流通系 勤益科大 資安社群 成員 校內 何新"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_community_that_was_asked_for_is_typed_alone()
    {
        using var scene = await Open();

        Assert.Contains("哪一個社群", await scene.Hears("陳承辦", "加入 張大同 勤益科大 成員 校內"), StringComparison.Ordinal);

        Assert.Equal("張大同加入「資安社群」", (await scene.Says("陳承辦", "資安社群"))!.Card!.Title);
        Assert.Equal("勤益科大", (await Named(scene, "張大同"))[0].School);
    }

    private static async Task<Scene> Open()
    {
        var scene = await Scene.Open();
        await AccountsConversationTests.Officer(scene, "陳承辦");
        await scene.Change(records =>
        {
            var other = records.Communities.Add(scene.Community.Programme, "資安社群", "AI數位");
            records.People.Put(other.Id, records.People.Add("胡志宏", "國立勤益科技大學", "資管系", "").Id, Role.Member, PersonKind.Own);
            return other;
        });
        return scene;
    }

    private static Task<IReadOnlyList<Person>> Named(Scene scene, string name) => scene.Read(records => records.People.Named(name));

    private static Task<(DateOnly? From, string Community)> Last(Scene scene) => scene.Read(records =>
    {
        var place = records.People.EverOf(records.People.Named("王小明")[0].Id).MaxBy(one => one.Days.From ?? DateOnly.MinValue)!;
        return (place.Days.From, place.Community.Name);
    });
}
