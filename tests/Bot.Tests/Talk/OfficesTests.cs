using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>Officers, heads and conveners begin and end in the chat; none without a successor, and nobody by accident.</summary>
public sealed class OfficesTests
{
    private static readonly DateOnly s_last = new(2025, 5, 31);
    private static readonly string[] s_leading = ["陳承辦", "張主任"];

    [Theory]
    [InlineData("離開 陳承辦 114/5/31 調職")]
    [InlineData("離開 陳承辦 114/5/31 家人接任校長")]
    [InlineData("離開 林召集 114/5/31 離職")]
    [InlineData("離開 林召集 114/5/31 離職 接任 王大明")]
    [InlineData("離開 林召集 114/5/31 離職 由陳美麗和王小明接任", "只能是一位")]
    [InlineData("離開 林召集 114/5/31 離職 接任 陳美麗、王小明", "只能是一位")]
    [InlineData("離開 張主任 114/5/31")]
    public async Task The_last_one_does_not_end_before_it_is_said_who_takes_over(string words, string also = "由誰接手")
    {
        using var scene = await Open();
        var before = await Kept(scene);

        var said = await scene.Hears("陳承辦", words);
        Assert.Contains("由誰接手", said, StringComparison.Ordinal);
        Assert.Contains(also, said, StringComparison.Ordinal);

        Assert.Equal(before, await Kept(scene));
    }

    [Fact]
    public async Task A_convener_hands_over_in_one_step_whichever_way_it_is_said()
    {
        foreach (var words in new[] { "離開 林召集 114/5/31 離職 接任 陳美麗", "離開 林召集 114/5/31 離職，由陳美麗接任", "離開 林召集 114/5/31 離職，陳美麗老師接手" })
        {
            using var scene = await Open();

            Assert.NotNull((await scene.Says("陳承辦", words))!.Card);

            Assert.Equal([new Place(Role.Convener, PersonKind.Own, new Tenure(Until: s_last), "離職")], await PlacesOf(scene, "林召集"));
            Assert.Equal(
                [
                    new Place(Role.Member, PersonKind.Own, new Tenure(Until: s_last)),
                    new Place(Role.Convener, PersonKind.Own, new Tenure(From: s_last.AddDays(1))),
                ],
                await PlacesOf(scene, "陳美麗"));
            await scene.Says("陳承辦", "收回");
            Assert.Equal([new Place(Role.Convener, PersonKind.Own)], await PlacesOf(scene, "林召集"));
            Assert.Equal([new Place(Role.Member, PersonKind.Own)], await PlacesOf(scene, "陳美麗"));
        }
    }

    [Fact]
    public async Task Who_takes_over_is_chosen_with_a_button()
    {
        using var scene = await Open();
        var asked = await scene.Says("陳承辦", "離開 林召集 114/5/31 離職");

        await scene.Presses("陳承辦", asked, "王小明");

        Assert.Equal(["王小明"], await scene.Read(
            records => records.ConvenersOf(scene.Community.Id, s_last.AddDays(1)).Select(person => person.Name).ToList()));
    }

