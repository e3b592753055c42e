using CommunityBot.Bot.Hosting;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>Commands by another account than the bot's, which is the slip of everybody who forgets <c>sudo -u</c>: whose it is, and which file.</summary>
public sealed class OtherAccountTests : IDisposable
{
    private const string Nobody = "65534";

    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("doctor")]
    [InlineData("export", "roster", "--out", "-")]
    [InlineData("backup", "--out", "copy.db")]
    [InlineData("upgrade")]
    [InlineData("outbox", "retry")]
    [InlineData("import", "roster", "roster.csv")]
    [InlineData("serve", "--urls=http://127.0.0.1:0")]
    public async Task A_folder_that_is_closed_is_not_taken_for_an_empty_one(params string[] command)
    {
        SkipUnlessAccountsCanBeTaken();
        await _run.Store(records => records.People.Add("王小明", "", "", ""));
        await ProgramRun.Any("/", "chown", "-R", "daemon:", _run.Data);
        _run.Write("roster.csv", "programme,community,name,role,kind\nncut-research-communities-114,AI 社群,王小明,member,own\n");

        var run = await AsNobody([.. command, "--data", _run.Data]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{_run.Data} 是 daemon 的，請用那個帳號執行（命令前面加 sudo -u daemon）", run.Out + run.Error, StringComparison.Ordinal);
        Assert.Contains($"{_run.Data} is daemon's; use that account", run.Out + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("還沒有資料庫", run.Out + run.Error, StringComparison.Ordinal);
        if (command[0] == "doctor")
            Assert.Contains("5 個計畫的規則檔", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_root_left_in_the_bots_folder_is_named_with_what_to_run()
    {
        SkipUnlessAccountsCanBeTaken();
        await _run.Store(records => records.People.Add("王小明", "", "", ""));
        await ProgramRun.Any("/", "chown", $"{Nobody}:{Nobody}", _run.Data);

        var run = await AsNobody("doctor", "--data", _run.Data);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"資料庫 {_run.Data}/communitybot.db 不能寫入：{_run.Data}/communitybot.db 是 root 的", run.Out, StringComparison.Ordinal);
        Assert.Contains("sudo chown ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_found_before_the_start()
    {
        SkipUnlessAccountsCanBeTaken();

        var run = await AsNobody("doctor", "--data", _run.PathOf("data"), $"--Logging:File:Path={_run.PathOf("logs")}");

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("第一次啟動會建立", run.Out, StringComparison.Ordinal);
        Assert.Contains($"✘ 資料夾 {_run.Data} 不能寫入：{_run.PathOf("").TrimEnd('/')} 是 root 的。請先建立 {_run.Data}", run.Out, StringComparison.Ordinal);
        Assert.Contains($"✘ 紀錄不能寫在 {_run.PathOf("logs")}：", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_settings_file_that_may_not_be_read_is_named()
    {
        SkipUnlessAccountsCanBeTaken();
        var file = _run.Write("appsettings.json", "{}");
        if (OperatingSystem.IsLinux())
            File.SetUnixFileMode(file, UnixFileMode.UserRead);

        var run = await AsNobody("doctor");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{file} 不能讀寫：{file} 是 root 的", run.Error, StringComparison.Ordinal);
    }

    private static void SkipUnlessAccountsCanBeTaken() => Assert.SkipUnless(
        OperatingSystem.IsLinux() && Environment.UserName == "root" && File.Exists("/usr/bin/setpriv"), "only root on Linux takes other accounts");

    /// <summary>In the folder of the test, which everybody may enter.</summary>
    private Task<ProgramRun> AsNobody(params string[] args)
    {
        if (OperatingSystem.IsLinux())
            File.SetUnixFileMode(_run.PathOf(""), (UnixFileMode)0b111_000_101);
        string[] account = ["--reuid", Nobody, "--regid", Nobody, "--clear-groups"];
        return ProgramRun.Any(_run.PathOf(""), "/usr/bin/setpriv", [.. account, "dotnet", typeof(Server).Assembly.Location, .. args]);
    }
}
