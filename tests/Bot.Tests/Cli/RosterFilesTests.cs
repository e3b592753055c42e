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

    private async Task<string> Import(string file)
    {
        var code = await _run.Run("import", "roster", Path.Combine(s_folder, file));
        return $"{code}\n{_run.Out}{_run.Error}".Replace(s_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).ReplaceLineEndings("\n");
    }

    private Task<List<string>> Everybody() => _run.Store(records =>
        records.Communities.All().SelectMany(community => records.People.EverIn(community.Id)).Select(member => $"{member}").ToList());
}
