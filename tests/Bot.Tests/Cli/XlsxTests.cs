using CommunityBot.Files.Formats;
using CommunityBot.Files.Formats.Xlsx;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Sheet = CommunityBot.Files.Formats.Sheet;
using Tab = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace CommunityBot.Bot.Tests.Cli;

public sealed class XlsxTests
{
    private static readonly DateTimeOffset s_start = new(2025, 5, 26, 14, 30, 0, TimeSpan.FromHours(8));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_cell_has_the_type_of_what_is_in_it()
    {
        using var book = await Written([["王小明", 12L, 3, -0.25m, new DateOnly(2025, 5, 26), s_start, null, ""]]);

        var cells = RowsOf(book)[1].Elements<Cell>().ToList();
        Assert.Equal(["A2", "B2", "C2", "D2", "E2", "F2"], cells.Select(cell => cell.CellReference!.Value));
        Assert.Equal([CellValues.InlineString, null, null, null, null, null], cells.Select(cell => cell.DataType?.Value));
        Assert.Equal(["12", "3", "-0.25", "45803", "45803.6041666667"], cells.Skip(1).Select(cell => cell.CellValue!.Text));
        Assert.Equal(["@", "General", "General", "General", @"yyyy\-mm\-dd", @"yyyy\-mm\-dd\ hh:mm"], cells.Select(cell => FormatOf(book, cell)));
    }

    [Fact]
    public async Task The_header_is_bold_and_stays_in_sight_and_columns_are_as_wide_as_what_is_in_them()
    {
        using var book = await Written([["王小明", new string('字', 100)]]);

        var header = RowsOf(book)[0].Elements<Cell>().First();
        Assert.Equal("column0", header.InnerText);
        Assert.NotNull(FontOf(book, header).Bold);
        var pane = SheetOf(book).Descendants<Pane>().Single();
        Assert.Equal((1.0, PaneStateValues.Frozen, "A2"), (pane.VerticalSplit!.Value, pane.State!.Value, pane.TopLeftCell!.Value));
        Assert.Equal([9.0, 48.0], SheetOf(book).Descendants<Column>().Select(column => column.Width!.Value));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("-1+2")]
    [InlineData("  空白與\n換行  ")]
    [InlineData("<b>&amp;</b>")]
    [InlineData("😀")]
    public async Task Text_stays_the_text_it_is_and_is_never_a_formula(string text)
    {
        using var book = await Written([[text]]);

        var cell = RowsOf(book)[1].Elements<Cell>().Single();
        Assert.Equal(text, cell.InnerText);
        Assert.Empty(SheetOf(book).Descendants<CellFormula>());
        Assert.Equal("@", FormatOf(book, cell));
    }

    [Theory]
    [InlineData("a\u0000\u000bb", "ab")]
    [InlineData("_x000D_", "_x005F_x000D_")]
    [InlineData("一\r\n二", "一\n二")]
    public async Task What_a_workbook_cannot_hold_is_left_out(string text, string held)
    {
        using var book = await Written([[text]]);
        Assert.Equal(held, RowsOf(book)[1].Elements<Cell>().Single().InnerText);
    }

    [Fact]
    public async Task Half_a_character_does_no_harm()
    {
        using var book = await Written([["半\uD83D個"]]);
        Assert.Equal("半\uFFFD個", RowsOf(book)[1].Elements<Cell>().Single().InnerText);
    }

    [Fact]
    public async Task A_text_longer_than_a_cell_is_cut_between_characters()
    {
        using var book = await Written([[string.Concat(Enumerable.Repeat("😀", 20_000))]]);
        Assert.Equal(32_766, RowsOf(book)[1].InnerText.Length);
    }

    [Fact]
    public async Task Many_columns_and_rows_keep_their_places()
    {
        using var book = await Written(Enumerable.Range(0, 1_000).Select(row => Enumerable.Range(0, 30).Select(column => (object?)(row * column)).ToArray()));

        var rows = RowsOf(book);
        Assert.Equal(1_001, rows.Count);
        Assert.Equal(("AD1001", "28971"), (rows[^1].Elements<Cell>().Last().CellReference!.Value, rows[^1].Elements<Cell>().Last().CellValue!.Text));
    }

