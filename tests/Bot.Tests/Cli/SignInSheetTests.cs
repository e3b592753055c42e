using System.Globalization;
using CommunityBot.Bot.Http;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>The sheet that lies at the door, and the one that is filed afterwards.</summary>
public sealed class SignInSheetTests : IAsyncLifetime
{
    private const string Community = AttendanceScene.Community;
    private static readonly string s_programme = AttendanceScene.Programme.Value;
    private readonly CommandRun _run = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _run.Store(records => new AttendanceScene(records).Fill());

    public ValueTask DisposeAsync()
    {
        _run.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Before_a_meeting_there_is_room_to_sign_and_a_QR_code_that_opens_the_chat()
    {
        using var book = await Sheet("--community", Community, "--programme", s_programme, "--Line:BotBasicId=@123abcde");

        Assert.Empty(new OpenXmlValidator().Validate(book, Cancel).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var rows = Rows(book);
        Assert.Equal(
            [
                "簽到表　例行研討 第3次", "教師專業成長研究社群（勤益科大 114 年）", "社群：AI 社群", "主題：還早", "時間：214/05/26 14:00–16:00　地點：工程館301",
                "應到：9 人", "簽到：掃描右上角的 QR 開啟聊天，送出「簽到」，再輸入投影畫面上的四位數字；沒有手機的請簽名。", "序號|姓名|學校／系所|職稱|簽名|備註",
                "1|林召集|勤益科大\n資管系|||",
            ],
            rows.Take(9).Select(row => row.Text));
        Assert.Equal(["|||||", "|||||"], rows.Select(row => row.Text).TakeLast(2));
        Assert.DoesNotContain(rows, row => row.Text.Contains("陳先走", StringComparison.Ordinal));
        // Nine millimetres are 25.5 points.
        Assert.All(rows.SkipWhile(row => !row.Text.StartsWith("1|", StringComparison.Ordinal)), row => Assert.True(row.Height >= 25.5, $"{row.Height}"));
        var sheet = book.WorkbookPart!.WorksheetParts.Single();
        var page = sheet.Worksheet!.Elements<PageSetup>().Single();
        Assert.Equal((9u, OrientationValues.Portrait), (page.PaperSize!.Value, page.Orientation!.Value));
        using var picture = sheet.DrawingsPart!.ImageParts.Single().GetStream();
        using var bytes = new MemoryStream();
        await picture.CopyToAsync(bytes, Cancel);
        Assert.Equal(QrPicture.ToSignIn(new ChatLinks(() => null, "@123abcde"), Language.Chinese), bytes.ToArray());
    }

    [Theory]
    [InlineData("--Line:BotBasicId=")]
    [InlineData("--PublicBaseUrl=http://127.0.0.1:5000")]
    public async Task Where_no_phone_gets_to_the_chat_by_an_address_it_is_said_how_to_sign_in(string setting)
    {
        using var book = await Sheet("--community", Community, "--programme", s_programme, setting);

        Assert.Null(book.WorkbookPart!.WorksheetParts.Single().DrawingsPart);
        Assert.Contains(Rows(book), row => row.Text.StartsWith("簽到：對機器人說「簽到」和投影畫面上的四位數字", StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_it_there_are_times_and_who_noted_whom_and_the_figures_are_formulas()
    {
        using var book = await Sheet("--meeting", "1");

        Assert.Empty(new OpenXmlValidator().Validate(book, Cancel).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal(
            [
                "1|林召集|勤益科大\n資管系|||未到|", "2|王小明|勤益科大\n資管系|14:02|15:33|出席|", "3|李美麗|勤益科大\n資管系|14:20||遲到|",
                "4|陳平安|勤益科大\n資管系|||請假|", "5|張\"大\"華|勤益科大\n資管系|||補簽|補登：林召集\n114/05/26 14:30\n遲到進場", "6|林, 一|勤益科大\n資管系|||未到|",
                "7|張雙生|勤益科大\n資管系|14:04||出席|", "8|張雙生|勤益科大\n資管系|||未到|", "9|陳先走|勤益科大\n資管系|14:05||出席|",
                "10|陳大文||||來賓|補登：林召集\n114/05/26 14:00\n講師", "|應到|9||||", "|實到|5||||", "|請假|1||||", "|未到|3||||", "|來賓|1||||",
            ],
            Rows(book).Select(row => row.Text).SkipWhile(text => !text.StartsWith("1|", StringComparison.Ordinal)));
        Assert.Equal(
            ["COUNTA(F7:F16)-COUNTIF(F7:F16,\"來賓\")", "COUNTIF(F7:F16,\"出席\")+COUNTIF(F7:F16,\"遲到\")+COUNTIF(F7:F16,\"補簽\")"],
            book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<CellFormula>().Select(formula => formula.Text).Take(2));
    }

    [Theory]
    [InlineData(1, "那天不只一場，請用 --meeting 加上編號：#1 14:00 AI 社群 =1+1、#2 18:00 AI 社群 晚場。", "--community", Community, "--date", "114-05-26")]
    [InlineData(1, "那天沒有活動。", "--community", Community, "--date", "114-05-27")]
    [InlineData(1, "沒有活動 99", "--meeting", "99")]
    [InlineData(1, "請用 --meeting 或 --community", "--language", "zh")]
    [InlineData(1, "沒有社群「沒有」", "--community", "沒有")]
    [InlineData(0, "", "--meeting", "#3")]
    [InlineData(0, "", "--date", "114-06-11")]
    public async Task A_meeting_is_named_by_its_number_or_by_community_and_day(int code, string said, params string[] options)
    {
        Assert.Equal(code, await _run.Run(["export", "sign-in-sheet", "--out", _run.PathOf("sheet.xlsx"), .. options]));

        Assert.Contains(said, _run.Error, StringComparison.Ordinal);
        Assert.Equal(code == 0, File.Exists(_run.PathOf("sheet.xlsx")));
    }

    private async Task<SpreadsheetDocument> Sheet(params string[] options)
    {
        Assert.Equal((0, ""), (await _run.Run(["export", "sign-in-sheet", "--out", _run.PathOf("sheet.xlsx"), .. options]), _run.Error));
        return SpreadsheetDocument.Open(_run.PathOf("sheet.xlsx"), isEditable: false);
    }

    private static List<(string Text, double Height)> Rows(SpreadsheetDocument book) =>
    [
        .. book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>()
            .Select(row => (string.Join('|', row.Elements<Cell>().Select(Shown)), row.Height!.Value)),
    ];

    /// <summary>A fraction of a day is a time.</summary>
    private static string Shown(Cell cell) => cell.CellValue?.Text is not { } value ? cell.InnerText
        : double.Parse(value, CultureInfo.InvariantCulture) is var number and > 0 and < 1
            ? TimeOnly.MinValue.Add(TimeSpan.FromDays(number)).ToString("HH:mm", CultureInfo.InvariantCulture)
            : value;
}
