using CommunityBot.Bot.Cli;
using CommunityBot.Communities;
using CommunityBot.Files;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Cli.Comparing;

public sealed class RulebookDiffTests : IDisposable
{
    private const string P1 = "ncut-research-communities-114";

    private static readonly DateTimeOffset s_start = new(2025, 5, 28, 14, 0, 0, TimeSpan.FromHours(8));

    private readonly CommandRun _run = new();

    private static string Seed => Path.Combine(SeedFolder.Find("programmes")!, $"{P1}.yaml");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_rulebook_does_not_differ_from_itself()
    {
        var (code, said) = await Words(Seed, Seed);

        Assert.Equal(0, code);
        Assert.Equal("規則沒有不同。\n  No rule differs.\n", said);
    }

    [Theory]
    [InlineData("to: 114-10-30", "to: 114-11-30", "【計畫】 Programme", "到 114/10/30（四） → 114/04/01（二） 到 114/11/30（日）（二、(二)3）")]
    [InlineData("words: [資安, 資訊安全研究社群]", "words: [資安]", "【類別】", "資訊安全，也可以打的字：資安、資訊安全研究社群 → 資安（二、(三)）")]
    [InlineData("least: 5", "least: 6", "【成員組成】 Composition", "校內教師，至少：5 位 → 6 位（二、(一)）")]
    [InlineData("zh: 系主任", "zh: 院長", "【申請的流程】 Steps of the application", "系主任 → 院長（二、(二)2）")]
    [InlineData("zh: 參訪", "zh: 實地參訪", "【活動】 Activities", "名稱：參訪 → 實地參訪（二、(四)3）")]
    [InlineData("late-after: 15 分鐘", "late-after: 20 分鐘", "【簽到】 Signing in", "開始多久後算遲到：15 分鐘 → 20 分鐘")]
    [InlineData("worth: 0.5 點", "worth: 1 點", "【點數】 Points", "出席例行研討，每次：0.5 點 → 1 點（五、(二)）")]
    [InlineData("most: 30,000 元", "most: 25,000 元", "【補助】 Grants", "補助上限，最多：30,000 元 → 25,000 元（三、(二)）")]
    [InlineData("kinds: [校內, 兼任]\n      items", "kinds: [校內]\n      items", "【經費的用法】", "不能領的身分，內容：校內、兼任 → 校內（三、(二)）")]
    [InlineData("not-for: [文具, 資訊", "not-for: [資訊", "【經費項目】 Budget items", "材料費，不能支付：文具、資訊耗材")]
    [InlineData("due: 114-06-30", "due: 114-05-31", "【應辦事項】 Duties", "申請書，期限：114/06/30（一） → 114/05/31（六）（二、(二)1）")]
    [InlineData("zh: 專利數", "zh: 專利件數", "【成果數字】 Figures", "名稱：專利數 → 專利件數（附件 3）")]
    public async Task A_change_is_said_with_both_values_and_the_article_in_either_direction(string old, string now, string part, string said)
    {
        var changed = await Changed(old, now);

        var (_, there) = await Words(Seed, changed);
        Assert.Contains(part, there, StringComparison.Ordinal);
        Assert.Contains(said, there, StringComparison.Ordinal);
        Assert.Single(there.Split('\n'), line => line.StartsWith('・'));

        var (_, back) = await Words(changed, Seed);
        Assert.Contains(part, back, StringComparison.Ordinal);
        Assert.Single(back.Split('\n'), line => line.StartsWith('・'));
        Assert.NotEqual(there, back);
    }

