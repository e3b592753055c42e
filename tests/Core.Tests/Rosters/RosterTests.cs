using CommunityBot.Communities;
using CommunityBot.Programmes;
using CommunityBot.Rosters;
using CommunityBot.Typing;

namespace CommunityBot.Core.Tests.Rosters;

public sealed class RosterTests
{
    private static readonly Rulebooks s_known = new(
        Rulebooks.Plain("p-1"),
        Rulebooks.Plain("p-2"),
        Rulebooks.Plain("exclusive") with { OneCommunityCite = [new("二、(一)")] });

    private static readonly RosterRow s_good = new()
    {
        Line = 2,
        Programme = "p-1",
        Community = "AI 社群",
        Category = "AI數位",
        Name = "王小明",
        Role = "member",
        Kind = "own",
        School = "勤益科大",
        Department = "資管系",
        Email = "ming@example.tw",
    };

    public static TheoryData<string, RosterRow, RosterFault> WrongRows { get; } = new()
    {
        { "no name", s_good with { Name = "　 " }, RosterFault.MissingName },
        { "no community", s_good with { Community = "" }, RosterFault.MissingCommunity },
        { "unknown programme", s_good with { Programme = "p-3" }, RosterFault.UnknownProgramme },
        { "unknown role", s_good with { Role = "boss" }, RosterFault.UnknownRole },
        { "no role", s_good with { Role = "" }, RosterFault.UnknownRole },
        { "unknown kind", s_good with { Kind = "mine" }, RosterFault.UnknownKind },
        { "e-mail without host", s_good with { Email = "ming@" }, RosterFault.BadEmail },
        { "e-mail without dot", s_good with { Email = "ming@example" }, RosterFault.BadEmail },
        { "two e-mails", s_good with { Email = "a@example.tw;b@example.tw" }, RosterFault.BadEmail },
        { "e-mail with a name", s_good with { Email = "Ming <ming@example.tw>" }, RosterFault.BadEmail },
        { "long name", s_good with { Name = new string('王', 61) }, RosterFault.TooLong },
        { "line break", s_good with { Name = "王\n小明" }, RosterFault.BadCharacters },
        { "right to left", s_good with { Community = "AI \u202E社群" }, RosterFault.BadCharacters },
        { "private use", s_good with { Name = "王\uE000明" }, RosterFault.BadCharacters },
        { "lost in conversion", s_good with { School = "勤益\uFFFD大" }, RosterFault.Damaged },
        { "lost in Big5", s_good with { Name = "方?" }, RosterFault.Damaged },
        { "a box for a letter", s_good with { Name = "王□明" }, RosterFault.Damaged },
        { "a geta for a letter", s_good with { Department = "資〓系" }, RosterFault.Damaged },
        { "an error of Excel", s_good with { Name = "#N/A" }, RosterFault.ExcelError },
        { "a column too narrow", s_good with { Community = "####" }, RosterFault.ExcelError },
        { "a number for a name", s_good with { Name = "１１２ 0031" }, RosterFault.OnlyDigits },
        { "a filler for a letter", s_good with { Name = "王小明\u3164" }, RosterFault.BadCharacters },
        { "nothing but an empty cell of braille", s_good with { Name = "\u2800" }, RosterFault.BadCharacters },
        { "only dots", s_good with { Name = "...." }, RosterFault.NoName },
        { "a tag within a name", s_good with { Name = "王<script>小明" }, RosterFault.NoName },
        { "two names", s_good with { Name = "王/小明" }, RosterFault.NoName },
        { "a pseudonym for a name", s_good with { Name = "已刪除的成員 7K3Q" }, RosterFault.NameOfDeleted },
        { "a pseudonym in simplified letters", s_good with { Name = "已删除的成員 7K3Q" }, RosterFault.NameOfDeleted },
        { "a pseudonym in English", s_good with { Name = "Deleted member 7K3Q" }, RosterFault.NameOfDeleted },
        { "two in one cell", s_good with { Name = "張三、李四" }, RosterFault.NoName },
        { "a letter that is hidden", s_good with { Name = "林○明" }, RosterFault.NoName },
        { "a letter that is a sign", s_good with { Name = "游錫＿" }, RosterFault.NoName },
        { "a letter as a page writes it", s_good with { Name = "游錫&#22531;" }, RosterFault.NoName },
        { "nobody yet", s_good with { Name = "（待聘）" }, RosterFault.NoName },
        { "nobody at all", s_good with { Name = "缺" }, RosterFault.NoName },
        { "two in one cell with a comma", s_good with { Name = "張大三，李四" }, RosterFault.NoName },
        { "a letter behind a dot", s_good with { Name = "林●明" }, RosterFault.NoName },
        { "a title alone", s_good with { Name = "助理教授" }, RosterFault.NoName },
        { "a role in brackets", s_good with { Name = "王大名(召)" }, RosterFault.NoteInName },
        { "a title in brackets", s_good with { Name = "王大名（副教授）" }, RosterFault.NoteInName },
        { "somebody called in a chat", s_good with { Name = "@王" }, RosterFault.NoName },
        { "what somebody is", s_good with { Name = "成 員" }, RosterFault.NoName },
        { "all of them", s_good with { Name = "全部" }, RosterFault.NoName },
        { "all of them, in English", s_good with { Name = "Everyone" }, RosterFault.NoName },
        { "a vowel that is not seen", s_good with { Name = "王小明\u17B4" }, RosterFault.BadCharacters },
        { "what is no character", s_good with { Name = "王小明\uFFFE" }, RosterFault.BadCharacters },
        { "what is no character in an e-mail", s_good with { Email = "ming\uFFFE@example.tw" }, RosterFault.BadEmail },
        { "half a character in an e-mail", s_good with { Email = "ming\uD800@example.tw" }, RosterFault.BadEmail },
        { "no day", s_good with { From = "114/2/30" }, RosterFault.BadDay },
        { "no day either", s_good with { Until = "期末" }, RosterFault.BadDay },
        { "ends before it begins", s_good with { From = "114/9/1", Until = "2025-08-31" }, RosterFault.EndsBeforeItBegins },
    };

