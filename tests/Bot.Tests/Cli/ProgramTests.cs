namespace CommunityBot.Bot.Tests.Cli;

/// <summary>What only the program itself can show: exit codes, encoding, working folder, and commands beside a server.</summary>
public sealed class ProgramTests : IDisposable
{
    private const string Roster =
        """
        programme,community,category,name,role,kind,school,department,email
        ncut-research-communities-114,AI 社群,,王小明,member,own,勤益科大,,
        """;

    private static readonly Dictionary<string, string> s_noSettings = [];
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("communitybot-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(0, "--help")]
    [InlineData(2, "improt")]
    [InlineData(2, "export", "attendance")]
    [InlineData(1, "rulebook", "check", "nothing.yaml")]
    [InlineData(1, "import", "roster", "nothing.csv")]
    public async Task Callers_can_tell_by_the_exit_code(int code, params string[] args) =>
        Assert.Equal(code, (await Run(args)).ExitCode);

    [Fact]
    public async Task Everything_lands_in_the_data_folder_under_the_working_folder()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "roster.csv"), Roster, TestContext.Current.CancellationToken);

        var run = await Run("import", "roster", "roster.csv", "--codes", "codes.csv");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("名冊已匯入：新增 1 列", run.Out, StringComparison.Ordinal);
        Assert.Equal(["codes.csv", "data", "roster.csv"], _folder.EnumerateFileSystemInfos().Select(entry => entry.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            "AI 社群,王小明",
            string.Join(
                ',',
                (await File.ReadAllLinesAsync(Path.Combine(_folder.FullName, "codes.csv"), TestContext.Current.CancellationToken))[1].Split(',')[..2]));
    }

    [Theory]
    [InlineData("LINE 的設定有誤", "--Line:ChannelSecret=x")]
    [InlineData("TimeZone", "--TimeZone=Mars/Base")]
    [InlineData("Demo:Enabled", "--Demo:Enabled=perhaps")]
    [InlineData("--urls", "--urls=here")]
    [InlineData("Programmes:Path", "--Programmes:Path=nowhere")]
    public async Task A_server_that_cannot_start_says_why_in_words_and_nothing_else(string why, string setting)
    {
        var run = await Run(setting);

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commands_work_beside_a_server_on_the_same_folder_and_a_second_server_does_not()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "roster.csv"), Roster, TestContext.Current.CancellationToken);
        using var server = ProgramRun.Start(_folder.FullName, new Dictionary<string, string> { ["Demo__Enabled"] = "false" }, "--urls", "http://127.0.0.1:0");
        try
        {
            while (await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line
                && !line.Contains("Application started", StringComparison.Ordinal))
                Assert.DoesNotContain("fail:", line, StringComparison.Ordinal);

            Assert.Equal(0, (await Run("import", "roster", "roster.csv")).ExitCode);
            Assert.Equal(0, (await Run("export", "sessions", "--out", "-", "--community", "AI 社群")).ExitCode);
            var second = await Run("serve", "--urls", "http://127.0.0.1:0");
            Assert.Equal(1, second.ExitCode);
            Assert.StartsWith("這個資料夾已經有另一個機器人在用", second.Error, StringComparison.Ordinal);
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync(CancellationToken.None);
        }
    }

    private Task<ProgramRun> Run(params string[] args) => ProgramRun.Of(_folder.FullName, s_noSettings, args);
}
