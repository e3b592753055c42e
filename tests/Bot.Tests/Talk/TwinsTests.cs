using CommunityBot.Communities;
using CommunityBot.Conversation.Wording;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>
/// Two of one name, of whom one left or has another name by now: what is said beside the name decides, and what fits nobody falls upon nobody
/// else and is no reason.
/// </summary>
public sealed class TwinsTests
{
    private const string Who = "您承辦的計畫裡沒有";

    [Theory]
    [InlineData("離開 王小明 電子系 5/22 調校")]
    [InlineData("離開 王小明 電子 5/22 調校")]
    [InlineData("成員離開 王小明 勤益科大 電子系 5/22 調校")]
    [InlineData("離開 王小明 5/22 電子系 調校")]
    [InlineData("成員離開 王小明 成員 AI數位研究社群 勤益科大 電子系 5/22 調校")]
    public async Task The_last_day_of_who_left_is_put_right_and_the_other_stays(string said)
    {
        using var scene = await Open();
        await scene.Says("陳承辦", "離開 王小明 電子系 5/20");

        Assert.Contains("王小明 電子系在 114/05/20（二） 離開了", await scene.Hears("陳承辦", said), StringComparison.Ordinal);
        await scene.Says("陳承辦", "確定");

        Assert.Equal(new Place(Role.Member, PersonKind.Own, new Tenure(Until: new DateOnly(2025, 5, 22)), "調校"), await PlaceOf(scene, "電子系"));
        Assert.Equal(new Place(Role.Member, PersonKind.Own), await PlaceOf(scene, "資管系"));
    }

    [Fact]
    public async Task The_day_that_is_still_in_sight_is_not_pressed_for_the_other()
    {
        using var scene = await Open();
        var days = await scene.Presses("陳承辦", await scene.Says("陳承辦", "離開 王小明"), "王小明 成員 AI數位研究社群 勤益科大 電子系");
        await scene.Says("陳承辦", "5/20");

        await scene.Presses("陳承辦", days, "114/05/26（一）");

        Assert.Equal(new Place(Role.Member, PersonKind.Own), await PlaceOf(scene, "資管系"));
    }