    [Theory]
    [MemberData(nameof(WrongRows))]
    public void A_wrong_row_is_named_with_its_line_and_what_is_wrong(string what, RosterRow row, RosterFault fault)
    {
        var problem = Assert.Single(Wrong(s_good with { Line = 2, Name = "李美麗", Email = "" }, row with { Line = 7 }));

        Assert.True((problem.Line, problem.Fault) == (7, fault), what);
    }

    [Theory]
    [InlineData("Member", "OWN", Role.Member, PersonKind.Own)]
    [InlineData("成員", "校內", Role.Member, PersonKind.Own)]
    [InlineData("召集人", "外籍", Role.Convener, PersonKind.Foreign)]
    [InlineData(" convener ", "Part-Time", Role.Convener, PersonKind.PartTime)]
    [InlineData("member", "兼任", Role.Member, PersonKind.PartTime)]
    [InlineData("member", "校外", Role.Member, PersonKind.External)]
    public void Roles_and_kinds_are_understood_in_both_languages_whatever_their_case(string role, string kind, Role expectedRole, PersonKind expectedKind)
    {
        var seat = Assert.Single(Assert.Single(Good(s_good with { Role = role, Kind = kind }).People).Entries).Seat!;

        Assert.Equal((expectedRole, expectedKind), (seat.Role, seat.Kind));
    }

    [Fact]
    public void An_officer_belongs_to_the_programme_and_needs_no_community_or_kind()
    {
        var entry = Assert.Single(Assert.Single(Good(s_good with { Role = "承辦人", Community = "", Kind = "" }).People).Entries);

        Assert.Null(entry.Seat);
        Assert.Equal(new ProgrammeId("p-1"), entry.Programme);
    }

    [Fact]
    public void A_head_names_a_community_without_sitting_in_it_and_may_sit_in_it_as_well()
    {
        var person = Assert.Single(Good(s_good, s_good with { Line = 3, Role = "系主任", Kind = "" }).People);

        Assert.Equal([null, "AI 社群"], person.Entries.Select(entry => entry.HeadOf));
        Assert.Null(person.Entries[1].Seat);
        Assert.Equal(RosterFault.MissingCommunity, Assert.Single(Wrong(s_good with { Role = "head", Community = "" })).Fault);
    }

