using System.Text;
using CommunityBot.Accounts;
using CommunityBot.Bot.Demo;
using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Cli;

public sealed class ImportRosterTests : IDisposable
{
    private const string Heading = "programme,community,category,name,role,kind,school,department,email\n";

    private const string Rows =
        """
        ncut-research-communities-114,AI 社群,AI數位,王小明,convener,own,勤益科大,資管系,ming@example.tw
        ncut-research-communities-114,AI 社群,AI數位,李美麗,成員,校外,中興大學,"資工系, 二組",
        hsinchu-learning-communities-111,資安社群,,王小明,member,own,勤益科大,資管系,ming@example.tw
        ncut-research-communities-114,,,陳承辦,officer,,勤益科大,研發處,chen@example.tw

        """;

    private static readonly ProgrammeId s_programme = new("ncut-research-communities-114");
    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_roster_becomes_communities_people_and_officers()
    {
        Assert.Equal(0, await Import(Heading + Rows));

        Assert.Contains("新增 4 列，更新 0 列，不變 0 列", _run.Out, StringComparison.Ordinal);
        Assert.Equal(["資安社群|", "AI 社群|AI數位"], await _run.Store(records => records.Communities.All().Select(one => $"{one.Name}|{one.Category}").ToList()));
        var members = await _run.Store(records => records.People.EverIn(records.Communities.Find(s_programme, "AI 社群")!.Id));
        Assert.Equal(
            [("王小明", Role.Convener, PersonKind.Own, "ming@example.tw"), ("李美麗", Role.Member, PersonKind.External, "")],
            members.Select(member => (member.Person.Name, member.Role, member.Kind, member.Person.Email)));
        Assert.Equal("資工系, 二組", members[1].Person.Department);
        Assert.Equal(["陳承辦"], (await _run.Store(records => records.People.OfficersOf(s_programme, DateOnly.MaxValue))).Select(person => person.Name));
        Assert.Equal(2, (await _run.Store(records => records.People.EverOf(members[0].Person.Id))).Count);
    }

    [Fact]
    public async Task The_same_roster_again_changes_nothing_and_makes_codes_beside_those_before()
    {
        await Import(Heading + Rows, "--codes", _run.PathOf("first.csv"));

        Assert.Equal(0, await Import(Heading + Rows, "--codes", _run.PathOf("second.csv")));

        Assert.Contains("新增 0 列，更新 0 列，不變 4 列", _run.Out, StringComparison.Ordinal);
        string[] codes = [FirstCodeIn("first.csv"), FirstCodeIn("second.csv")];
        Assert.NotEqual(codes[0], codes[1]);
        Assert.DoesNotContain(null, await _run.Store(records => codes.Select(code => records.Accounts.FindCode(BindingCode.Read(code)!)).ToList()));
        Assert.Equal(2, (await _run.Store(records => records.Communities.All())).Count);

        string FirstCodeIn(string file) => _run.Read(file).Split('\n')[1].Split(',')[^2];
    }

    [Fact]
    public async Task What_differs_is_changed_and_what_is_left_empty_stays()
    {
        await Import(Heading + Rows);

        Assert.Equal(0, await Import(
            Heading +
            """
            ncut-research-communities-114,AI 社群,,王大明,member,own,勤益科大,,Ming@Example.tw
            ncut-research-communities-114,AI 社群,,李美麗,member,external,中興大學,,li@example.tw
            """,
            "--accept-old"));

        Assert.Contains("新增 0 列，更新 2 列，不變 0 列", _run.Out, StringComparison.Ordinal);
        Assert.Contains("王小明 → 王大明", _run.Out, StringComparison.Ordinal);
        var members = await _run.Store(records => records.People.EverIn(records.Communities.Find(s_programme, "AI 社群")!.Id));
        Assert.Equal(
            [("王大明", Role.Member, "資管系"), ("李美麗", Role.Member, "資工系, 二組")],
            members.Select(member => (member.Person.Name, member.Role, member.Person.Department)));
        Assert.Equal(["ming@example.tw", "li@example.tw"], members.Select(member => member.Person.Email));
        Assert.Equal("AI數位", members[0].Community.Category);
    }