    [Fact]
    public async Task An_officer_hands_over_to_a_new_one_and_is_one_no_more_from_the_day_after()
    {
        using var scene = await Open();

        await scene.Says("陳承辦", "加入 李新人 勤益科大 研發處 承辦人 114/6/1");
        Assert.Contains("從 114/06/01（日） 起的承辦人身分也一併取消", await scene.Hears("陳承辦", "成員離開 李新人 114/5/28"), StringComparison.Ordinal);
        await scene.Says("陳承辦", "收回");
        var shown = await scene.Hears("陳承辦", "離開 陳承辦 114/5/31 調職");
        Assert.Contains("這是您自己", shown, StringComparison.Ordinal);
        Assert.Equal(["陳承辦"], await OfficersOn(scene, s_last));
        Assert.Equal(["陳承辦", "李新人"], await OfficersOn(scene, s_last.AddDays(1)));
        await scene.Says("陳承辦", "確定");

        Assert.Equal(["陳承辦"], await OfficersOn(scene, s_last));
        Assert.Equal(["李新人"], await OfficersOn(scene, s_last.AddDays(1)));
        scene.Now = scene.Now.AddDays(7);
        Assert.Contains("只有召集人", await scene.Hears("陳承辦", "離開 王小明 114/6/2"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("不要")]
    [InlineData("等一下")]
    [InlineData("出席")]
    public async Task One_s_own_last_day_is_not_written_for_anything_but_a_yes(string answer)
    {
        using var scene = await Open();
        var before = await Kept(scene);

        Assert.Contains("這是您自己", await scene.Hears("林召集", "離開 林召集 114/5/31 接任 陳美麗"), StringComparison.Ordinal);
        await scene.Says("林召集", answer);

        Assert.Equal(before, await Kept(scene));
    }

    [Fact]
    public async Task A_head_hands_over_and_it_is_taken_back_as_one()
    {
        using var scene = await Open();

        await scene.Says("陳承辦", "加入 李大方 AI數位研究社群 勤益科大 主管 114/6/1");
        await scene.Says("陳承辦", "離開 張主任 114/5/31");
        Assert.Equal(["張主任"], await HeadsOn(scene, s_last));
        Assert.Equal(["李大方"], await HeadsOn(scene, s_last.AddDays(1)));
        Assert.Contains("職務異動（張主任）", await scene.Hears("陳承辦", "收回"), StringComparison.Ordinal);
        Assert.Equal(["張主任", "李大方"], await HeadsOn(scene, s_last.AddDays(1)));
    }

    [Theory]
    [InlineData("加入 李新人 勤益科大 承辦人")]
    [InlineData("加入 王小明 AI數位研究社群 主管")]
    [InlineData("離開 陳承辦 114/5/31 接任 王小明")]
    [InlineData("離開 張主任 114/5/31 接任 王小明")]
    public async Task Conveners_make_and_end_neither(string words)
    {
        using var scene = await Open();
        var before = await Kept(scene);

        await scene.Says("林召集", words);

        Assert.Equal(before, await Kept(scene));
    }

    [Fact]
    public async Task Who_is_several_things_is_asked_which_of_them_ends()
    {
        using var scene = await Open();
        await scene.Change(records =>
        {
            records.People.PutHead(scene.Community.Id, records.People.Named("王小明", "勤益科大")[0].Id);
            return true;
        });

        var asked = await scene.Says("陳承辦", "離開 王小明 114/5/31 卸任");
        await scene.Presses("陳承辦", asked, "王小明 主管 AI數位研究社群 勤益科大 資管系");

        Assert.Equal(["張主任"], await HeadsOn(scene, s_last.AddDays(1)));
        Assert.Equal([new Place(Role.Member, PersonKind.Own)], await PlacesOf(scene, "王小明"));
    }

    [Fact]
    public async Task Who_became_known_by_it_is_forgotten_when_it_is_taken_back_with_the_code_that_was_not_used()
    {
        using var scene = await Open();
        foreach (var words in new[] { "加入 張大同 AI數位研究社群 勤益科大 成員 校內", "加入 張大同 勤益科大 承辦人" })
        {
            await scene.Says("陳承辦", words);
            var id = (await scene.Read(records => records.People.Named("張大同", "勤益科大")))[0].Id;
            await scene.Says("陳承辦", "綁定碼 張大同");

            Assert.Contains("張大同", (await scene.Presses("陳承辦", await scene.Says("陳承辦", "收回"), "收回"))!.Text, StringComparison.Ordinal);

            Assert.Empty(await scene.Read(records => records.People.Named("張大同", "勤益科大")));
            Assert.Empty(await scene.Read(records => records.Accounts.OpenCodesOf(id, scene.Now)));
        }
    }

    [Fact]
    public async Task Who_did_something_meanwhile_stays_known_and_it_is_said()
    {
        using var scene = await Open();
        await scene.Says("林召集", "開始簽到");
        await scene.Says("林召集", "加入 張大同 勤益科大 成員 校內 114/5/20");
        await scene.Change(records => records.Attendance.Add(new Meetings.AttendanceEntry
        {
            Meeting = scene.Meeting.Id,
            Person = records.People.Named("張大同", "勤益科大")[0].Id,
            Act = Meetings.AttendanceAct.SignedIn,
            At = scene.Now,
        }));

        Assert.Contains("張大同還有別的紀錄", await scene.Hears("林召集", "收回"), StringComparison.Ordinal);

        Assert.Empty(await PlacesOf(scene, "張大同"));
    }

    [Theory]
    [InlineData("加入 王小明 第二組 換社群")]
    [InlineData("加入 王大明 勤益科大 校內 換社群")]
    [InlineData("加入 王小明 資安社群 成員 校內")]
    public async Task Nobody_is_made_up_by_moving_and_no_community_is_taken_for_a_school(string words)
    {
        using var scene = await Open();
        await scene.Change(records => records.Communities.Add(scene.Community.Programme, "資安社群", "AI數位"));
        var before = await Kept(scene);

        Assert.Contains("沒有", await scene.Hears("林召集", words), StringComparison.Ordinal);

        Assert.Equal(before, await Kept(scene));
    }

    /// <summary>One community with a convener, two members, a head, and one officer of its programme.</summary>
    private static async Task<Scene> Open()
    {
        var scene = await Scene.Open();
        await scene.Change(records =>
        {
            foreach (var name in s_leading)
                records.People.Put(scene.Community.Id, scene.Join(name, Role.Member, records).Id, []);
            records.People.PutOfficer(scene.Community.Programme, records.People.Named("陳承辦", "勤益科大")[0].Id);
            records.People.PutHead(scene.Community.Id, records.People.Named("張主任", "勤益科大")[0].Id);
            return true;
        });
        return scene;
    }

    private static Task<IReadOnlyList<Place>> PlacesOf(Scene scene, string name) => scene.Read(
        records => records.People.PlacesOf(scene.Community.Id, records.People.Named(name, "勤益科大")[0].Id));

    private static Task<List<string>> OfficersOn(Scene scene, DateOnly day) => scene.Read(
        records => records.People.OfficersOf(scene.Community.Programme, day).Select(person => person.Name).ToList());

    private static Task<List<string>> HeadsOn(Scene scene, DateOnly day) => scene.Read(
        records => records.People.HeadsOf(scene.Community.Id, day).Select(person => person.Name).ToList());

    private static Task<string> Kept(Scene scene) => scene.Read(records =>
    {
        var (communities, next) = (records.Communities.All(), s_last.AddDays(1));
        return string.Join(
            '\n',
            [
                .. communities.SelectMany(one => records.People.EverIn(one.Id)).Select(one => $"{one.Person.Name} {one.Community.Name} {one.Place}"),
                .. communities.SelectMany(one => records.People.HeadsOf(one.Id, next)).Select(head => $"{head.Name} head"),
                .. records.People.OfficersOf(scene.Community.Programme, next).Select(officer => $"{officer.Name} officer"),
            ]);
    });
}