    [Fact]
    public void A_second_community_is_refused_where_the_programme_allows_one_and_nowhere_else()
    {
        var problem = Assert.Single(Wrong(
            s_good with { Programme = "exclusive" },
            s_good with { Line = 3, Programme = "exclusive", Community = "資安社群" },
            s_good with { Line = 4, Programme = "exclusive", Community = "第三社群", Role = "head" },
            s_good with { Line = 5, Community = "資安社群" },
            s_good with { Line = 6, Community = "第三社群" }));

        Assert.Equal(new RosterProblem(3, RosterFault.TwoCommunities, "王小明", "2", [new("二、(一)")]), problem);
    }

    [Fact]
    public void Everything_wrong_is_found_at_once_in_the_order_of_the_lines()
    {
        var problems = Wrong(
            s_good with { Line = 4, Name = "" },
            s_good with { Line = 3, Role = "x", Kind = "y" },
            s_good with { Line = 2, Programme = "nowhere" });

        Assert.Equal([2, 3, 3, 4], problems.Select(problem => problem.Line));
        Assert.Equal("exclusive、p-1、p-2", problems[0].Instead);
    }

    [Fact]
    public void The_same_person_cannot_be_two_things_in_one_community()
    {
        var problem = Assert.Single(Wrong(s_good, s_good with { Line = 3, Role = "convener" }));

        Assert.Equal(new RosterProblem(3, RosterFault.TwiceInCommunity, "王小明", "2"), problem);
    }

    [Fact]
    public void Two_rows_alike_in_every_cell_may_be_two_people_where_nothing_says_that_they_are_one()
    {
        var plain = s_good with { Email = "" };

        Assert.Equal(new RosterProblem(3, RosterFault.OnePersonOrTwo, "王小明", "2"), Assert.Single(Wrong(plain, plain with { Line = 3 })));
        Assert.Single(Good(s_good, s_good with { Line = 3 }).People);
        Assert.Single(Good(plain with { Number = "7" }, plain with { Line = 3, Number = "7" }).People);
    }

    [Fact]
    public void The_same_person_may_be_one_thing_here_and_another_there()
    {
        var person = Assert.Single(Good(
            s_good,
            s_good with { Line = 3, Community = "資安社群", Role = "convener" },
            s_good with { Line = 4, Programme = "p-2", Role = "officer" }).People);

        Assert.Equal(3, person.Entries.Count);
    }

    [Fact]
    public void One_community_has_one_category_and_an_empty_one_says_nothing()
    {
        Assert.Equal(2, Good(s_good, s_good with { Line = 3, Name = "李美麗", Email = "", Category = "" }).People.Count);
        Assert.Equal(
            new RosterProblem(3, RosterFault.CategoryDiffers, "USR", "2"),
            Assert.Single(Wrong(s_good, s_good with { Line = 3, Name = "李美麗", Email = "", Category = "USR" })));
    }

    [Fact]
    public void An_e_mail_tells_who_somebody_is_and_then_the_rest_must_agree()
    {
        Assert.Single(Good(s_good, s_good with { Line = 3, Community = "資安社群", Email = "MING@example.tw" }).People);
        Assert.Equal(
            new RosterProblem(3, RosterFault.PersonDiffers, "王大明", "2"),
            Assert.Single(Wrong(s_good, s_good with { Line = 3, Community = "資安社群", Name = "王大明" })));
    }

    [Fact]
    public void A_row_without_e_mail_is_about_the_one_of_that_name_and_school()
    {
        var person = Assert.Single(Good(s_good with { Email = "", Department = "" }, s_good with { Line = 3, Community = "資安社群" }).People);

        Assert.Equal(("ming@example.tw", "資管系"), (person.Email, person.Department));
    }

    [Fact]
    public void Namesakes_of_one_school_need_an_e_mail_each()
    {
        Assert.Equal(2, Good(s_good, s_good with { Line = 3, Email = "other@example.tw" }).People.Count);
        Assert.Equal(
            new RosterProblem(4, RosterFault.Namesakes, "王小明"),
            Assert.Single(Wrong(s_good, s_good with { Line = 3, Email = "other@example.tw" }, s_good with { Line = 4, Email = "", Community = "資安社群" })));
    }

