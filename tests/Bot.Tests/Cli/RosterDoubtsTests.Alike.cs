namespace CommunityBot.Bot.Tests.Cli;

/// <summary>Who and what may be known by another name.</summary>
public sealed partial class RosterDoubtsTests
{
    [Theory]
    [InlineData("吳詩涵", "林吳詩涵")]
    [InlineData("謝張雅婷", "謝雅婷")]
    [InlineData("Mary Smith", "Mary Ann Smith")]
    [InlineData("洪明哲", "洪明喆")]
    [InlineData("王小倩", "彭小倩")]
    [InlineData("彭小倩", "王彭小倩", "")]
    [InlineData("洪明哲", "洪明喆", "")]
    public async Task Who_has_a_name_much_like_one_that_is_gone_may_be_the_same_person(string known, string said, string department = "資管系")
    {
        await Import(Heading + Row("林召集", "召集人") + Row(known).Replace("資管系", department, StringComparison.Ordinal));
        var second = Heading + Row("林召集", "召集人") + Row(said).Replace("資管系", department, StringComparison.Ordinal);

        Assert.Equal(1, await Import(second));
        var whence = $"勤益科大 {department}".TrimEnd();
        Assert.Contains($"名冊　{said} {whence}\n    現有　{known} {whence}\n", _run.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("--same", _run.Error, StringComparison.Ordinal);

        Assert.Equal(0, await Import(second, "--same"));
        Assert.Equal(["林召集", said], (await Members()).Select(member => member.Person.Name));
    }

    [Fact]
    public async Task A_name_of_two_letters_is_in_too_many_to_ask()
    {
        await Import(Heading + Row("林召集", "召集人") + Row("王明"));

        Assert.Equal(0, await Import(Heading + Row("林召集", "召集人") + Row("王小明")));
    }

    [Fact]
    public async Task That_somebody_may_have_another_name_is_said_where_nobody_can_be_asked_too()
    {
        await Import(Heading + Row("林召集", "召集人") + Row("王家豪"));

        Assert.Equal(0, await Import(Heading + Row("林召集", "召集人") + Row("王雅婷")));

        Assert.Contains("請對機器人說「改名 王家豪 王雅婷」", _run.Out, StringComparison.Ordinal);
        Assert.Contains("這次當作另一位匯入", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_of_one_name_in_a_community_are_not_taken_for_one()
    {
        var twice = Row("李佳穎") + Row("李佳穎", email: "lee2@ncut.edu.tw");

        Assert.Equal(1, await Import(s_first + twice));

        Assert.Contains("第 6 行：李佳穎 在第 5 行的同一個社群裡也有。同一個人寫了兩列嗎？", _run.Error, StringComparison.Ordinal);
        Assert.Equal(0, await Import(s_first + Row("李佳穎", email: "lee1@ncut.edu.tw") + Row("李佳穎", email: "lee2@ncut.edu.tw")));
        Assert.Equal(2, (await _run.Store(records => records.People.Named("李佳穎"))).Count);
    }

    [Fact]
    public async Task A_new_community_with_the_members_of_one_that_is_gone_may_be_that_one_renamed()
    {
        await Import(s_first);
        var before = await _run.Store(Community);
        var second = s_first.Replace("資安社群", "數位韌性社群", StringComparison.Ordinal);

        Assert.Equal(1, await Import(second));
        Assert.Contains("第 2 行：沒有社群「數位韌性社群」，它的成員就是「資安社群」的成員，可能是改了名稱。", _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("每位教師限參加一個社群", _run.Error, StringComparison.Ordinal);
        Assert.Equal(1, await Import(second, "--accept-new"));
        Assert.Contains("每位教師限參加一個社群", _run.Error, StringComparison.Ordinal);

        Assert.Equal(0, await Import(second, "--same"));
        var only = Assert.Single(await _run.Store(records => records.Communities.All()));
        Assert.Equal((before, "數位韌性社群"), (only.Id, only.Name));
        Assert.Equal(3, (await Members()).Count);
        Assert.Contains("社群改名　資安社群 → 數位韌性社群", _run.Out, StringComparison.Ordinal);

        Assert.Equal(1, await Import(s_first, "--same"));
        Assert.Contains("社群改回舊名　數位韌性社群 → 資安社群", _run.Error, StringComparison.Ordinal);
        Assert.Contains("--accept-old", _run.Error, StringComparison.Ordinal);
        Assert.Equal("數位韌性社群", Assert.Single(await _run.Store(records => records.Communities.All())).Name);
        Assert.Equal(0, await Import(s_first, "--same", "--accept-old"));
    }

    [Theory]
    [InlineData("10025", "0010025", "0010025")]
    [InlineData("0010025", "10025", "0010025")]
    [InlineData("A023", "a023", "A023")]
    [InlineData("A023", "Ａ023", "A023")]
    [InlineData("a023", "A023", "A023")]
    public async Task A_number_that_lost_its_zeros_and_a_blank_in_the_name_make_nobody_new(string known, string said, string kept)
    {
        const string Numbered = "計畫,社群,姓名,身分,聘任,學校,系所,編號\n";
        string File(string name, string number) => $"{Numbered}ncut-research-communities-114,綠能社,{name},召集人,校內,勤益科大,電機系,{number}\n";
        await Import(File("李 四", known));

        Assert.Equal(0, await Import(File("李四", said)));
        Assert.Equal(0, await Import(File("李四", said) + File("李 四", known)[Numbered.Length..]));

        Assert.Equal(("李 四", kept), Assert.Single(await _run.Store(records => records.People.Named("李四").Select(one => (one.Name, one.Number)).ToList())));
    }

    [Fact]
    public async Task Another_number_of_all_the_same_is_asked_about_and_who_is_there_twice_can_be_named()
    {
        const string Numbered = "計畫,社群,姓名,身分,聘任,學校,系所,編號\n";
        string File(string name, string number) => $"{Numbered}ncut-research-communities-114,綠能社,{name},召集人,校內,勤益科大,電機系,{number}\n";
        await Import(File("李 四", "10025"));

        Assert.Equal(1, await Import(File("李四", "10026")));
        Assert.Contains("同一個人嗎", _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("改名 李 四 李四", _run.Error, StringComparison.Ordinal);
        Assert.Equal(0, await Import(File("李四", "10026"), "--accept-new", "--codes", _run.PathOf("codes.csv")));
        Assert.Contains(",電機系,,10026,", _run.Read("codes.csv"), StringComparison.Ordinal);

        Assert.Equal(1, await _run.Run("remove", "李四 勤益科大 電機系"));
        Assert.Contains("李四 勤益科大 電機系 代號 2", _run.Error, StringComparison.Ordinal);
        Assert.Equal(0, await _run.Run("remove", "李四 勤益科大 電機系 10026"));
        Assert.Equal("10025", Assert.Single(await _run.Store(records => records.People.Named("李四"))).Number);
    }

    [Theory]
    [InlineData("綠能科枝社群")]
    [InlineData("綠能科技社")]
    public async Task A_community_of_one_row_beside_one_of_more_is_a_slip_whether_that_is_known_or_not(string slip)
    {
        var right = Row("林召集", "召集人") + Row("王小明") + Row("陳美麗");
        var file = (Heading + right).Replace("資安社群", "綠能科技社群", StringComparison.Ordinal)
            + Row("何新人").Replace("資安社群", slip, StringComparison.Ordinal);

        Assert.Equal(1, await Import(file));
        Assert.Contains($"第 5 行：沒有社群「{slip}」，和「綠能科技社群」只差一個字", _run.Error, StringComparison.Ordinal);
        await Import((Heading + right).Replace("資安社群", "綠能科技社群", StringComparison.Ordinal));
        Assert.Equal(1, await Import(file));
        Assert.Single(await _run.Store(records => records.Communities.All()));

        Assert.Equal(0, await Import(file, "--accept-new"));
        Assert.Equal(2, (await _run.Store(records => records.Communities.All())).Count);
    }

    [Theory]
    [InlineData("英語社群", "日語社群")]
    [InlineData("第一組", "第二組")]
    public async Task Two_with_conveners_of_their_own_are_two(string one, string other)
    {
        string Two(string first, string second, string community) =>
            (Row(first, "召集人") + Row(second)).Replace("資安社群", community, StringComparison.Ordinal);
        var file = Heading + Two("林召集", "王小明", one) + Row("張三豐").Replace("資安社群", one, StringComparison.Ordinal) + Two("陳召集", "陳美麗", other);
        Assert.Equal(0, await Import(file));
        Assert.Equal(2, (await _run.Store(records => records.Communities.All())).Count);
    }
}
