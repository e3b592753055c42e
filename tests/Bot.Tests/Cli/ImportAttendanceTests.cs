using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>Attendance from paper and from exports: shown first, noted as by hand, and nothing that was noted is lost.</summary>
public sealed class ImportAttendanceTests : IAsyncLifetime
{
    private static readonly string[] s_corrected = ["王小明", "李美麗", "陳平安", "林, 一"];
    private readonly CommandRun _run = new();

    public async ValueTask InitializeAsync() => await _run.Store(records => new AttendanceScene(records).Fill());

    public ValueTask DisposeAsync()
    {
        _run.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("xlsx", "--for", "machines")]
    [InlineData("xlsx", "--language", "en", "--dates", "ce")]
    [InlineData("csv")]
    [InlineData("csv", "--for", "people")]
    [InlineData("csv", "--for", "people", "--language", "en", "--dates", "ce")]
    [InlineData("jsonl")]
    [InlineData("jsonl", "--for", "people")]
    public async Task What_was_exported_changes_nothing_when_it_is_read_in_again(string format, params string[] options)
    {
        await _run.Store(records => new SheetScene(records).Fill());
        var before = await Everything();
        var file = _run.PathOf($"out.{format}");
        Assert.Equal(0, await _run.Run(["export", "attendance", "--format", format, "--out", file, .. options]));

        Assert.Equal(0, await _run.Run("import", "attendance", file));

        Assert.Equal("", _run.Error);
        Assert.Contains("都和紀錄一樣，沒有要改的。", _run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("保留", _run.Out, StringComparison.Ordinal);
        Assert.Equal(before, await Everything());
    }

    [Fact]
    public async Task A_list_of_an_office_is_noted_as_by_hand_and_points_follow()
    {
        var before = await Everything();
        var file = List(
            "AI 社群,114/5/26(一),18:00-20:00,,王小明 老師,,成員,已簽,18:05,19:50,",
            "AI 社群,5/26（一）,,晚場,李美麗,,,遲到 15 分鐘,,,塞車",
            "AI社群,1140526,,例行研討 第2次,陳平安教授,,,公假,,,",
            "小 計,,,,3 人,,,,,,", "出席率 95%,,,,,,,,,,",
            "AI 社群,民國114年5月26日,下午6點,例行研討,講師甲,,來賓,✓,,,",
            "AI 社群,114/05/26,18:00,,林召集,,,缺席,,,");

        Assert.Equal((0, ""), (await _run.Run("import", "attendance", file, "--dry-run"), _run.Error));
        Assert.Contains("補簽　AI 社群 114/05/26 18:00 例行研討 晚場：王小明、李美麗、講師甲（來賓）", _run.Out, StringComparison.Ordinal);
        Assert.Contains("合計、小計的列沒有讀：第 5、6 行。", _run.Out, StringComparison.Ordinal);
        Assert.Equal(before, await Everything());
        Assert.Equal(1, await _run.Run("import", "attendance", file));
        Assert.Contains("--by", _run.Error, StringComparison.Ordinal);
        Assert.Equal(before, await Everything());

        Assert.Equal(0, await _run.Run("import", "attendance", file, "--by", "陳承辦"));

        Assert.Contains("補簽 3 筆，請假 1 筆，撤回 0 筆，不變 1 列。登記人：陳承辦。", _run.Out, StringComparison.Ordinal);
        Assert.Equal(
            [
                "王小明 Recorded 匯入出席紀錄：簽到 18:05 簽退 19:50", "李美麗 Recorded 匯入出席紀錄：遲到 15 分鐘 塞車", "陳平安 Leave 公假", "講師甲 Recorded 匯入出席紀錄",
            ],
            (await Everything()).Except(before).Where(line => line.StartsWith("line ", StringComparison.Ordinal)).Select(line => line[5..]));
        Assert.Equal(2, (await Everything()).Except(before).Count(line => line.StartsWith("points ", StringComparison.Ordinal)));
        var after = await Everything();
        Assert.Equal(0, await _run.Run("import", "attendance", file, "--by", "陳承辦"));
        Assert.Equal(after, await Everything());

        Assert.Equal(0, await _run.Typing("y\n", "import", "undo", "--by", "陳承辦"));
        Assert.Contains("匯入的出席（AI 社群：登記 4 筆）", _run.Out, StringComparison.Ordinal);
        Assert.Equal(0, await _run.Run("import", "attendance", file, "--by", "陳承辦"));
        Assert.Contains("補簽 3 筆，請假 1 筆", _run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AI 社群,5/26（二）,14:00,,李美麗,,,請假,,,", "「5/26（二）」的星期不對，114/05/26 是星期一；當作 114/05/26")]
    [InlineData("AI 社群,1/12,14:00-16:00,meeting,陳聯盟,,,出席,,,", "「1/12」沒有寫年，計畫期間裡也有 111/01/12、112/01/12、113/01/12、114/01/12；當作 115/01/12")]
    [InlineData("AI 社群,1/12（一）,14:00-16:00,meeting,陳聯盟,,,出席,,,", "")]
    public async Task A_day_that_may_be_another_is_asked_about(string row, string said)
    {
        await _run.Store(records =>
        {
            var alliance = records.Communities.All().Single(one => one.Programme.Value == "moe-digital-alliance-111");
            records.People.Put(alliance.Id, records.People.Add("陳聯盟", "勤益科大", "資管系", "").Id, Role.Convener, PersonKind.Own);
            return true;
        });
        var programme = row.Contains("陳聯盟", StringComparison.Ordinal) ? "moe-digital-alliance-111" : AttendanceScene.Programme.Value;
        var file = _run.Write("list.csv", $"{AttendanceList.Heading}\n{row},{programme}");
        string[] import = ["import", "attendance", file, "--dry-run", "--accept-new", "--accept-old"];

        Assert.Equal(said.Length > 0 ? 1 : 0, await _run.Run(import));
        Assert.Contains(said, _run.Error, StringComparison.Ordinal);
        Assert.Equal(0, await _run.Run([.. import, "--accept-days"]));
        Assert.Contains(said, _run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("王小明,,,V,請假,,", "第 2 行：王小明 出席情形和簽到寫的相反；當作出席。", 1)]
    [InlineData("王小明,,,請假,V,,", "出席情形和簽到寫的相反；當作請假。", 1)]
    [InlineData("王小明,,,✕,14:02,,", "沒有到，卻有時間 14:02；當作未到。", 0)]
    [InlineData("王小明,,,請假,,19:30,", "沒有到，卻有時間 19:30；當作請假。", 1)]
    [InlineData("王小明,,,V,20:30,,", "簽到的時間 20:30 和活動的時間不合；當作出席。", 1)]
    [InlineData("王小明,,,V,8:05,,", "簽到的時間 08:05 和活動的時間不合；當作出席。", 1)]
    [InlineData("王小明,,,V,18:05,17:50,", "簽到的時間 18:05–17:50 和活動的時間不合；當作出席。", 1)]
    [InlineData("王小明,,,遲到15分,18:00,,", "寫遲到，18:00 卻沒有晚；當作出席。", 1)]
    [InlineData("王小明召集人,,,早退,18:00,,", "", 1)]
    [InlineData("王小明（召集人）,,,未到,未簽,,", "", 0)]
    [InlineData("王小明,,,遲到15分,18:15,20:05,", "", 1)]
    public async Task A_row_that_contradicts_itself_is_asked_about(string row, string said, int noted)
    {
        var before = await Everything();
        string[] import = ["import", "attendance", List($"AI 社群,114/5/26,18:00,,{row}"), "--by", "陳承辦"];

        if (said.Length > 0)
        {
            Assert.Equal(1, await _run.Run(import));
            Assert.Contains(said, _run.Error, StringComparison.Ordinal);
            Assert.Contains("--accept-rows", _run.Error, StringComparison.Ordinal);
            Assert.Equal(before, await Everything());
        }

        Assert.Equal(0, await _run.Run([.. import, "--accept-rows"]));
        Assert.Contains(said, _run.Out, StringComparison.Ordinal);
        Assert.Equal(noted, (await Everything()).Except(before).Count(line => line.StartsWith("line ", StringComparison.Ordinal)));
        if (noted > 0)
            Assert.Equal(0, await _run.Run(import));
    }

    [Fact]
    public async Task A_meeting_that_is_not_there_is_made_only_after_that_was_said()
    {
        var before = await Everything();
        var file = List("AI 社群,114/4/14,14:00-16:00,例行研討,王小明,,,出席,,,", "AI 社群,114/4/14,14:00-16:00,例行研討,李美麗,,,請假,,,");

        Assert.Equal(1, await _run.Run("import", "attendance", file, "--by", "陳承辦"));
        Assert.Contains("第 2 行：沒有這一場，會補登　AI 社群 114/04/14 14:00 例行研討。", _run.Error, StringComparison.Ordinal);
        Assert.Contains("--accept-new", _run.Error, StringComparison.Ordinal);
        Assert.Equal(1, await _run.Typing("n\n", "import", "attendance", file, "--by", "陳承辦"));
        Assert.Equal(before, await Everything());

        Assert.Equal(0, await _run.Typing("y\n", "import", "attendance", file, "--by", "陳承辦"));

        var after = await Everything();
        Assert.Contains("補登活動 1 場，補簽 1 筆，請假 1 筆", _run.Out, StringComparison.Ordinal);
        Assert.Contains("meeting 2025-04-14T06:00:00.0000000Z routine 1", after);
        Assert.Equal(0, await _run.Run("import", "attendance", file, "--accept-new"));
        Assert.Equal(after, await Everything());
        Assert.Equal(0, await _run.Run("verify"));
    }

    /// <summary>In a file of merged cells only the first row says the programme.</summary>
    [Fact]
    public async Task However_rows_name_a_community_it_is_one_and_its_meeting_one()
    {
        await _run.Store(records =>
        {
            var community = records.Communities.Add(AttendanceScene.Programme, "獨立社群", "");
            foreach (var name in (string[])["王小明", "李美麗"])
                records.People.Put(community.Id, records.People.Named(name)[0].Id, Role.Member, PersonKind.Own);
            return true;
        });
        var file = _run.Write(
            "名單.csv",
            "計畫,社群,日期,時間,活動,姓名,狀態\r\nncut-research-communities-114,獨立社群,114/4/14,14:00-16:00,例行研討,王小明,出席\r\n"
            + ",獨立社群,114/4/14,14:00-16:00,例行研討,李美麗,出席\r\n,獨立　社群,114/4/14,14:00-16:00,例行研討,王小明,出席\r\n");

        Assert.Equal(0, await _run.Run("import", "attendance", file, "--by", "陳承辦", "--accept-new"));

        Assert.Contains("補登活動　獨立社群 114/04/14 14:00 例行研討", _run.Out, StringComparison.Ordinal);
        Assert.Contains("補登活動 1 場，補簽 2 筆", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_contradicts_the_records_is_asked_about_and_stays_beside_its_correction()
    {
        var before = await Everything();
        var file = List(
            "AI 社群,114/5/26,14:00,,王小明,,,未到,,,", "AI 社群,114/5/26,14:00,,李美麗,,,請假,,,", "AI 社群,114/5/26,14:00,,陳平安,,,出席,,,",
            "AI 社群,114/5/26,14:00,,\"林, 一\",,,出席,,,", "AI 社群,114/5/26,18:00,,陳先走,,,缺席,,,", "AI 社群,114/5/26,14:00,,陳先走,,,出席,14:30,,");

        Assert.Equal(1, await _run.Run("import", "attendance", file, "--by", "林召集"));
        Assert.Contains("第 2 行：AI 社群 114/05/26 14:00 例行研討 =1+1，王小明 紀錄上是14:02 簽到，檔案上是未到。", _run.Error, StringComparison.Ordinal);
        Assert.Contains("陳平安 紀錄上是請假，檔案上是出席", _run.Error, StringComparison.Ordinal);
        Assert.Contains("林, 一 紀錄上是撤回過的出席，檔案上是出席", _run.Error, StringComparison.Ordinal);
        Assert.Contains("保留　第 7 行", _run.Out, StringComparison.Ordinal);
        Assert.Equal(before, await Everything());

        await _run.Store(records =>
        {
            var (person, address) = (records.People.Named("王小明")[0], new ChatAddress("line", "U1"));
            records.Accounts.Save(new ChatAccount { Address = address, Person = person, BoundAt = DateTimeOffset.UnixEpoch });
            return true;
        });
        Assert.Equal(0, await _run.Run("import", "attendance", file, "--by", "林召集", "--accept-old"));

        Assert.Contains("照檔案　第 2 行：AI 社群 114/05/26 14:00 例行研討 =1+1，王小明 紀錄上是14:02 簽到，檔案上是未到。", _run.Out, StringComparison.Ordinal);
        Assert.Single(await _run.Store(records => records.Outbox.Waiting().ToList()));
        var after = await Everything();
        Assert.All(before.Where(line => line.StartsWith("line ", StringComparison.Ordinal)), line => Assert.Contains(line, after));
        Assert.Equal(["Missing", "OnLeave", "Recorded", "Recorded"], await _run.Store(records => s_corrected
            .Select(name => Presence.Of(records.Attendance.Of(new MeetingId(1), records.People.Named(name)[0].Id)).State.ToString()).ToList()));
        Assert.Equal(0, await _run.Run("import", "attendance", file));
        Assert.Equal(0, await _run.Run("verify"));
    }

    [Fact]
    public async Task Rows_that_fit_nothing_say_what_to_do_and_nothing_is_written()
    {
        (string Row, string Said)[] wrong =
        [
            ("AI 社群,114/5/26,14:00,,沒這個人,,,出席,,,", "「AI 社群」沒有 沒這個人"),
            ("AI 社群,114/5/26,14:00,,周後來,,,出席,,,", "周後來 在 2025-05-26 那天不是成員"),
            ("AI 社群,114/5/26,14:00,,張雙生,,,請假,,,", "社群裡不只一位 張雙生"),
            ("AI 社群,114/5/26,14:00,,王小明,別的學校,,出席,,,", "和這一列的學校不同"),
            ("AI 社群,114/5/26,14:00,,王小明,,來賓,出席,,,", "那天是社群的成員"),
            ("AI 社群,114/5/26,,,王小明,,,出席,,,", "2025-05-26 不只一場：#1 14:00 =1+1、#2 18:00 晚場"),
            ("AI 社群,114/5/27,,例行研討,王小明,,,出席,,,", "2025-05-27 沒有這一場活動"),
            ("AI 社群,114/5/27,14:00-16:00,茶會,王小明,,,出席,,,", "沒有叫做「茶會」的活動"),
            ("AI 社群,113/5/27,14:00-16:00,例行研討,王小明,,,出席,,,", "不在計畫期間"),
            ("AI 社群,214/5/26,14:00,,王小明,,,出席,,,", "還沒有舉行"),
            ("AI 社群,5月,14:00,,王小明,,,出席,,,", "「5月」不是日期"),
            ("AI 社群,114/5/26,14:00,,王小明,,,也許,,,", "看不懂「也許」。「出席情形」請填"),
            ("別的社群,114/5/26,14:00,,王小明,,,出席,,,", "沒有社群「別的社群」"),
            ("AI 社群,114/5/26,14:00,,林?一,,,出席,,,", "有存檔時遺失的字"),
            ("AI 社群,,14:00,,王小明,,,出席,,,", "「」不是日期"),
            ("AI 社群,114/4/14,14:00-16:00,例行研討,王小明,,,出席,,,", ""),
            ("AI 社群,114/4/14,14:00-17:00,例行研討,李美麗,,,出席,,,", "第 17 行也有，那裡的結束時間、主題或地點不是「17:00」"),
            ("AI 社,114/5/26,14:00,,王小明,,,出席,,,", "沒有社群「AI 社」。您是不是要：AI 社群"),
        ];
        var before = await Everything();

        var file = List([.. wrong.Select(one => one.Row), "AI 社群,114/5/26,18:00,,王小明,,,出席,,,"]);
        Assert.Equal(1, await _run.Run("import", "attendance", file, "--by", "陳承辦", "--accept-new", "--accept-old"));

        var complaints = _run.Error.Split('\n').Where(line => line.StartsWith('第')).ToList();
        var said = wrong.Index().Where(one => one.Item.Said.Length > 0).Select(one => (Line: $"第 {one.Index + 2} 行：", one.Item.Said)).ToList();
        Assert.Equal(said.Count, complaints.Count);
        Assert.All(said.Index(), one =>
        {
            Assert.StartsWith(one.Item.Line, complaints[one.Index], StringComparison.Ordinal);
            Assert.Contains(one.Item.Said, complaints[one.Index], StringComparison.Ordinal);
        });
        Assert.Equal(before, await Everything());
    }

    [Theory]
    [InlineData("王小明", "王小明 不是 AI 社群 的召集人")]
    [InlineData("查無此人", "名冊上沒有「查無此人」")]
    public async Task Only_who_leads_the_community_records_its_attendance(string by, string said)
    {
        var before = await Everything();

        string[] import = ["import", "attendance", List("AI 社群,114/5/26,18:00,,李美麗,,,出席,,,"), "--by", by];
        foreach (var run in new[] { import, [.. import, "--dry-run"] })
        {
            Assert.Equal(1, await _run.Run(run));
            Assert.Contains(said, _run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(before, await Everything());
    }

    [Theory]
    [InlineData("欄位名稱少了 姓名", "meetings")]
    [InlineData("這是簽到表", "sign-in-sheet", "--meeting", "1")]
    public async Task A_sheet_of_something_else_is_not_read_and_it_is_said_what_is(string said, params string[] sheet)
    {
        Assert.Equal(0, await _run.Run(["export", .. sheet, "--out", _run.PathOf("out.xlsx")]));

        Assert.Equal(1, await _run.Run("import", "attendance", _run.PathOf("out.xlsx")));

        Assert.Contains(said, _run.Error, StringComparison.Ordinal);
    }

    private string List(params string[] rows) => AttendanceList.Write(_run, rows);

    private Task<List<string>> Everything() => _run.Store(AttendanceScene.Everything);
}