    [Theory]
    [InlineData("114/9/1")]
    [InlineData("2025-09-01")]
    [InlineData("民國 114 年 9 月 1 日")]
    [InlineData("１１４．９．１")]
    [InlineData("1140901")]
    [InlineData("20250901")]
    public void Days_are_read_in_either_calendar(string cell)
    {
        var entry = Assert.Single(Assert.Single(Good(s_good with { From = cell, Until = cell }).People).Entries);

        Assert.Equal((new DateOnly(2025, 9, 1), new DateOnly(2025, 9, 1)), (entry.From, entry.Until));
    }

    [Theory]
    [InlineData("jos\u00E9@example.tw")]
    [InlineData("jose\u0301@example.tw")]
    [InlineData("王小明@例子.台灣")]
    [InlineData("o'brien+x@example.tw")]
    public void Addresses_may_have_letters_of_any_script(string email) =>
        Assert.Equal(email.Normalize(), Assert.Single(Good(s_good with { Email = email }).People).Email);

    [Theory]
    [InlineData("王大明老師", "王大明")]
    [InlineData("王大明 副教授", "王大明")]
    [InlineData("丁師", "丁師")]
    [InlineData("林丁師", "林丁師")]
    [InlineData("瓦歷斯．諾幹", "瓦歷斯．諾幹")]
    [InlineData("哈勇·諾幹（林志明）", "哈勇·諾幹(林志明)")]
    [InlineData("王小明(A)", "王小明(A)")]
    [InlineData("王小明(電子系)", "王小明(電子系)")]
    [InlineData("O’Brien, Sean", "O'Brien, Sean")]
    [InlineData("José García", "José García")]
    [InlineData("Xu XiaoOu", "Xu XiaoOu")]
    public void A_title_is_no_part_of_a_name_and_who_has_an_unusual_one_is_not_refused(string cell, string name) =>
        Assert.True(NameKey.AreSame(name, Assert.Single(Good(s_good with { Name = cell }).People).Name));

    [Fact]
    public void A_number_tells_who_somebody_is_and_then_the_rest_must_agree()
    {
        var twins = Good(s_good with { Email = "", Number = "A1", Title = "教授" }, s_good with { Line = 3, Email = "", Number = "Ａ2" });
        Assert.Equal([("A1", "教授"), ("A2", "")], twins.People.Select(person => (person.Number, person.Title)));
        Assert.Single(Good(s_good with { Number = "a1" }, s_good with { Line = 3, Number = "A1", Community = "資安社群" }).People);
        Assert.Equal(
            new RosterProblem(3, RosterFault.PersonDiffers, "王大明", "2"),
            Assert.Single(Wrong(s_good with { Number = "A1" }, s_good with { Line = 3, Number = "A1", Name = "王大明" })));
        Assert.Equal(
            new RosterProblem(3, RosterFault.EmailTwice, "ming@example.tw", "2"),
            Assert.Single(Wrong(s_good with { Number = "A1" }, s_good with { Line = 3, Number = "A2", Community = "資安社群" })));
    }

    [Fact]
    public void A_programme_may_be_named_by_its_title() =>
        Assert.Equal(new ProgrammeId("p-1"), Assert.Single(Assert.Single(Good(s_good with { Programme = "試辦 計畫" }).People).Entries).Programme);

    [Theory]
    [InlineData("王⼩明", "ＡＩ社群", "勤益 科大")]
    [InlineData("王 小明", "AI社群", "勤益科大")]
    public void Another_spelling_is_the_same_person_and_community(string name, string community, string school) =>
        Assert.Single(Good(
            s_good with { Email = "", Until = "114/12/31" },
            s_good with { Line = 3, Email = "", Name = name, Community = community, School = school, From = "115/2/1" }).People);

    [Fact]
    public void Names_are_kept_as_they_would_be_typed() =>
        Assert.Equal("AI 社群", Assert.Single(Assert.Single(Good(s_good with { Community = "ＡＩ　社群 " }).People).Entries).Seat!.Community);

    [Fact]
    public void A_roster_without_rows_is_no_roster() =>
        Assert.Equal(RosterFault.NoRows, Assert.Single(Wrong()).Fault);

    private static Roster Good(params RosterRow[] rows) => Assert.IsType<RosterCheck.Good>(Roster.Check(rows, s_known)).Roster;

    private static IReadOnlyList<RosterProblem> Wrong(params RosterRow[] rows) => Assert.IsType<RosterCheck.Wrong>(Roster.Check(rows, s_known)).Problems;
}
