using System.Globalization;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>What officers get: their words and calendar, sums that workbooks come to by themselves, and pages that print.</summary>
public sealed class PeoplesSheetsTests : IAsyncLifetime
{
    private static readonly ProgrammeId s_programme = new("ncut-research-communities-114");
    private static readonly DateTimeOffset s_start = new(2025, 5, 26, 14, 0, 0, TimeSpan.FromHours(8));
    private readonly CommandRun _run = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _run.Store(records =>
    {
        var community = records.Communities.Add(s_programme, "AI/[社群]", "AI數位");
        var (mei, ming) = (Member("李美麗", "甲校", Role.Member), Member("王小明", "乙校", Role.Convener));
        var left = Member("陳先走", "甲校", Role.Member, new Tenure(Until: new DateOnly(2025, 5, 31)));
        Held(s_start, "lecture", (ming, AttendanceAct.SignedIn, false), (mei, AttendanceAct.SignedIn, true), (left, AttendanceAct.Leave, false));
        Held(s_start.AddDays(7), "routine", (ming, AttendanceAct.Recorded, false));
        Held(s_start.AddYears(-1), "routine", (ming, AttendanceAct.SignedIn, false));
        Held(s_start.AddYears(100), "routine");
        var other = records.Communities.Add(s_programme, "資安社群", "");
        records.People.Put(other.Id, mei, Role.Convener, PersonKind.Own);
        return true;

        PersonId Member(string name, string school, Role role, Tenure days = default)
        {
            var person = records.People.Add(name, school, "資管系", "");
            records.People.Put(community.Id, person.Id, role, PersonKind.Own, days);
            return person.Id;
        }

        void Held(DateTimeOffset start, string kind, params IEnumerable<(PersonId Person, AttendanceAct Act, bool Late)> noted)
        {
            var meeting = records.Meetings.Plan(
                new MeetingPlan { Community = community.Id, Kind = kind, Topic = "=1+1", StartsAt = start, EndsAt = start.AddHours(2) });
            foreach (var (person, act, late) in noted)
            {
                records.Attendance.Add(new AttendanceEntry
                {
                    Meeting = meeting.Id,
                    Person = person,
                    Act = act,
                    Late = late,
                    At = start.AddMinutes(1),
                    RecordedBy = act == AttendanceAct.Recorded ? ming : null,
                    Reason = act == AttendanceAct.SignedIn ? "" : "公差",
                });
            }
        }
    });

