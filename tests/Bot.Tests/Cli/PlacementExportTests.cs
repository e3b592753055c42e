using System.Text;
using CommunityBot.Calendar;
using CommunityBot.Files.Exports;
using CommunityBot.Files.Exports.ForPeople;
using CommunityBot.Files.Formats;
using CommunityBot.Messages;
using CommunityBot.Sheets;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>Credits, cycles and receipts of placements, for programs and for people.</summary>
public sealed class PlacementExportTests : IAsyncLifetime
{
    private readonly CommandRun _run = new();

    public async ValueTask InitializeAsync() => await _run.Store(records => new CreditScene(records).Fill());

    public ValueTask DisposeAsync()
    {
        _run.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(
        "credits", "machines",
        ",5,李美麗,勤益科大,電機工程系,0042,project,產學合作計畫,2024-02-01,2024-05-31,,100000,60.5%,lead,精密公司,standing,,陳承辦,")]
    [InlineData(
        "credits", "machines", ",4,李美麗,勤益科大,電機工程系,0042,project,產學合作計畫,2024-02-01,2024-05-31,,90000,,,精密公司,correction,3,陳承辦,")]
    [InlineData("credits", "people", "李美麗,勤益科大,電機工程系,0042,深度實務研習,111/07/01,111/07/20,20,,,,\"'=證書\",有效,")]
    [InlineData(
        "receipts", "machines",
        "王小明深耕,王小明,深耕服務 1 年期,2024-08-01,2025-07-31,精密公司,22099131,300000,20000,280000,280001,2024-12-20 280001,0,204220,"
            + "substitutes 200000; premium 4220,75781,校務基金 37891; 系（所） 37890,")]
    [InlineData("receipts", "people", "280000,280001,\"113/12/20 280,001\",0,200000,4220,75781,37891,37890,")]
    public async Task Each_has_a_line_for_what_it_is_about(string kind, string forWhom, string line)
    {
        Assert.Equal((0, ""), (await _run.Run("export", kind, "--for", forWhom, "--out", "-"), _run.Error));

        Assert.Contains(line, Encoding.UTF8.GetString(_run.Raw), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_teacher_has_a_line_in_the_cycles_whatever_case_they_are_in()
    {
        var today = new DateOnly(2025, 10, 1);
        var noon = new DateTimeOffset(today, new TimeOnly(12, 0), TimeSpan.FromHours(8));
        var reader = new Reader(Language.Chinese, Dates.Roc, RealRules.Rulebooks, AttendanceScene.Clock, WorkCalendar.WeekendsOnly, noon);
        using var store = TestStore.Open(new DataFolder(_run.Data));
        var rows = new CommunityRows(store);

        var forMachines = await Csv(new Book(new CyclesSheet(
            rows, RealRules.Rulebooks, WorkCalendar.WeekendsOnly, AttendanceScene.Clock, today).Of(ExportScope.Everything)));
        var forPeople = await Csv(await new CyclesBook(rows, reader).Of(ExportScope.Everything, TestContext.Current.CancellationToken));

        Assert.Contains("李美麗,勤益科大,電機工程系,2021-08-01,2021-08-01,2027-07-31,0,10,0,10,0,yes,complete,", forMachines, StringComparison.Ordinal);
        Assert.Contains("機械工程系,王小明,勤益科大,114/08/01,120/07/31,0,0,0,0,6,6,進行中,", forPeople, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("credits")]
    [InlineData("cycles")]
    [InlineData("receipts")]
    public async Task Workbooks_are_written_too(string kind) =>
        Assert.Equal((0, ""), (await _run.Run("export", kind, "--format", "xlsx", "--out", _run.PathOf("out.xlsx")), _run.Error));

    private static async Task<string> Csv(Book book)
    {
        using var written = new MemoryStream();
        await new CsvSheetWriter().Write(book, written, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(written.ToArray());
    }
}
