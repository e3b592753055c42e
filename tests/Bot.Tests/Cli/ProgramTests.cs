using System.Net;
using System.Net.Sockets;

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
    public async Task A_port_that_is_taken_is_said_before_anything_is_made()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var run = await Run("--urls", $"http://{taken.LocalEndpoint}");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("這個網址的連接埠已經有程式在用。", run.Error, StringComparison.Ordinal);
        Assert.Contains("Another program uses that port.", run.Error, StringComparison.Ordinal);
        Assert.Empty(_folder.EnumerateFileSystemInfos());
    }

    [Fact]
    public async Task A_server_starts_neither_anew_on_a_lost_database_nor_at_all_on_a_damaged_one()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "roster.csv"), Roster, TestContext.Current.CancellationToken);
        await Run("import", "roster", "roster.csv", "--codes", "codes.csv");
        string[] serve = ["--urls", "http://127.0.0.1:0", "--Demo:Enabled=false"];
        var file = Path.Combine(_folder.FullName, "data", "communitybot.db");
        var whole = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);

        await File.WriteAllBytesAsync(file, [], TestContext.Current.CancellationToken);
        var lost = await Run(serve);
        whole.AsSpan(whole.Length - 8192).Fill(0x5a);
        await File.WriteAllBytesAsync(file, whole, TestContext.Current.CancellationToken);
        var (damaged, upgrade, doctor) = (await Run(serve), await Run("upgrade"), await Run("doctor"));

        Assert.Equal((1, 1, 1, 1), (lost.ExitCode, damaged.ExitCode, upgrade.ExitCode, doctor.ExitCode));
        Assert.Contains("是空的，它的鑰匙 codes.key 卻還在，所以沒有當成第一次啟動", lost.Error, StringComparison.Ordinal);
        Assert.All(
            (string[])[damaged.Error, upgrade.Error, doctor.Out],
            said => Assert.Contains("壞了，有些地方讀不出來。請停下機器人，執行 restore 加上一份備份", said, StringComparison.Ordinal));
        Assert.Equal(whole, await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
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
            Assert.Contains("有機器人正在用", second.Error, StringComparison.Ordinal);
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync(CancellationToken.None);
        }
    }

    private Task<ProgramRun> Run(params string[] args) => ProgramRun.Of(_folder.FullName, s_noSettings, args);
}