    [Fact]
    public async Task More_rows_than_a_worksheet_holds_are_refused_with_what_to_do()
    {
        var book = new Book(Sheet.Of(["a"], Rows(Enumerable.Repeat<object?[]>([1], 3))));
        using var stream = new MemoryStream();

        Assert.Equal(3, await new XlsxSheetWriter(mostRows: 4).Write(book, stream, Cancel));
        var refusal = await Assert.ThrowsAsync<TooManyRowsException>(() => new XlsxSheetWriter(mostRows: 3).Write(book, new MemoryStream(), Cancel));
        Assert.Contains("最多 3 列", refusal.Said.Chinese, StringComparison.Ordinal);
        Assert.Contains("--from", refusal.Said.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("甲社群", "甲社群")]
    [InlineData("甲/乙?[丙]:*\\'", "甲-乙--丙----")]
    [InlineData("", "-")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一")]
    public async Task Tabs_are_named_as_Excel_takes_them_and_none_twice(string name, string tab)
    {
        var sheet = Sheet.Of(["a"], Rows([])) with { Name = name };
        using var stream = new MemoryStream();

        await new XlsxSheetWriter().Write(new Book(sheet) { Overviews = new[] { sheet }.ToAsyncEnumerable() }, stream, Cancel);

        using var book = SpreadsheetDocument.Open(stream, isEditable: false);
        var second = tab.Length > 27 ? $"{tab[..27]} (2)" : $"{tab} (2)";
        Assert.Equal([tab, second], book.WorkbookPart!.Workbook!.Descendants<Tab>().Select(one => one.Name!.Value));
    }

    [Theory]
    [InlineData("attendance")]
    [InlineData("sessions")]
    [InlineData("points")]
    [InlineData("budget")]
    public async Task Every_table_can_be_had_as_a_workbook(string table)
    {
        using var run = new CommandRun();
        await run.Store(records => records.Communities.All().Count);

        Assert.Equal(0, await run.Run("export", table, "--format", "xlsx", "--for", "machines", "--out", run.PathOf("out.xlsx")));

        using var book = SpreadsheetDocument.Open(run.PathOf("out.xlsx"), isEditable: false);
        Assert.Equal("programme", Assert.Single(RowsOf(book)).Elements<Cell>().First().InnerText);
    }

    private static async Task<SpreadsheetDocument> Written(IEnumerable<object?[]> rows)
    {
        var all = rows.ToList();
        var stream = new MemoryStream();
        await new XlsxSheetWriter().Write(
            new Book(Sheet.Of([.. Enumerable.Range(0, all[0].Length).Select(i => new Heading($"column{i}"))], Rows(all))), stream, Cancel);
        var book = SpreadsheetDocument.Open(new MemoryStream(stream.ToArray()), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(book, Cancel).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        return book;
    }

    private static async IAsyncEnumerable<object?[]> Rows(IEnumerable<object?[]> rows)
    {
        foreach (var row in rows)
        {
            await Task.Yield();
            yield return row;
        }
    }

    private static Worksheet SheetOf(SpreadsheetDocument book) => book.WorkbookPart!.WorksheetParts.Single().Worksheet;

    private static List<Row> RowsOf(SpreadsheetDocument book) => [.. SheetOf(book).Descendants<Row>()];

    private static CellFormat LooksOf(SpreadsheetDocument book, Cell cell) =>
        (CellFormat)book.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.ElementAt((int)cell.StyleIndex!.Value);

    private static Font FontOf(SpreadsheetDocument book, Cell cell) =>
        (Font)book.WorkbookPart!.WorkbookStylesPart!.Stylesheet.Fonts!.ElementAt((int)LooksOf(book, cell).FontId!.Value);

    private static string FormatOf(SpreadsheetDocument book, Cell cell) => LooksOf(book, cell).NumberFormatId?.Value switch
    {
        0 => "General",
        49 => "@",
        var id => book.WorkbookPart!.WorkbookStylesPart!.Stylesheet.NumberingFormats!
            .Elements<NumberingFormat>()
            .Single(format => format.NumberFormatId! == id).FormatCode!.Value!,
    };
}
