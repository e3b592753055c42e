using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Cli;

public sealed class RosterPreviewTests : IDisposable
{
    private const string Heading = "programme,community,category,name,role,kind,school,department,email\n";
    private const string Programme = "hsinchu-learning-communities-111";
    private static readonly string s_first = Heading + Row("資安研究社群", "林召集", "convener") + Row("資安研究社群", "王小明") + Row("資安研究社群", "李美麗");
    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_dry_run_shows_what_would_change_and_writes_nothing()
    {
        Assert.Equal(0, await Import(s_first, "--dry-run"));
        Assert.Contains("新社群：資安研究社群。", _run.Out, StringComparison.Ordinal);
        Assert.Contains("新增　資安研究社群 召集人：林召集", _run.Out, StringComparison.Ordinal);
        Assert.Contains("新增　資安研究社群：王小明、李美麗", _run.Out, StringComparison.Ordinal);
        Assert.Contains("什麼都沒有寫入", _run.Out, StringComparison.Ordinal);
        Assert.Empty(await _run.Store(records => records.Communities.All()));

        await Import(s_first);
        Assert.Contains("社群：資安研究社群（新）。", _run.Out, StringComparison.Ordinal);
        Assert.Equal(0, await Import(
            Heading + Row("資安研究社群", "王小明", "convener") + Row("資安研究社群", "王 曉明") + Row("數學社群", "李美麗") + Row("資安研究社群", "林召集"),
            "--dry-run"));

        Assert.Contains("變更　資安研究社群 召集人：王小明", _run.Out, StringComparison.Ordinal);
        Assert.Contains("變更　資安研究社群：林召集", _run.Out, StringComparison.Ordinal);
        Assert.Contains("換社群　李美麗：資安研究社群 → 數學社群", _run.Out, StringComparison.Ordinal);
        Assert.Contains("不變　0 列", _run.Out, StringComparison.Ordinal);
        Assert.Contains("名冊裡沒有　資安研究社群：李美麗", _run.Out, StringComparison.Ordinal);
        Assert.Contains("同一個人嗎？　資安研究社群：名冊裡沒有 李美麗，多了 王 曉明，系所一樣", _run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("資安研究社郡")]
    [InlineData("資安研究社")]
    [InlineData("資訊安研究社群")]
    public async Task A_community_that_may_be_a_slip_is_not_made_unless_somebody_says_so(string near)
    {
        await Import(s_first);
        var second = Heading + Row(near, "陳大文");

        Assert.Equal(1, await Import(second));
        Assert.Contains($"第 2 行：沒有社群「{near}」，和「資安研究社群」只差一個字。", _run.Error, StringComparison.Ordinal);
        Assert.Contains("--accept-new", _run.Error, StringComparison.Ordinal);
        Assert.Equal(1, await Import(second, "--dry-run"));
        Assert.Single(await _run.Store(records => records.Communities.All()));

        Assert.Equal(0, await Import(second, "--accept-new"));
        Assert.Equal(2, (await _run.Store(records => records.Communities.All())).Count);
    }

    [Theory]
    [InlineData("資安 研究社群")]
    [InlineData("資安研究社群\uFE00")]
    public async Task A_community_that_differs_in_spelling_only_is_the_one_there_is(string spelling)
    {
        await Import(s_first);

        Assert.Equal(0, await Import(Heading + Row(spelling, "陳大文")));

        Assert.Equal("資安研究社群", Assert.Single(await _run.Store(records => records.Communities.All())).Name);
    }

    [Theory]
    [InlineData("第一組", "第二組")]
    [InlineData("第1組", "第2組")]
    [InlineData("數學社群甲", "數學社群乙")]
    [InlineData("數學社群", "數學社群二")]
    [InlineData("數學社群 A", "數學社群 B")]
    [InlineData("數學社群（上）", "數學社群（下）")]
    [InlineData("Group II", "Group III")]
    public async Task Communities_that_are_counted_are_several(string first, string second)
    {
        await Import(Heading + Row(first, "林召集", "convener"));

        Assert.Equal(0, await Import(Heading + Row(second, "王小明")));

        Assert.Equal(2, (await _run.Store(records => records.Communities.All())).Count);
    }

    [Fact]
    public async Task Communities_that_both_stand_in_the_file_are_two()
    {
        await Import(s_first);

        Assert.Equal(0, await Import(s_first + Row("資安研習社群", "陳大文", "convener") + Row("資安研習社群", "趙小華")));

        Assert.Equal(2, (await _run.Store(records => records.Communities.All())).Count);
    }

    [Theory]
    [InlineData("y", 0, 2)]
    [InlineData("", 1, 1)]
    [InlineData("n", 1, 1)]
    public async Task Whoever_types_it_is_shown_the_preview_and_asked(string answer, int code, int communities)
    {
        await Import(s_first);

        Assert.Equal(code, await ImportTyping(answer, Heading + Row("資安研究社郡", "陳大文")));

        Assert.Contains("新社群：資安研究社郡", _run.Out, StringComparison.Ordinal);
        Assert.Contains("要照這樣匯入嗎？", _run.Out, StringComparison.Ordinal);
        Assert.Equal(communities, (await _run.Store(records => records.Communities.All())).Count);
    }

    [Fact]
    public async Task Where_nothing_is_in_doubt_nobody_is_asked()
    {
        Assert.Equal(0, await ImportTyping("n", s_first));

        Assert.Contains("新增　資安研究社群", _run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("要照這樣匯入嗎", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_of_one_name_are_told_apart_in_all_that_is_shown()
    {
        var second = Row("資安研究社群", "王小明", end: "ming2@example.tw").Replace("數學", "語文", StringComparison.Ordinal);
        var first = Heading + Row("資安研究社群", "林召集", "convener") + Row("資安研究社群", "王小明", end: "ming1@example.tw");
        await Import(first + second, "--dry-run");
        Assert.Contains("新增　資安研究社群：王小明 數學領域、王小明 語文領域\n", _run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        await Import(first + second);
        await Import(Heading + Row("資安研究社群", "林召集", "convener") + second.Replace("member", "convener", StringComparison.Ordinal), "--dry-run");
        Assert.Contains("名冊裡沒有　資安研究社群：王小明 數學領域（照舊", _run.Out, StringComparison.Ordinal);
        Assert.Contains("變更　資安研究社群 召集人：王小明 語文領域", _run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("張大三 李小四", true)]
    [InlineData("林O明", true)]
    [InlineData("林〇明", true)]
    [InlineData("瓦歷斯．諾幹", false)]
    [InlineData("王 大 明", false)]
    public async Task A_name_that_may_be_none_is_asked_about_once(string name, bool isAsked)
    {
        var second = s_first + Row("資安研究社群", name);
        Assert.Equal(isAsked ? 1 : 0, await Import(second));
        Assert.Equal(isAsked, _run.Error.Contains($"第 5 行：「{name}」是一個人的姓名嗎？", StringComparison.Ordinal));
        Assert.Equal(0, await Import(second, "--accept-new"));
        Assert.Equal(0, await Import(second));
    }

    [Fact]
    public async Task A_number_decides_who_somebody_is()
    {
        var heading = Heading.Replace("email", "email,編號,職稱", StringComparison.Ordinal);
        await Import(heading + Row("資安研究社群", "王小明", end: ",a17,講師"));

        Assert.Equal(0, await Import(heading + Row("資安研究社群", "王大明", end: ",A17,副教授") + Row("資安研究社群", "王小明", end: ",A18,")));

        Assert.Contains("王小明 → 王大明", _run.Out, StringComparison.Ordinal);
        var members = await _run.Store(records => records.People.EverIn(records.Communities.Find(new ProgrammeId(Programme), "資安研究社群")!.Id));
        Assert.Equal([("王大明", "A17", "副教授"), ("王小明", "A18", "")], members.Select(member => (member.Person.Name, member.Person.Number, member.Person.Title)));
    }

    [Fact]
    public async Task An_e_mail_of_somebody_with_another_number_is_refused()
    {
        var heading = Heading.Replace("email", "email,編號", StringComparison.Ordinal);
        await Import(heading + Row("資安研究社群", "王小明", end: "ming@example.tw,A17"));

        Assert.Equal(1, await Import(heading + Row("資安研究社群", "王大明", end: "ming@example.tw,A18")));

        Assert.Contains("第 2 行：ming@example.tw 是 王小明 的電子郵件，但編號不同", _run.Error, StringComparison.Ordinal);
    }

    private static string Row(string community, string name, string role = "member", string end = "") =>
        $"{Programme},{community},,{name},{role},own,光明國小,數學領域,{end}\n";

    private Task<int> Import(string text, params string[] options) => _run.Run(["import", "roster", _run.Write("roster.csv", text), .. options]);

    private Task<int> ImportTyping(string answer, string text) => _run.Typing(answer, "import", "roster", _run.Write("roster.csv", text));
}
