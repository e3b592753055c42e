using CommunityBot.Credits;
using CommunityBot.Undoing;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>What a school already has of placements: shown first, noted as by hand, all of it or nothing.</summary>
public sealed class ImportCreditsTests : IAsyncLifetime
{
    private const string Heading = "姓名,系所,編號,採計項目,起,迄,半日數,企業出資,分配權重,主持人,機構";
    private readonly CommandRun _run = new();

    public async ValueTask InitializeAsync() => await _run.Store(records => new CreditScene(records).Fill());

    public ValueTask DisposeAsync()
    {
        _run.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("csv", "--for", "people", "--language", "en", "--dates", "ce")]
    [InlineData("jsonl")]
    [InlineData("xlsx")]
    [InlineData("xlsx", "--for", "machines")]
    public async Task What_was_exported_changes_nothing_when_it_is_read_in_again(string format, params string[] options)
    {
        var before = await Everything();
        var file = _run.PathOf($"out.{format}");
        Assert.Equal((0, ""), (await _run.Run(["export", "credits", "--format", format, "--out", file, .. options]), _run.Error));

        Assert.Equal((0, ""), (await _run.Run("import", "credits", file), _run.Error));

        Assert.Contains("不變　9 列", _run.Out, StringComparison.Ordinal);
        Assert.Contains("都和紀錄一樣，沒有要改的。", _run.Out, StringComparison.Ordinal);
        Assert.Equal(before, await Everything());
    }

    [Fact]
    public async Task A_list_of_an_office_is_noted_by_an_officer_once_and_can_be_taken_back()
    {
        var (before, standing) = (await Everything(), await Standing());
        var file = List(
            "王小明,機械工程系,,產學合作,114/8/1,115/1/31,,\"150,000 元\",50%,主持人,智慧公司",
            "王 小明,,,深度研習,2023-07-03,2023-07-14,20,,,,",
            "李美麗,電機系,42,教授休假研究,115/8/1,116/1/31,,,,,");

        Assert.Equal((0, ""), (await _run.Run("import", "credits", file, "--dry-run"), _run.Error));
        Assert.Contains("登記　王小明：產學合作計畫 114/08/01–115/01/31 150,000 元 50% 主持 智慧公司；深度實務研習", _run.Out, StringComparison.Ordinal);
        Assert.Equal(before, await Everything());
        Assert.Equal(1, await _run.Run("import", "credits", file, "--by", "王小明"));
        Assert.Contains("王小明 不是這個計畫的承辦人", _run.Error, StringComparison.Ordinal);
        Assert.Equal((0, ""), (await _run.Run("import", "credits", file, "--by", CreditScene.Officer), _run.Error));
        Assert.Contains("採計已匯入：2 位教師 3 筆", _run.Out, StringComparison.Ordinal);
        Assert.Equal((0, ""), (await _run.Run("import", "credits", file), _run.Error));
        Assert.Contains("都和紀錄一樣", _run.Out, StringComparison.Ordinal);
        Assert.Equal(before.Count + 3, (await Everything()).Count);

        var undone = await _run.Store(records =>
        {
            var officer = records.People.Named(CreditScene.Officer)[0].Id;
            var note = new UndoNote(officer, TimeProvider.System.GetUtcNow().AddMinutes(1), "");
            return records.Deeds.Of(officer, default).Select(entry => new Undo(records, RealRules.Rulebooks, AttendanceScene.Clock).Run(entry, note)).ToList();
        });
        Assert.Equal([new UndoOutcome.Done(), new UndoOutcome.Done()], undone);
        Assert.Equal(standing, await Standing());
    }

    [Fact]
    public async Task A_teacher_on_no_roster_comes_in_only_after_that_was_said()
    {
        var file = List("張新人,化工系,0099,起算,113/8/1,119/7/31,,,,,", "張新人,化工系,,董監事,114/1/1,114/6/30,,,,,核准函");

        Assert.Equal(1, await _run.Run("import", "credits", file, "--by", CreditScene.Officer));
        Assert.Contains("第 2 行：名冊上沒有 張新人 化工系，會新增這位教師。", _run.Error, StringComparison.Ordinal);
        Assert.Contains("--accept-new", _run.Error, StringComparison.Ordinal);

        Assert.Equal((0, ""), (await _run.Run("import", "credits", file, "--by", CreditScene.Officer, "--accept-new"), _run.Error));
        Assert.Equal((1, "0099"), await _run.Store(records => records.People.Named("張新人") is var all ? (all.Count, all[0].Number) : default));
    }

