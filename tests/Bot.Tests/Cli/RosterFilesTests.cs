using System.IO.Compression;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>Rosters as schools have them, in <c>Rosters/</c>: beside each stands how the command ends and what it says.</summary>
public sealed class RosterFilesTests : IDisposable
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Cli", "Rosters");
    private static readonly ProgrammeId s_programme = new("ncut-research-communities-114");
    private readonly CommandRun _run = new();

    public static TheoryData<string> Files { get; } =
    [
        .. Directory.EnumerateFiles(s_folder)
            .Where(file => Path.GetExtension(file) != ".txt")
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => _run.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_is_taken_over_or_refused_and_told_why(string file)
    {
        var said = await Import(file);

        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(s_folder, $"{file}.txt"), TestContext.Current.CancellationToken), said);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_second_time_it_changes_nothing(string file)
    {
        await Import(file);
        var before = await Everybody();

        await Import(file);

        Assert.Equal(before, await Everybody());
        Assert.DoesNotMatch("新增 [1-9]|更新 [1-9]", _run.Out);
    }

    [Fact]
    public async Task Cells_of_a_workbook_are_read_as_they_are_shown()
    {
        await Import("merged-titles.xlsx");

        var community = await _run.Store(records => records.Communities.Find(s_programme, "AI數位研究社群"));
        Assert.Equal("AI數位", community!.Category);
        Assert.Equal(
            [("林召集", "007", "教授", PersonKind.Own), ("王小明", "012", "副教授", PersonKind.Own), ("\U00020BB7田", "103", "講師", PersonKind.Foreign)],
            (await _run.Store(records => records.People.EverIn(community.Id)))
                .Select(member => (member.Person.Name, member.Person.Number, member.Person.Title, member.Kind)));
    }

    [Fact]
    public async Task A_workbook_that_is_far_more_once_it_is_unpacked_is_not_read()
    {
        var file = _run.PathOf("big.xlsx");
        await using (var stream = File.Create(file))
        await using (var packed = new ZipArchive(stream, ZipArchiveMode.Create))
        await using (var sheet = await packed.CreateEntry("xl/worksheets/sheet1.xml").OpenAsync(TestContext.Current.CancellationToken))
        {
            var part = new byte[1_000_000];
            for (var million = 0; million <= 100; million++)
                await sheet.WriteAsync(part, TestContext.Current.CancellationToken);
        }

        Assert.Equal(1, await _run.Run("import", "roster", file));
        Assert.Contains("解開以後超過 100 MB", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_that_no_excel_holds_is_too_long_and_no_more()
    {
        var file = _run.PathOf("long.xlsx");
        File.Copy(Path.Combine(s_folder, "merged-titles.xlsx"), file);
        await Rewrite(file, "王小明", new string('王', 5_000_000));

        Assert.Equal(1, await _run.Run("import", "roster", file));
        Assert.Contains("太長，最多 60 個字", _run.Error + _run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(300_000)]
    [InlineData(200)]
    public async Task A_workbook_that_is_nested_deeper_than_any_is_none(int levels)
    {
        var file = _run.PathOf("deep.xlsx");
        File.Copy(Path.Combine(s_folder, "merged-titles.xlsx"), file);
        await Rewrite(file, "<sheetData>", $"{Repeated("<a>")}{Repeated("</a>")}<sheetData>");

        Assert.Equal(1, await _run.Run("import", "roster", file));
        Assert.Contains("不是 Excel 活頁簿", _run.Error, StringComparison.Ordinal);

        string Repeated(string tag) => string.Concat(Enumerable.Repeat(tag, levels));
    }

    [Fact]
    public async Task Signs_that_a_workbook_writes_by_their_numbers_are_those_signs()
    {
        var file = _run.PathOf("numbers.xlsx");
        File.Copy(Path.Combine(s_folder, "merged-titles.xlsx"), file);
        await Rewrite(file, "王小明", "王_x200B_小明");

        Assert.Equal(1, await _run.Run("import", "roster", file));
        Assert.Contains("看不見", _run.Error + _run.Out, StringComparison.Ordinal);
    }

    /// <summary>Puts one text for another wherever a workbook has it.</summary>
    private static async Task Rewrite(string file, string before, string after)
    {
        await using var packed = ZipFile.Open(file, ZipArchiveMode.Update);
        foreach (var part in packed.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).ToList())
        {
            string text;
            using (var reader = new StreamReader(await part.OpenAsync()))
                text = await reader.ReadToEndAsync();
            if (!text.Contains(before, StringComparison.Ordinal))
                continue;
            part.Delete();
            await using var writer = new StreamWriter(await packed.CreateEntry(part.FullName).OpenAsync());
            await writer.WriteAsync(text.Replace(before, after, StringComparison.Ordinal));
        }
    }

    private async Task<string> Import(string file)
    {
        var code = await _run.Run("import", "roster", Path.Combine(s_folder, file));
        return $"{code}\n{_run.Out}{_run.Error}".Replace(s_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).ReplaceLineEndings("\n");
    }

    private Task<List<string>> Everybody() => _run.Store(records =>
        records.Communities.All().SelectMany(community => records.People.EverIn(community.Id)).Select(member => $"{member}").ToList());
}