    [Fact]
    public async Task One_known_person_is_never_taken_for_two()
    {
        await Import(Heading + "ncut-research-communities-114,A,,王小明,member,own,勤益科大,,");

        Assert.Equal(0, await Import(
            Heading +
            """
            ncut-research-communities-114,A,,王小明,member,own,勤益科大,,one@example.tw
            ncut-research-communities-114,A,,王小明,member,own,勤益科大,,two@example.tw
            """));
        Assert.Contains("新增 1 列，更新 1 列", _run.Out, StringComparison.Ordinal);

        Assert.Equal(1, await Import(Heading + "ncut-research-communities-114,B,,王小明,member,own,勤益科大,,", "--codes", _run.PathOf("codes.csv")));
        Assert.Contains("第 2 行：同校有不只一位 王小明", _run.Error, StringComparison.Ordinal);
        Assert.Null(await _run.Store(records => records.Communities.Find(s_programme, "B")));
        Assert.Equal(["data", "roster.csv"], Directory.GetFileSystemEntries(_run.PathOf("")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Where_a_teacher_joins_one_community_only_a_second_is_refused_with_the_line_and_the_article()
    {
        Assert.Equal(1, await Import(Heading + Rows + "ncut-research-communities-114,資安社群,,王小明,member,own,勤益科大,,ming@example.tw\n"));
        Assert.Contains("第 6 行：王小明 和第 2 行在不同的社群，但這個計畫每位教師限參加一個社群（二、(一)）", _run.Error, StringComparison.Ordinal);

        Assert.Equal(0, await Import(Heading + Rows));
        Assert.Equal(1, await Import(Heading + "ncut-research-communities-114,資安社群,,李美麗,member,own,中興大學,,\n"));
        Assert.Contains("第 2 行：李美麗 已經在「AI 社群」", _run.Error, StringComparison.Ordinal);
        Assert.Contains("line 2: 李美麗 is in 'AI 社群' already, and the programme lets a teacher join one only (二、(一))", _run.Error, StringComparison.Ordinal);
        Assert.Null(await _run.Store(records => records.Communities.Find(s_programme, "資安社群")));
    }

    [Theory]
    [InlineData("head")]
    [InlineData("系主任")]
    [InlineData("校長")]
    [InlineData("推薦人")]
    public async Task Whoever_recommends_a_community_is_its_head_and_no_member_however_often_it_is_imported(string role)
    {
        var heads = $"ncut-research-communities-114,AI 社群,,張主任,{role},,勤益科大,資管系,\nncut-research-communities-114,新社群,,張主任,{role},,勤益科大,資管系,\n";

        Assert.Equal(0, await Import(Heading + Rows + heads, "--codes", _run.PathOf("codes.csv")));
        Assert.Contains("新增 6 列，更新 0 列，不變 0 列", _run.Out, StringComparison.Ordinal);
        Assert.Equal(0, await Import(Heading + Rows + heads));
        Assert.Contains("新增 0 列，更新 0 列，不變 6 列", _run.Out, StringComparison.Ordinal);

        Assert.Contains("新社群,張主任,", _run.Read("codes.csv"), StringComparison.Ordinal);
        var community = await _run.Store(records => records.Communities.Find(s_programme, "AI 社群")!.Id);
        Assert.Equal(["張主任"], (await _run.Store(records => records.People.HeadsOf(community, DateOnly.MaxValue))).Select(person => person.Name));
        Assert.DoesNotContain(await _run.Store(records => records.People.EverIn(community)), member => member.Person.Name == "張主任");
    }

    [Fact]
    public async Task Nothing_is_written_while_one_row_is_wrong()
    {
        Assert.Equal(1, await Import(Heading + Rows + "nowhere,社群,,張三,boss,own,,,\n", "--codes", _run.PathOf("codes.csv")));

        Assert.Contains("第 6 行：沒有計畫「nowhere」", _run.Error, StringComparison.Ordinal);
        Assert.Contains("第 6 行：看不懂身分「boss」", _run.Error, StringComparison.Ordinal);
        Assert.Contains("line 6: role 'boss'", _run.Error, StringComparison.Ordinal);
        Assert.Empty(await _run.Store(records => records.Communities.All()));
        Assert.Equal(["data", "roster.csv"], Directory.GetFileSystemEntries(_run.PathOf("")).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("name,role\n王小明,member\n", "第 1 行：欄位名稱少了 計畫、社群、聘任。要有：計畫、社群、姓名、身分、聘任")]
    [InlineData("計畫,社群,姓名,職務,聘任\n", "第 1 行：欄位名稱少了 身分，看不懂的是：職務。要有")]
    [InlineData("", "是空的")]
    [InlineData("\n , \n", "欄位名稱少了 計畫")]
    [InlineData("programme;community;category;name;role;kind;school;department;email\n", "第 1 行：欄位名稱底下沒有資料")]
    [InlineData(Heading, "第 1 行：欄位名稱底下沒有資料")]
    [InlineData("教師姓名," + Heading, "第 1 行：欄位 姓名（name）出現兩次：教師姓名、name")]
    [InlineData(Heading + "\n\np,A,,王,member,own,,,,多的\n", "第 4 行：這一列比欄位名稱多出「多的」")]
    [InlineData(Heading + "p,\"兩\n行\",,王,member,own,,,\np,A,,\"王,member,own,,,\n", "第 3 行：引號不成對")]
    [InlineData(Heading + "p,\"兩\n行\",,王,member,own,,,\n", "第 2 行：「兩 行」裡有看不見的控制字元")]
    public async Task A_file_that_is_no_roster_is_refused_with_the_line(string text, string refusal)
    {
        Assert.Equal(1, await Import(text));

        Assert.Contains(refusal, _run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("身分別", "校內/校外")]
    [InlineData("身份別", "校內／校外")]
    [InlineData("身分", "校內外")]
    public async Task Headings_are_those_that_schools_write(string role, string kind)
    {
        Assert.Equal(0, await Import($"計畫,社群,姓名,{role},{kind},學校\n{s_programme},A,王小明,成員,校內,勤益科大\n"));

        Assert.Single(await _run.Store(records => records.People.Named("王小明", "勤益科大")));
    }

    [Fact]
    public async Task Columns_may_stand_in_any_order_and_case_between_others()
    {
        Assert.Equal(
            0,
            await Import(
                "Email,備註,NAME,School,Kind,Role,Category,Community,Programme,Department\n,新人,王小明,勤益科大,own,member,,A,NCUT-research-communities-114,\n"));

        Assert.Contains("沒有用到的欄位：備註", _run.Out, StringComparison.Ordinal);
        Assert.Single(await _run.Store(records => records.People.Named("王小明", "勤益科大")));
    }

    [Theory]
    [InlineData("utf-8", true, "\n", false)]
    [InlineData("utf-8", false, "\r\n", false)]
    [InlineData("big5", false, "\r\n", true)]
    public async Task Files_are_read_as_Excel_in_Taiwan_saves_them(string encoding, bool mark, string newLine, bool saysSo)
    {
        var writer = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? new UTF8Encoding(mark);
        var bytes = writer.GetBytes((Heading + Rows).ReplaceLineEndings(newLine));

        Assert.Equal(0, await _run.Run("import", "roster", _run.Write("roster.csv", [.. writer.GetPreamble(), .. bytes])));

        Assert.Equal(saysSo, _run.Out.Contains("Big5", StringComparison.Ordinal));
        Assert.Single(await _run.Store(records => records.People.Named("李美麗", "中興大學")));
    }

    [Fact]
    public async Task A_file_in_neither_encoding_is_refused_with_the_way_to_save_it()
    {
        Assert.Equal(1, await _run.Run("import", "roster", _run.Write("roster.csv", [0xFF, 0xFE, 0x70, 0x00])));
        Assert.Contains("CSV UTF-8", _run.Error, StringComparison.Ordinal);

        Assert.Equal(1, await _run.Run("import", "roster", _run.PathOf("nothing.csv")));
        Assert.Contains("nothing.csv：沒有這個檔案", _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Could not find", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_without_a_chat_account_gets_a_code_that_binds()
    {
        await Import(Heading + Rows);
        await _run.Store(records =>
        {
            records.Accounts.Save(
                new ChatAccount { Address = new ChatAddress(ChannelNames.Line, "U1"), Person = records.People.FindByEmail("ming@example.tw") });
            return true;
        });
        _run.Write("codes.csv", "from last year");

        Assert.Equal(0, await Import(Heading + Rows, "--codes", _run.PathOf("codes.csv")));

        var bytes = await File.ReadAllBytesAsync(_run.PathOf("codes.csv"), TestContext.Current.CancellationToken);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = _run.Read("codes.csv").Split("\r\n");
        Assert.Equal("社群,姓名,學校,系所,電子郵件,編號,綁定碼,到期", lines[0]);
        Assert.Matches("^AI 社群,李美麗,.*,[0-9A-Z]{4}-[0-9A-Z]{4},[0-9]{4}-[0-9]{2}-[0-9]{2}$", lines[1]);
        Assert.Matches("^（承辦人）,陳承辦,.*,chen@example.tw,,[0-9A-Z]{4}-[0-9A-Z]{4},", lines[2]);
        Assert.Equal(["", ""], [lines[3], string.Concat(lines[4..])]);
        var code = BindingCode.Read(lines[1].Split(',')[^2])!;
        Assert.Equal("李美麗", await _run.Store(records => records.People.Find(records.Accounts.FindCode(code)!.Person)!.Name));
    }

    [Fact]
    public async Task A_code_about_to_run_out_is_not_printed_on_paper()
    {
        await Import(Heading + Rows);
        var old = await _run.Store(records =>
        {
            var code = BindingCode.For(records.People.FindByEmail("chen@example.tw")!.Id, TimeProvider.System.GetUtcNow(), TimeSpan.FromHours(2));
            records.Accounts.AddCode(code);
            return code.Shown;
        });

        await Import(Heading + Rows, "--codes", _run.PathOf("codes.csv"));

        Assert.DoesNotContain(old, _run.Read("codes.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("+王小明")]
    [InlineData("-王小明")]
    public async Task A_name_that_Excel_would_run_is_defused_on_paper_and_kept_in_the_records(string name)
    {
        await Import(Heading + $"ncut-research-communities-114,A,,{name},member,own,,,\n", "--codes", _run.PathOf("codes.csv"));

        Assert.Contains($",\"'{name}\",", _run.Read("codes.csv"), StringComparison.Ordinal);
        Assert.Single(await _run.Store(records => records.People.Named(name, "")));
    }

    [Fact]
    public async Task Real_people_are_kept_out_of_the_try_outs_folder()
    {
        await _run.Store(records =>
        {
            records.Marks.Set(DemoMode.Mark, "2025-05-26");
            return true;
        });

        Assert.Equal(1, await Import(Heading + Rows));

        Assert.Contains("--data", _run.Error, StringComparison.Ordinal);
        Assert.Empty(await _run.Store(records => records.Communities.All()));
    }

    [Fact]
    public async Task Codes_that_cannot_be_written_down_are_found_before_anything_is_imported()
    {
        Assert.Equal(1, await Import(Heading + Rows, "--codes", _run.PathOf("missing/codes.csv")));

        Assert.Empty(await _run.Store(records => records.Communities.All()));
    }

    private Task<int> Import(string text, params string[] options) => _run.Run(["import", "roster", _run.Write("roster.csv", text), .. options]);
}