    [Theory]
    [InlineData("離開 王小明 土木系 5/22 調校", "王小明 土木系")]
    [InlineData("離開 陳美麗 電子系 5/22 調校", "陳美麗 電子系")]
    [InlineData("改名 王小明 土木系 王曉明", "王小明 土木系")]
    [InlineData("改名 陳美麗 電子系 陳大美", "陳美麗 電子系")]
    public async Task A_department_of_nobody_of_that_name_is_said_and_nothing_is_written(string said, string unfit)
    {
        using var scene = await Open();
        var before = await Everybody(scene);
        var asked = await scene.Says("陳承辦", said);

        Assert.Contains($"{Who}「{unfit}」", asked!.Text, StringComparison.Ordinal);
        Assert.Equal(before, await Everybody(scene));
        Assert.All(asked.Choices.OfType<Choice.Press>(), choice => Assert.DoesNotContain(unfit[^3..] + " ", choice.Words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Which_of_them_it_is_is_said_to_who_writes_it_and_to_who_leads()
    {
        using var scene = await Open();
        foreach (var (said, told) in new[] { ("離開 王小明 電子系 5/30", "王小明 電子系"), ("改名 王小明 電子系 王曉明", "王小明 電子系改名為王曉明") })
        {
            var answer = await scene.Receives(scene.Message("陳承辦", new MessageContent.Words(said)));
            Assert.Contains(told, answer.Reply!.Text, StringComparison.Ordinal);
            var convener = await scene.Read(records => records.People.Named("林召集")[0].Id);
            Assert.Contains(told, Assert.Single(answer.Notices, notice => notice.To == convener)
                .Say(Catalogues.In(Language.Chinese)).Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("離開 王小明 5/30 調校", "電子系")]
    [InlineData("改名 王小明 王曉明", "電子系")]
    [InlineData("加入 王小明 召集人 校內", "王小明 勤益科大 電子系")]
    [InlineData("離開 林召集 5/30 接任 王小明", "王小明 電子系")]
    [InlineData("綁定碼 王小明", "電子系")]
    public async Task Which_of_them_is_asked_until_it_is_one_of_them(string said, string answer)
    {
        using var scene = await Open();
        var before = (await KnownOf(scene, (await Of(scene, "電子系")).Id), await KnownOf(scene, (await Of(scene, "資管系")).Id));
        await scene.Says("陳承辦", said);

        var again = await scene.Says("陳承辦", "土木系");
        Assert.Contains("「土木系」", again!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("沒看懂", again.Text, StringComparison.Ordinal);
        await scene.Says("陳承辦", answer);

        Assert.NotEqual(before.Item1, await KnownOf(scene, (await Of(scene, "電子系")).Id));
        Assert.Equal(before.Item2, await KnownOf(scene, (await Of(scene, "資管系")).Id));
    }

    [Theory]
    [InlineData("離開 林召集 5/30 接任 王小明 電子系")]
    [InlineData("離開 林召集 5/30 離職，由王小明 電子系 接任")]
    [InlineData("離開 林召集 5/30 接任 王小明 勤益科大 電子系")]
    [InlineData("加入 林召集 成員 校內 5/31 接任 王小明 電子系")]
    [InlineData("加入 林召集 接任 王小明 電子 成員 校內 5/31")]
    [InlineData("加入 林召集 成員 校內 5/31 接任 王小明老師 勤益科大 電子系")]
    public async Task Who_of_them_takes_over_is_said_beside_the_name(string said)
    {
        using var scene = await Open();
        var card = (await scene.Says("陳承辦", said))!.Card!;

        Assert.Contains(card.Fields, field => field.Value.StartsWith("王小明 電子系", StringComparison.Ordinal));
        Assert.Equal(["電子系"], await ConvenersFrom(scene, new DateOnly(2025, 5, 31)));
    }

    [Theory]
    [InlineData("離開 林召集 5/30 接任 王小明 土木系")]
    [InlineData("加入 林召集 成員 校內 5/31 接任 王小明 土木系")]
    [InlineData("離開 林召集 5/30 接任 陳美麗 土木系")]
    public async Task And_nobody_does_of_whom_it_does_not_hold(string said)
    {
        using var scene = await Open();
        Assert.DoesNotContain("只能是一位", await scene.Hears("陳承辦", said), StringComparison.Ordinal);
        Assert.Equal(["資管系"], await ConvenersFrom(scene, new DateOnly(2025, 5, 31)));
    }

    private static Task<List<string>> ConvenersFrom(Scene scene, DateOnly day) => scene.Read(
        records => records.ConvenersOf(scene.Community.Id, day).Select(person => person.Department).ToList());

    [Fact]
    public async Task Of_whom_nothing_is_said_whoever_is_there_leaves()
    {
        using var scene = await Open();
        await scene.Says("陳承辦", "離開 王小明 電子系 5/20");
        await scene.Says("陳承辦", "離開 王小明 5/30 調校");
        Assert.Equal(new Place(Role.Member, PersonKind.Own, new Tenure(Until: new DateOnly(2025, 5, 30)), "調校"), await PlaceOf(scene, "資管系"));
    }

    [Theory]
    [InlineData("改名 王小明 勤益科大 電子系 王曉明")]
    [InlineData("改名 王小明 電子 王曉明")]
    [InlineData("離開 王小明 電子系 5/22 休假")]
    public async Task What_is_said_twice_is_not_said_of_the_other(string said)
    {
        using var scene = await Open();
        await scene.Says("陳承辦", "改名 王小明 電子系 王曉明");

        await scene.Says("陳承辦", said);
        await scene.Says("陳承辦", "確定");

        Assert.Equal("王小明", (await Of(scene, "資管系")).Name);
        Assert.Equal(new Place(Role.Member, PersonKind.Own), await PlaceOf(scene, "資管系"));
        Assert.Equal("王曉明", (await Of(scene, "電子系")).Name);
    }

    [Fact]
    public async Task A_short_name_of_the_department_is_no_part_of_the_new_name()
    {
        using var scene = await Open();
        await scene.Says("陳承辦", "改名 王小明 電子 王曉明");
        Assert.Equal("王曉明", (await Of(scene, "電子系")).Name);
    }

    [Theory]
    [InlineData("改名 陳美麗 機電 陳大美")]
    [InlineData("改名 陳美麗 機電系 陳大美")]
    public async Task A_name_behind_another_word_is_asked_about(string said)
    {
        using var scene = await Open();
        Assert.Contains("要照這樣寫嗎", await scene.Hears("陳承辦", said), StringComparison.Ordinal);
        Assert.DoesNotContain(await Everybody(scene), line => line.Contains("大美", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("補簽 陳美麗、王小明 電子系、林召集 紙本", new[] { "陳美麗", "王小明 電子系", "林召集" })]
    [InlineData("補簽 王小明 電子系、陳美麗 紙本", new[] { "王小明 電子系", "陳美麗" })]
    [InlineData("補簽 王小明 電子、陳美麗 紙本", new[] { "王小明 電子系", "陳美麗" })]
    [InlineData("補簽 王小明 電子系和陳美麗 紙本", new[] { "王小明 電子系", "陳美麗" })]
    [InlineData("補簽 陳美麗 王小明 電子系 紙本", new[] { "陳美麗", "王小明 電子系" })]
    public async Task Who_is_named_behind_a_department_is_recorded_too(string said, string[] names)
    {
        using var scene = await Open();
        var card = (await scene.Says("林召集", said))!.Card!;

        Assert.Equal($"已補簽：{string.Join('、', names)}，例行研討 第1次", card.Title);
        Assert.Contains(card.Fields, field => field.Value == "紙本");
    }

    [Theory]
    [InlineData("補簽 王小明 土木系、陳美麗 紙本")]
    [InlineData("補簽 陳美麗 上午、王小明 電子系 紙本")]
    [InlineData("補簽 來賓 王大明 講師、李小華 助理")]
    public async Task Nobody_becomes_a_reason(string said)
    {
        using var scene = await Open();
        await scene.Says("林召集", said);
        Assert.Empty(await scene.Read(records => records.Attendance.Of(scene.Meeting.Id)));
    }

    [Fact]
    public async Task Guests_are_recorded_one_by_one()
    {
        using var scene = await Open();
        var asked = await scene.Says("林召集", "補簽 來賓 王大明 講師、李小華 助理");
        await scene.Presses("林召集", asked, "來賓 王大明");
        await scene.Presses("林召集", asked, "來賓 李小華");
        Assert.Equal(
            [("王大明", "講師"), ("李小華", "助理")],
            (await scene.Read(records => records.Attendance.Of(scene.Meeting.Id))).Select(line => (line.Guest!, line.Reason)));
    }

    [Theory]
    [InlineData("補簽 王小明 電子系 補件")]
    [InlineData("補簽 撤回 王小明 電子系 沒有到場")]
    [InlineData("請假 王小明 電子系 公假")]
    public async Task Who_was_not_there_any_more_is_not_the_other(string said)
    {
        using var scene = await Open();
        await scene.Says("陳承辦", "離開 王小明 電子系 5/20");
        await scene.Says("林召集", "補簽 王小明 遲到");
        var asked = await scene.Says("林召集", said);

        Assert.Contains("沒有「王小明 電子系」", asked!.Text, StringComparison.Ordinal);
        var line = Assert.Single(await scene.Read(records => records.Attendance.Of(scene.Meeting.Id)));
        Assert.Equal((AttendanceAct.Recorded, "遲到"), (line.Act, line.Reason));
    }

    [Theory]
    [InlineData("綁定碼 吳美惠")]
    [InlineData("改名 吳美惠 吳慧慧")]
    [InlineData("成員離開 吳美惠 5/30 調校")]
    [InlineData("補簽 吳美惠 紙本")]
    [InlineData("補簽 陳美麗、吳美惠、林召集 紙本")]
    public async Task Of_two_of_one_department_the_button_names_one(string said)
    {
        foreach (var (mail, further) in new[] { ("mh", "mh2@"), ("", "代號 7") })
        {
            using var scene = await Open();
            var (one, other) = await Alike(scene, mail);
            var (first, second) = (await KnownOf(scene, one), await KnownOf(scene, other));

            var asked = await scene.Says("陳承辦", said);
            var button = Assert.Single(asked!.Choices, choice => choice.Label.EndsWith($"勤益科大 化材系 {further}", StringComparison.Ordinal));
            await scene.Says("陳承辦", ((Choice.Press)button).Words);

            Assert.Equal(first, await KnownOf(scene, one));
            Assert.NotEqual(second, await KnownOf(scene, other));
        }
    }

    [Theory]
    [InlineData("出席 吳美惠", "吳美惠 勤益科大 化材系 mh2@", "吳美惠 勤益科大 化材系 mh2@ 的出席")]
    [InlineData("點數 吳美惠", "吳美惠 勤益科大 化材系 mh2@", "吳美惠 勤益科大 化材系 mh2@ 的點數")]
    public async Task And_shows_that_one(string said, string button, string title)
    {
        using var scene = await Open();
        await Alike(scene, "mh");
        Assert.Equal(title, (await scene.Presses("陳承辦", await scene.Says("陳承辦", said), button))!.Card!.Title);
    }

    [Theory]
    [InlineData("綁定碼 吳美惠 mh2")]
    [InlineData("綁定碼 吳美惠 mh2@ncut.edu.tw")]
    [InlineData("綁定碼 吳美惠 化材系 mh2@")]
    [InlineData("綁定碼 吳美惠 P002")]
    public async Task What_only_one_of_them_has_may_be_typed(string said)
    {
        using var scene = await Open();
        var (one, other) = await Alike(scene, "mh");
        await scene.Says("陳承辦", said);
        Assert.Equal((0, 1), await scene.Read(records => (
            records.Accounts.OpenCodesOf(one, scene.Now).Count, records.Accounts.OpenCodesOf(other, scene.Now).Count)));
    }

    [Fact]
    public async Task A_number_is_shown_to_nobody_and_it_is_said_that_it_may_be_typed()
    {
        using var scene = await Open();
        await Alike(scene, "");
        var asked = (await scene.Says("陳承辦", "綁定碼 吳美惠"))!.Text;
        Assert.Contains("也可以在姓名後面打編號或電子郵件", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("P00", asked, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Two of one name, school and department; by e-mail where they have one, and by number.</summary>
    private static Task<(PersonId One, PersonId Other)> Alike(Scene scene, string mail) => scene.Change(records =>
    {
        var both = Enumerable.Range(1, 2).Select(which =>
        {
            var person = records.People.Add("吳美惠", "勤益科大", "化材系", mail.Length == 0 ? "" : $"{mail}{which}@ncut.edu.tw");
            records.People.Update(person with { Number = $"p00{which}" });
            records.People.Put(scene.Community.Id, person.Id, Role.Member, PersonKind.Own);
            return person.Id;
        }).ToList();
        return (both[0], both[1]);
    });

    /// <summary>All that a command may change of somebody.</summary>
    private static Task<string> KnownOf(Scene scene, PersonId id) => scene.Read(records => string.Join(
        '|',
        [
            records.People.Find(id)!.Name,
            .. records.People.PlacesOf(scene.Community.Id, id).Select(place => place.ToString()),
            .. records.Attendance.Of(scene.Meeting.Id, id).Select(line => line.ToString()),
            $"{records.Accounts.OpenCodesOf(id, scene.Now).Count}",
        ]));

    private static async Task<Scene> Open()
    {
        var scene = await Scene.Open();
        await AccountsConversationTests.Officer(scene, "陳承辦");
        await scene.Change(records =>
        {
            var other = records.People.Add("王小明", "勤益科大", "電子系", "");
            records.People.Put(scene.Community.Id, other.Id, Role.Member, PersonKind.Own);
            return true;
        });
        await scene.Says("林召集", "開始簽到");
        scene.Now = Scene.Start.AddMinutes(5);
        return scene;
    }

    private static Task<Person> Of(Scene scene, string department) => scene.Read(records => records.People.EverIn(scene.Community.Id)
        .Select(member => member.Person).First(person => person.Department == department && (person.Name is "王小明" or "王曉明")));

    private static async Task<Place> PlaceOf(Scene scene, string department)
    {
        var person = await Of(scene, department);
        return Assert.Single(await scene.Read(records => records.People.PlacesOf(scene.Community.Id, person.Id)));
    }

    private static Task<List<string>> Everybody(Scene scene) => scene.Read(records => records.People.EverIn(scene.Community.Id)
        .Select(member => $"{member.Person.Name} {member.Person.Department} {member.Days} {member.Why}").ToList());
}
