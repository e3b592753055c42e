using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>A file that is older than the records does not undo them, and one person does not become two, unless somebody says so.</summary>
public sealed partial class RosterDoubtsTests : IDisposable
{
    private const string Heading = "計畫,社群,姓名,身分,聘任,學校,系所,電子郵件,起,迄\n";
    private static readonly ProgrammeId s_programme = new("ncut-research-communities-114");
    private static readonly string s_first = Heading + Row("林召集", "召集人", email: "lin@ncut.tw") + Row("王小明", email: "ming@ncut.tw") + Row("陳美麗");
    private readonly CommandRun _run = new();

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(8));

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Who_left_does_not_come_back_by_an_old_file()
    {
        await Import(s_first);
        await _run.Store(records =>
        {
            records.People.End(Community(records), Known(records, "王小明"), Today.AddDays(-60), "調校");
            return true;
        });

        await IsRefusedUntil("--accept-old", s_first, "回來　資安社群：王小明（", "離開過，調校）");
        Assert.DoesNotContain("新增　資安社群：王小明", _run.Out, StringComparison.Ordinal);
        Assert.Contains(await Members(), member => member.Person.Name == "王小明");
    }

    [Fact]
    public async Task A_first_day_says_that_they_really_come_back()
    {
        await Import(s_first);
        await _run.Store(records =>
        {
            records.People.End(Community(records), Known(records, "王小明"), Today.AddDays(-60), "");
            return true;
        });

        Assert.Equal(0, await Import(Heading + Row("王小明", email: "ming@ncut.tw", from: $"{Today:O}")));

        Assert.Equal(2, (await _run.Store(records => records.People.PlacesOf(Community(records), Known(records, "王小明")))).Count);
    }

    [Fact]
    public async Task An_officer_who_left_does_not_come_back_by_an_old_file()
    {
        var officer = Heading + Row("陳承辦", "承辦人", community: "") + Row("吳承辦", "承辦人", community: "");
        await Import(officer);
        await _run.Store(records =>
        {
            records.People.PutOfficer(s_programme, records.People.Named("陳承辦")[0].Id, new Tenure(Until: Today.AddDays(-1)));
            return true;
        });

        await IsRefusedUntil("--accept-old", officer, "回來　ncut-research-communities-114 承辦人：陳承辦（");
    }

    [Fact]
    public async Task Nobody_is_called_by_a_former_name_again_by_an_old_file()
    {
        await Import(s_first);
        await _run.Store(records =>
        {
            var person = records.People.Find(Known(records, "王小明"))!;
            records.People.Update(person with { Name = "王曉明" });
            return true;
        });

        await IsRefusedUntil("--accept-old", s_first, "改回舊名　王曉明 → 王小明");
    }

    [Fact]
    public async Task Who_was_renamed_and_has_no_e_mail_is_not_a_second_person_by_the_former_name()
    {
        await Import(s_first);
        await _run.Store(records =>
        {
            var person = records.People.Find(Known(records, "陳美麗"))!;
            records.People.Update(person with { Name = "陳林美麗" });
            return true;
        });

        Assert.Equal(1, await Import(s_first));

        Assert.Contains("同一個人嗎？", _run.Error, StringComparison.Ordinal);
        Assert.Contains("現有　陳林美麗 勤益科大 資管系", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_took_over_stays_convener_though_an_old_file_says_member()
    {
        await Import(s_first);
        await _run.Store(records =>
        {
            records.People.End(Community(records), Known(records, "林召集"), Today.AddDays(-8), "離職");
            records.People.Put(Community(records), Known(records, "陳美麗"), Role.Convener, PersonKind.Own, new Tenure(From: Today.AddDays(-7)));
            return true;
        });

        await IsRefusedUntil("--accept-old", Heading + Row("王小明", email: "ming@ncut.tw") + Row("陳美麗"), "改回以前的身分　資安社群：陳美麗 召集人 → 成員", "「資安社群」會沒有召集人（現在是 陳美麗）");
    }

    [Fact]
    public async Task A_community_does_not_lose_its_convener_unasked()
    {
        await Import(s_first);

        await IsRefusedUntil("--accept-old", s_first.Replace("林召集,召集人", "林召集,成員", StringComparison.Ordinal), "「資安社群」會沒有召集人（現在是 林召集）");
    }

    [Fact]
    public async Task Nor_by_those_who_are_missing()
    {
        await Import(s_first);
        var second = Heading + Row("王小明", email: "ming@ncut.tw");

        Assert.Equal(0, await Import(second));
        Assert.Equal(1, await Import(second, "--leavers"));
        Assert.Contains("「資安社群」會沒有召集人", _run.Error, StringComparison.Ordinal);
        Assert.Equal(0, await Import(second.Replace("王小明,成員", "王小明,召集人", StringComparison.Ordinal), "--leavers"));
    }

    [Fact]
    public async Task A_programme_does_not_lose_its_officer_unasked_and_a_community_not_its_head()
    {
        await Import(s_first + Row("陳承辦", "承辦人", community: "") + Row("張主任", "主管"));
        var yesterday = $"{Today.AddDays(-1):O}";

        await IsRefusedUntil(
            "--accept-old",
            Heading + Row("陳承辦", "承辦人", community: "", until: yesterday) + Row("張主任", "主管", until: yesterday),
            "「ncut-research-communities-114」會沒有承辦人（現在是 陳承辦）",
            "「資安社群」會沒有推薦人（現在是 張主任）");
    }

    [Theory]
    [InlineData("勤益科大", "new@gmail.com")]
    [InlineData("國立勤益科技大學", "")]
    public async Task Somebody_of_that_name_in_the_same_community_may_be_the_same_person(string school, string email)
    {
        await Import(s_first);
        var second = Heading + Row("王小明", school: school, email: email);

        Assert.Equal(1, await Import(second));
        Assert.Contains($"名冊　{$"王小明 {school} 資管系 {email}".TrimEnd()}\n", _run.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("現有　王小明 勤益科大 資管系 ming@ncut.tw", _run.Error, StringComparison.Ordinal);
        Assert.Contains("--same", _run.Error, StringComparison.Ordinal);
        Assert.Contains("--accept-new", _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("改名", _run.Error + _run.Out, StringComparison.Ordinal);

        Assert.Equal(0, await Import(second, "--same"));
        var one = Assert.Single(await _run.Store(records => records.People.Named("王小明")));
        Assert.Equal((school, email.Length > 0 ? email : "ming@ncut.tw"), (one.School, one.Email));
    }

    [Fact]
    public async Task Or_a_new_one_of_that_name()
    {
        await Import(s_first);

        Assert.Equal(0, await Import(Heading + Row("王小明", email: "new@gmail.com"), "--accept-new"));

        Assert.Equal(2, (await _run.Store(records => records.People.Named("王小明"))).Count);
    }

    [Fact]
    public async Task A_letter_written_in_another_way_makes_no_other_school()
    {
        await Import(Heading + Row("鄭雅婷", school: "臺中科大"));

        Assert.Equal(0, await Import(Heading + Row("鄭 雅婷", school: "台中科大")));

        Assert.Contains("新增 0 列，更新 0 列，不變 1 列", _run.Out, StringComparison.Ordinal);
        Assert.Equal("臺中科大", Assert.Single(await _run.Store(records => records.People.Named("鄭雅婷"))).School);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_letter_written_in_another_way_makes_no_other_community_unasked_though_both_stand_in_the_file(bool isKnown)
    {
        if (isKnown)
            await Import(s_first);

        Assert.Equal(1, await Import(s_first + Row("鄭雅婷", community: "資安社羣")));

        Assert.Contains("第 5 行：社群「資安社羣」和「資安社群」是同一個名稱，只有字的寫法不同", _run.Error, StringComparison.Ordinal);
        Assert.Equal(isKnown ? 1 : 0, (await _run.Store(records => records.Communities.All())).Count);
    }

    [Fact]
    public async Task Where_a_slip_in_the_community_moves_a_member_the_slip_is_said()
    {
        await Import(s_first);

        Assert.Equal(1, await Import(Heading + Row("陳美麗", community: "資安社郡")));

        Assert.Contains("陳美麗 在「資安社群」，和這一列的社群只差一個字。寫錯的請改成「資安社群」", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task E_mail_addresses_in_capitals_change_nothing()
    {
        await Import(s_first);

        await Import(s_first.Replace("ming@ncut.tw", "MING@NCUT.TW", StringComparison.Ordinal));

        Assert.Contains("新增 0 列，更新 0 列，不變 3 列", _run.Out, StringComparison.Ordinal);
        Assert.Contains(await Members(), member => member.Person.Email == "ming@ncut.tw");
    }

    [Theory]
    [InlineData("José García", "OBrien, Liam", false)]
    [InlineData("José García", "王小明", false)]
    [InlineData("Mary Ann Smith", "Mary Jones", true)]
    [InlineData("王家豪", "王雅婷", true)]
    public async Task Names_of_quite_another_shape_are_not_thought_to_be_one(string gone, string come, bool asks)
    {
        await Import(Heading + Row("林召集", "召集人") + Row($"\"{gone}\""));

        await Import(Heading + Row("林召集", "召集人") + Row($"\"{come}\""), "--dry-run");

        Assert.Equal(asks, _run.Out.Contains($"請對機器人說「改名 {gone} {come}」", StringComparison.Ordinal));
        Assert.Equal(asks, _run.Out.Contains("同一個人嗎？", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_leaves_unasked_who_may_only_have_another_name()
    {
        await Import(Heading + Row("林召集", "召集人") + Row("王家豪"));
        var second = Heading + Row("林召集", "召集人") + Row("王雅婷");

        Assert.Equal(1, await Import(second, "--leavers"));
        Assert.Contains("第 3 行：同一個人嗎？　資安社群：名冊裡沒有 王家豪，多了 王雅婷，系所一樣", _run.Error, StringComparison.Ordinal);
        Assert.Contains("什麼都沒有匯入", _run.Error, StringComparison.Ordinal);
        Assert.Contains("真的是另一個人，請加上 --accept-new", _run.Error, StringComparison.Ordinal);
        Assert.Contains(await Members(), member => member.Person.Name == "王家豪");

        Assert.Equal(0, await Import(second, "--leavers", "--accept-new"));
        Assert.Equal(["林召集", "王雅婷"], (await Members()).Select(member => member.Person.Name));
    }

    [Fact]
    public async Task Whose_data_is_deleted_is_not_missed()
    {
        await Import(s_first);
        await _run.Store(records => Deletion.Erasure.Run(
            records, records.People.Find(Known(records, "陳美麗"))!, TimeProvider.System.GetUtcNow(), Today));

        Assert.Equal(0, await Import(s_first.Replace(Row("陳美麗"), "", StringComparison.Ordinal), "--leavers", "--dry-run"));

        Assert.DoesNotContain("已刪除的成員", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_several_are_gone_a_shared_department_is_not_enough()
    {
        await Import(Heading + Row("林召集", "召集人") + Row("王家豪") + Row("李美麗"));

        await Import(Heading + Row("新老師甲"), "--dry-run");

        Assert.DoesNotContain("同一個人嗎？", _run.Out, StringComparison.Ordinal);
    }

    private static string Row(
        string name, string role = "成員", string community = "資安社群", string school = "勤益科大", string email = "", string from = "", string until = "") =>
        $"{s_programme},{community},{name},{role},校內,{school},資管系,{email},{from},{until}\n";

    private static CommunityId Community(IRecords records) => records.Communities.Find(s_programme, "資安社群")!.Id;

    private static PersonId Known(IRecords records, string name) => records.People.Named(name)[0].Id;

    /// <summary>Nothing is written, and the way out is named, until it is said.</summary>
    private async Task IsRefusedUntil(string option, string text, params string[] said)
    {
        var before = await Members();
        foreach (var options in (string[][])[[], ["--dry-run"], ["--accept-new"]])
        {
            Assert.Equal(1, await Import(text, options));
            Assert.All(said, words => Assert.Contains(words, _run.Error, StringComparison.Ordinal));
            Assert.Contains(option, _run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(1, await _run.Typing("\n", "import", "roster", _run.Write("roster.csv", text)));
        Assert.Contains("要照這樣匯入嗎？", _run.Out, StringComparison.Ordinal);
        Assert.Equal(before, await Members());
        Assert.Equal(0, await Import(text, option));
    }

    private Task<int> Import(string text, params string[] options) => _run.Run(["import", "roster", _run.Write("roster.csv", text), .. options]);

    private Task<List<Membership>> Members() => _run.Store(records => records.Communities.All()
        .SelectMany(community => records.People.MembersOf(community.Id, Today))
        .ToList());
}