    [Fact]
    public async Task What_is_new_or_gone_is_said_whole()
    {
        const string Figure = "  - id: patents\n    zh: 專利數\n    en: Patents\n    words: [專利]\n    unit: 件\n    cite: 附件 3\n";
        var without = await Changed(Figure, "");

        var (_, said) = await Words(Seed, without);
        Assert.Contains("・刪除：專利數，也可以打的字 專利，單位 件，條次 附件 3\n    Gone: Patents", said, StringComparison.Ordinal);
        Assert.Contains("・新增：專利數", (await Words(without, Seed)).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_file_and_a_folder_that_is_not_there_are_refused()
    {
        var wrong = _run.Write($"{P1}.yaml", "id: a");
        Assert.Equal(1, await _run.Run("rulebook", "diff", Seed, wrong));
        Assert.Contains("少了", _run.Error, StringComparison.Ordinal);

        Assert.Equal(1, await _run.Run("rulebook", "diff", Seed, Seed));
        Assert.Contains("這個資料夾", _run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_run.Data));
    }

    [Fact]
    public async Task On_a_copy_it_says_whose_figures_differ_and_leaves_the_data_alone()
    {
        await Seeded();
        await _run.Store(records =>
        {
            records.People.Put(records.Communities.All()[0].Id, records.People.Add("王小明", "勤益科大", "電子系", "").Id, Role.Member, PersonKind.Own);
            return true;
        });
        var before = await _run.Store(records => records.Points.Of(records.Communities.All()[0].Id).Count);

        Assert.Equal(0, await _run.Run("rulebook", "diff", Seed, await Changed("worth: 0.5 點", "worth: 1 點", "due: 114-11-15", "due: 114-10-31")));

        Assert.Contains("【AI 社群】", _run.Out, StringComparison.Ordinal);
        Assert.Contains("・王小明 資管系，點數：3.5 點 → 4 點\n", _run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("李大華", _run.Out, StringComparison.Ordinal);
        Assert.Contains("・年度成果報告，期限：114/11/15（六） → 114/10/31（五）（四、(二)）", _run.Out, StringComparison.Ordinal);
        Assert.Equal(before, await _run.Store(records => records.Points.Of(records.Communities.All()[0].Id).Count));
    }

    [Fact]
    public async Task The_grant_and_who_has_to_be_in_it_are_compared_too()
    {
        await Seeded();

        const string Last = "    most: 1\n    cite: 二、(一)\n";
        var changed = await Changed("most: 30,000 元", "most: 25,000 元", Last, Last + "  - id: all\n    zh: 成員\n    least: 8\n    cite: 二、(一)\n");

        Assert.Equal(0, await _run.Run("rulebook", "diff", Seed, changed));

        Assert.Contains("・經費，補助上限：30,000 元 → 25,000 元（三、(二)）", _run.Out, StringComparison.Ordinal);
        Assert.Contains("・新增：成員，成員組成 2 位，少 6 位", _run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("王小明", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Next_years_rules_are_tried_on_this_years_data()
    {
        await Seeded();
        var next = await Changed("id: ncut-research-communities-114\n", "id: ncut-research-communities-115\n", "114-", "115-");

        Assert.Equal(0, await _run.Run("rulebook", "diff", Seed, next));

        Assert.Contains("計畫期間，日期：114/04/01（二） 到 114/10/30（四） → 115/04/01", _run.Out, StringComparison.Ordinal);
        Assert.Matches("^\\d+ 個日期都剛好晚 1 年。\\n  \\d+ days are exactly 1 year later\\.\\n", _run.Out.ReplaceLineEndings("\n"));
        Assert.DoesNotContain("申請書，期限", _run.Out, StringComparison.Ordinal);
        Assert.Contains("新規則的日期挪到原來的年度來比", _run.Out, StringComparison.Ordinal);
        Assert.Contains("沒有人的點數、經費或應辦事項會不同。", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_moves_by_more_than_the_year_is_said_and_no_name_twice()
    {
        var next = await Changed(
            "id: ncut-research-communities-114\n", "id: ncut-research-communities-115\n", "114-", "115-", "due: 115-06-30", "due: 115-07-01");

        var (_, said) = await Words(Seed, next);

        Assert.Contains("申請書，期限：114/06/30（一） → 115/07/01（三）", said, StringComparison.Ordinal);
        Assert.DoesNotContain("年度成果報告，期限", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_the_same_of_several_communities_is_said_once_of_all()
    {
        await Seeded();
        await _run.Store(records => records.Communities.Add(new ProgrammeId(P1), "資安社群", ""));

        Assert.Equal(0, await _run.Run("rulebook", "diff", Seed, await Changed("most: 30,000 元", "most: 25,000 元")));

        Assert.Single(_run.Out.Split('\n'), line => line.StartsWith("・經費，補助上限：", StringComparison.Ordinal));
        Assert.Contains("【AI 社群、資安社群】\n", _run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    public void Dispose() => _run.Dispose();

    /// <summary>Without data; the folder of other commands would be asked for.</summary>
    private static async Task<(int Code, string Said)> Words(string old, string now)
    {
        using var output = new StringWriter();
        var code = await CommandLine.Run(["rulebook", "diff", old, now], new Terminal(output, output, () => Stream.Null), Cancel);
        return (code, output.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>A copy of the seed that says other things, in pairs.</summary>
    private async Task<string> Changed(params string[] pairs)
    {
        var text = await File.ReadAllTextAsync(Seed, Cancel);
        foreach (var pair in pairs.Chunk(2))
        {
            Assert.Contains(pair[0], text, StringComparison.Ordinal);
            text = text.Replace(pair[0], pair[1], StringComparison.Ordinal);
        }

        var id = text.Split('\n').First(line => line.StartsWith("id: ", StringComparison.Ordinal))[4..];
        Directory.CreateDirectory(_run.PathOf("new"));
        return _run.Write($"new/{id}.yaml", text);
    }

    /// <summary>A community of two, of whom one was at a meeting.</summary>
    private Task<Meeting> Seeded() => _run.Store(records =>
    {
        var community = records.Communities.Add(new ProgrammeId(P1), "AI 社群", "AI數位");
        var (ming, hua) = (records.People.Add("王小明", "勤益科大", "資管系", ""), records.People.Add("李大華", "勤益科大", "資管系", ""));
        records.People.Put(community.Id, ming.Id, Role.Convener, PersonKind.Own);
        records.People.Put(community.Id, hua.Id, Role.Member, PersonKind.Own);
        var approved = new ApplicationStep { To = ApplicationState.Approved, At = s_start.AddDays(-9), By = hua.Id, Cite = Citations.None, Version = 1 };
        records.Applications.Add(community.Id, approved);
        var meeting = records.Meetings.Plan(
            new MeetingPlan { Community = community.Id, Kind = "routine", StartsAt = s_start, EndsAt = s_start.AddHours(2) });
        records.Attendance.Add(new AttendanceEntry { Meeting = meeting.Id, Person = ming.Id, Act = AttendanceAct.SignedIn, At = s_start });
        return meeting;
    });
}