    [Fact]
    public async Task What_does_not_agree_with_the_records_is_asked_about_and_stays_beside_its_correction()
    {
        var exported = _run.PathOf("out.csv");
        Assert.Equal(0, await _run.Run("export", "credits", "--out", exported));
        var file = _run.Write("changed.csv", _run.Read("out.csv").Replace("100000,60.5%", "100000,70%", StringComparison.Ordinal));
        var cycle = List("李美麗,,,起算,110/2/1,,,,,,");

        Assert.Equal(1, await _run.Run("import", "credits", file, "--by", CreditScene.Officer));
        Assert.Contains("改成產學合作計畫 113/02/01–113/05/31 100,000 元 70% 主持 精密公司", _run.Error, StringComparison.Ordinal);
        Assert.Equal((0, ""), (await _run.Run("import", "credits", file, "--by", CreditScene.Officer, "--accept-old"), _run.Error));
        Assert.Equal(1, await _run.Run("import", "credits", cycle, "--by", CreditScene.Officer, "--dry-run"));
        Assert.Contains("原來是起算 110/08/01，改成起算 110/02/01", _run.Error, StringComparison.Ordinal);

        Assert.Equal(2, await _run.Store(records => records.Credits.All(CreditScene.Family).Count(entry => entry.Corrects is not null)));
    }

    [Fact]
    public async Task Rows_that_the_rulebook_refuses_say_the_article_and_nothing_is_written()
    {
        var before = await Everything();
        var file = List(
            "王小明,,,產學合作,113/8/1,114/1/31,,300000,49%,主持人,甲公司",
            "王小明,,,產學合作,114/1/31,113/8/1,,300000,,,甲公司",
            "王小明,,,演講,113/8/1,114/1/31,,,,,",
            "王小明,,,產學合作,113/8/1,114/1/31,,,,,甲公司",
            "王小明,,,深度研習,113/8/1,114/1/31,,,,,",
            "李美麗,,,產學合作,113/8/1,114/1/31,,300000,60%,,乙公司",
            "王小明,,,產學合作,113/8/1,114/1/31,,300000,60%,,乙公司",
            "王小明,,0042,起算,113/8/1,,,,,,",
            "李美麗,,,起算,113/8/1,118/7/31,,,,,");

        Assert.Equal(1, await _run.Run("import", "credits", file, "--by", CreditScene.Officer));

        string[] said =
        [
            "第 2 行：主持人的分配權重 49%，不得低於 50%。請主持人改分配，或改填共同主持人（二、(二)2）。", "第 3 行：迄日 2024-08-01 在起日 2025-01-31 以前",
            "第 4 行：沒有採計項目「演講」。請填其中之一：起算、深耕服務", "第 5 行：產學合作計畫看企業出資", "第 6 行：深度實務研習照實際參加的半日採計",
            "第 8 行：「乙公司」這件契約分配的權重合計 120%，超過 100%。請改正（二、(二)2）。", "第 9 行：「0042」在名冊上是 李美麗",
            "第 10 行：從那天起算的一輪到 2030-07-31", "共 8 個問題",
        ];
        Assert.All(said, one => Assert.Contains(one, _run.Error, StringComparison.Ordinal));
        Assert.Equal(before, await Everything());
    }

    [Fact]
    public async Task Headcounts_come_in_by_semester_and_another_number_is_asked_about()
    {
        var file = _run.Write("counts.csv", "系所,學期,教師數\n機械工程系,113-1,10\n電機工程系,113 下,13\n電機工程系,114學年度第1學期,14 人\n化工系,2025-02-01,9\n");

        Assert.Equal(1, await _run.Run("import", "headcounts", file, "--by", CreditScene.Officer));
        Assert.Contains("第 5 行：化工系 114/02/01 起的學期 9 位，但是名冊上沒有人在「化工系」。", _run.Error, StringComparison.Ordinal);
        Assert.Equal((0, ""), (await _run.Run("import", "headcounts", file, "--by", CreditScene.Officer, "--accept-new"), _run.Error));
        Assert.Contains("系所教師數已匯入：3 筆（其中更正 0 筆），不變 1 列。登記人：陳承辦。", _run.Out, StringComparison.Ordinal);
        Assert.Equal((0, ""), (await _run.Run("import", "headcounts", file), _run.Error));
        Assert.Contains("都和紀錄一樣", _run.Out, StringComparison.Ordinal);

        var other = _run.Write("other.csv", "系所,學期,教師數\n機械工程系,113/8/1,11\n機械工程系,113-3,1\n");
        Assert.Equal(1, await _run.Run("import", "headcounts", other, "--by", CreditScene.Officer));
        Assert.Contains("第 3 行：「113-3」不是學期", _run.Error, StringComparison.Ordinal);
        Assert.Equal(1, await _run.Run("import", "headcounts", _run.Write("other.csv", "系所,學期,教師數\n機械工程系,113/8/1,11\n"), "--by", CreditScene.Officer));
        Assert.Contains("第 2 行：機械工程系 113/08/01 起的學期 11 位，原來登記 10 位。", _run.Error, StringComparison.Ordinal);
    }

    private string List(params string[] lines) => _run.Write("list.csv", string.Join('\n', [Heading, .. lines]));

    private Task<List<string>> Everything() => _run.Store(CreditScene.Everything);

    private Task<List<CreditFact>> Standing() => _run.Store(records =>
        CreditEntry.Standing(records.Credits.All(CreditScene.Family)).Select(entry => entry.Fact).ToList());
}