    public ValueTask DisposeAsync()
    {
        _run.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Attendance_is_a_matrix_with_rates_that_are_the_programs_and_come_out_by_formulas_too()
    {
        using var book = await Exported("attendance");

        Assert.Equal(["出席統計", "AI--社群-", "資安社群", "各校名單", "出席明細"], Sheets(book).Select(sheet => sheet.Name!.Value));
        Assert.Equal(
            [
                "姓名|身分|學校|05/26\n專業\n講座\n第1次|06/02\n例行\n研討\n第2次|應到|出席|請假|未到|出席率",
                "王小明|召集人|乙校|○|補|2|2|0|0|1", "李美麗|成員|甲校|遲|×|2|1|0|1|0.5", "陳先走|成員|甲校|假||1|0|1|0|0",
                "應到|||3|2|5||||", "出席|||2|1||3|||0.6", "請假|||1|0|||1||", "未到|||0|1||||1|", "來賓|||0|0|||||",
            ],
            Rows(book, "AI--社群-").SkipWhile(row => !row.StartsWith("姓名", StringComparison.Ordinal)));
        Assert.Equal("COUNTIF(D7:E7,\"○\")+COUNTIF(D7:E7,\"遲\")+COUNTIF(D7:E7,\"補\")", FormulaAt(book, "AI--社群-", "G7"));
        Assert.Equal("COUNTA(D7:D9)", FormulaAt(book, "AI--社群-", "D10"));
        Assert.Contains("不在計畫期間的 1 場活動不列入，逐筆請看出席明細。", Rows(book, "AI--社群-").Select(row => row.TrimEnd('|')));
    }

    [Fact]
    public async Task Everybody_has_a_rate_and_schools_and_communities_have_subtotals()
    {
        using var book = await Exported("attendance");

        Assert.Equal(
            [
                "AI/[社群]|王小明|召集人|乙校|資管系|2|2|0|1|0|0|1", "AI/[社群]|李美麗|成員|甲校|資管系|2|1|1|0|0|1|0.5",
                "AI/[社群]|陳先走|成員|甲校|資管系|1|0|0|0|1|0|0", "小計|3||||5|3|1|1|1|1|0.6", "資安社群|李美麗|召集人|甲校|資管系|0|0|0|0|0|0|",
                "小計|1||||0|0|0|0|0|0|", "合計|4||||5|3|1|1|1|1|0.6",
            ],
            Rows(book, "出席統計").Skip(4));
        Assert.Equal("SUBTOTAL(9,F5:F10)", FormulaAt(book, "出席統計", "F11"));
        Assert.Equal("SUBTOTAL(9,F9:F9)", FormulaAt(book, "出席統計", "F10"));
        Assert.Equal("IF(F11=0,\"\",G11/F11)", FormulaAt(book, "出席統計", "L11"));
        Assert.Equal(
            ["乙校|王小明", "小計|1", "甲校|李美麗", "甲校|陳先走", "甲校|李美麗", "小計|3", "合計|4"],
            Rows(book, "各校名單").Skip(4).Select(row => string.Join('|', row.Split('|')[..2])));
    }

    [Theory]
    [InlineData("attendance")]
    [InlineData("meetings")]
    [InlineData("points")]
    [InlineData("budget")]
    [InlineData("roster")]
    public async Task Every_page_is_printed_on_A4_with_its_headings_and_number(string table)
    {
        using var book = await Exported(table);

        Assert.Empty(new OpenXmlValidator().Validate(book, Cancel).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal("Normal", Assert.Single(book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellStyles!.Elements<CellStyle>()).Name);
        Assert.All(Sheets(book).Index(), one =>
        {
            var sheet = ((WorksheetPart)book.WorkbookPart.GetPartById(one.Item.Id!.Value!)).Worksheet!;
            var page = sheet.Elements<PageSetup>().Single();
            Assert.Equal((9u, 1u, 0u), (page.PaperSize!.Value, page.FitToWidth!.Value, page.FitToHeight!.Value));
            Assert.Contains("第 &P 頁，共 &N 頁", sheet.Elements<HeaderFooter>().Single().InnerText, StringComparison.Ordinal);
            Assert.NotNull(sheet.Elements<AutoFilter>().SingleOrDefault());
            var row = sheet.Descendants<Pane>().Single().VerticalSplit!.Value;
            Assert.Contains(
                book.WorkbookPart.Workbook!.DefinedNames!.Elements<DefinedName>(),
                name => name.Name == "_xlnm.Print_Titles" && name.LocalSheetId! == one.Index
                    && name.Text.EndsWith($"!${row}:${row}", StringComparison.Ordinal));
            Assert.Contains(Rows(book, one.Item.Name!.Value!), line => line.Contains("教師專業成長研究社群（勤益科大 114 年）", StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData("zh", "roc", "AI/[社群],114/05/26,專業講座 第1次,'=1+1,王小明,召集人,校內,乙校,資管系,出席,14:01,,,,,,")]
    [InlineData("zh", "ce", "AI/[社群],2025/05/26,專業講座 第1次,'=1+1,王小明,召集人,校內,乙校,資管系,出席,14:01,,,,,,")]
    [InlineData("en", "ce", "AI/[社群],2025/05/26,Lecture 1,'=1+1,王小明,convener,own,乙校,資管系,present,14:01,,,,,,")]
    public async Task As_CSV_people_get_the_list_alone_in_their_words_and_calendar(string language, string dates, string line)
    {
        Assert.Equal(0, await _run.Run(
            "export", "attendance", "--for", "people", "--language", language, "--dates", dates, "--from", "114/5/1", "--out", _run.PathOf("out.csv")));

        var lines = _run.Read("out.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(line, lines[1].Replace("\"", "", StringComparison.Ordinal));
        Assert.Equal(6, lines.Length);
        Assert.Contains("5 列已匯出", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meetings_that_count_for_nothing_say_why()
    {
        using var book = await Exported("meetings");

        Assert.Equal(
            [
                "45438|14:00–16:00|例行研討 第1次|=1+1||||||||||不在計畫期間，不列入", "45803|14:00–16:00|專業講座 第1次|=1+1||3|2|1|0|1|0|0|0.6666666667|",
                "45810|14:00–16:00|例行研討 第2次|=1+1||2|1|0|1|0|1|0|0.5|", "82327|14:00–16:00|例行研討 第3次|=1+1||||||||||不在計畫期間，不列入",
                "||4|||5|3|1|1|1|1|0|0.6|",
            ],
            Rows(book, "活動一覽").Skip(4).Select(row => row[(row.IndexOf('|', StringComparison.Ordinal) + 1)..]));
    }

    private async Task<SpreadsheetDocument> Exported(string table)
    {
        Assert.Equal(0, await _run.Run("export", table, "--format", "xlsx", "--out", _run.PathOf("out.xlsx")));
        return SpreadsheetDocument.Open(_run.PathOf("out.xlsx"), isEditable: false);
    }

    private static IEnumerable<Sheet> Sheets(SpreadsheetDocument book) => book.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>();

    private static Worksheet Find(SpreadsheetDocument book, string name) =>
        ((WorksheetPart)book.WorkbookPart!.GetPartById(Sheets(book).Single(sheet => sheet.Name == name).Id!.Value!)).Worksheet!;

    private static List<string> Rows(SpreadsheetDocument book, string sheet) =>
        [.. Find(book, sheet).Descendants<Row>().Select(row => string.Join('|', row.Elements<Cell>().Select(Shown)))];

    private static string Shown(Cell cell) => cell.CellValue?.Text is not { } value ? cell.InnerText
        : double.TryParse(value, CultureInfo.InvariantCulture, out var number) ? Math.Round(number, 10).ToString(CultureInfo.InvariantCulture)
        : value;

    private static string? FormulaAt(SpreadsheetDocument book, string sheet, string place) =>
        Find(book, sheet).Descendants<Cell>().Single(cell => cell.CellReference == place).CellFormula?.Text;
}
