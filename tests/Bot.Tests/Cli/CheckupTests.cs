using CommunityBot.Bot.Tests.Line;
using CommunityBot.Stores.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>What doctor finds is so, and what it advises helps.</summary>
public sealed class CheckupTests : IDisposable
{
    private const string Secret = "0123456789abcdef0123456789abcdef";

    private static readonly Dictionary<string, string> s_noSettings = [];
    private readonly CommandRun _run = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_database_that_another_program_keeps_locked_is_no_good_one_and_the_program_is_named()
    {
        await _run.Store(records => records.People.Add("王小明", "", "", ""));
        using var connections = new SqliteConnections(Path.Combine(_run.Data, "communitybot.db"));
        using var other = connections.OpenWriter();
        other.Execute("BEGIN IMMEDIATE");

        var run = await ProgramRun.Of(_run.PathOf(""), s_noSettings, "doctor");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("✘ 資料庫", run.Out, StringComparison.Ordinal);
        Assert.Contains("鎖住", run.Out, StringComparison.Ordinal);
        Assert.Contains("did not let go", run.Out, StringComparison.Ordinal);
        if (OperatingSystem.IsLinux())
            Assert.Contains($"({Environment.ProcessId})", run.Out, StringComparison.Ordinal);
        other.Execute("ROLLBACK");
        Assert.Equal(0, (await ProgramRun.Of(_run.PathOf(""), s_noSettings, "doctor")).ExitCode);
    }

    [Theory]
    [InlineData(429, "！ LINE 說問得太快了（429）", "asked too often (429)", 0)]
    [InlineData(500, "！ LINE 那邊有問題（回答 500）", "a problem of its own (500)", 0)]
    [InlineData(400, "✘ LINE 不接受（回答 400）", "does not accept what it is asked (400)", 1)]
    [InlineData(302, "✘ 回答的不是 LINE（302），可能是防火牆或登入頁", "It was not LINE that answered (302)", 1)]
    [InlineData(200, "✘ 回答的不是 LINE（200），可能是防火牆或登入頁", "It was not LINE that answered (200)", 1)]
    public async Task What_a_platform_answered_is_told_apart_from_none(int status, string chinese, string english, int exitCode)
    {
        await using var line = StandInServer.Build();
        line.Run(context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = status < 400 ? "text/html" : "application/json";
            return context.Response.WriteAsync(status < 400 ? "<html>login please</html>" : """{"message":"no"}""", Cancel);
        });
        await line.StartAsync(Cancel);

        Assert.Equal(
            exitCode, await _run.Run("doctor", $"--Line:ChannelSecret={Secret}", "--Line:ChannelAccessToken=x", $"--Line:ApiBaseUrl={line.Urls.First()}"));

        Assert.Contains(chinese, _run.Out, StringComparison.Ordinal);
        Assert.Contains(english, _run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Response status code", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_connection_is_said_with_its_reason_in_both_languages()
    {
        await _run.Run("doctor", $"--Line:ChannelSecret={Secret}", "--Line:ChannelAccessToken=x", "--Line:ApiBaseUrl=http://127.0.0.1:1");

        Assert.Contains("✘ 連不到 LINE：連線被拒絕或不通，請檢查網路和防火牆。", _run.Out, StringComparison.Ordinal);
        Assert.Contains("LINE cannot be reached: the connection is refused; look at the network and the firewall.", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_that_does_not_look_like_one_is_pointed_out()
    {
        await using var line = await LineStandIn.Start();

        Assert.Equal(
            0,
            await _run.Run(
                "doctor", "--Line:ChannelSecret=abc", $"--Line:ChannelAccessToken={LineStandIn.AccessToken}", $"--Line:ApiBaseUrl={line.Address}"));

        Assert.Contains("！ LINE 的 ChannelSecret（…）不像：主控台給的是 32 個十六進位數字", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_that_cannot_be_written_is_said_by_doctor_and_at_the_start()
    {
        var file = _run.Write("afile", "no folder");

        foreach (var command in (string[][])[["doctor"], ["serve", "--urls=http://127.0.0.1:0"]])
        {
            Assert.Equal(1, await _run.Run([.. command, $"--Logging:File:Path={file}/logs"]));
            Assert.Contains($"紀錄不能寫在 {file}/logs：{file} 是檔案，不是資料夾（命令列的 --Logging:File:Path）。", _run.Out + _run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_settings_file_that_was_read_is_named_or_that_there_is_none()
    {
        await _run.Run("doctor", $"--contentRoot={_run.PathOf("")}");
        Assert.Contains($"！ {_run.PathOf("").TrimEnd('/')} 裡沒有 appsettings.json", _run.Out, StringComparison.Ordinal);

        var file = _run.Write("appsettings.json", "{}");
        await _run.Run("doctor", $"--contentRoot={_run.PathOf("")}");
        Assert.StartsWith($"✔ 設定檔 {file}。", _run.Out, StringComparison.Ordinal);

        File.Delete(file);
        Directory.CreateDirectory(file);
        Assert.Equal(1, await _run.Run("doctor", $"--contentRoot={_run.PathOf("")}"));
        Assert.Contains($"✘ {file} 是資料夾，不是設定檔", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_roster_of_ones_own_without_a_channel_is_no_try_out()
    {
        await _run.Store(records => records.Communities.Add(TestRulebooks.Programme, "AI 教學社群", ""));

        await _run.Run("doctor");

        Assert.Contains("！ 資料夾裡是真正的名冊，但沒有設定任何頻道：大家現在用不到。", _run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("有示範社群", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_of_the_future_does_not_hide_that_none_is_made()
    {
        await _run.Store(records => records.People.Add("王小明", "", "", ""));
        var backups = Directory.CreateDirectory(Path.Combine(_run.Data, "backups")).FullName;
        await File.WriteAllTextAsync(Path.Combine(backups, "communitybot-20991231.db"), "", Cancel);
        await File.WriteAllTextAsync(Path.Combine(backups, "communitybot-20260101.db"), "", Cancel);

        await _run.Run("doctor");

        Assert.Contains("！ 有 1 份備份的日期還沒到", _run.Out, StringComparison.Ordinal);
        Assert.Contains("！ 最近一次備份是 2026-01-01，已經", _run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Demo", "true", "\"Demo\": { \"Enabled\": … }")]
    [InlineData("Storage", "\"data\"", "\"Storage\": { \"Path\": … }")]
    [InlineData("Line", "\"secret-of-the-test\"", "\"Line\": { \"ChannelSecret\": … }")]
    public async Task A_value_where_a_group_stands_is_wrong_and_is_not_shown(string group, string value, string instead)
    {
        var file = _run.Write("appsettings.json", $"{{\n  \"{group}\": {value}\n}}");

        foreach (var command in (string[][])[["doctor"], ["export", "points", "--out", "-"]])
        {
            Assert.Equal(1, await _run.Run([.. command, $"--contentRoot={_run.PathOf("")}"]));
            Assert.Contains($"設定 {group} 底下還有一層，要像 {instead}", _run.Out + _run.Error, StringComparison.Ordinal);
            Assert.Contains($"（{file} 第 2 行）", _run.Out + _run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("secret-of-the-test", _run.Out + _run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task All_folders_of_the_settings_that_are_missing_are_said_at_once()
    {
        Assert.Equal(1, await _run.Run("export", "points", "--out", "-", "--Programmes:Path=no-1", "--Talk:Path=no-2", "--Holidays:Path=no-3"));

        foreach (var (key, path) in (IEnumerable<(string, string)>)[("Programmes", "no-1"), ("Talk", "no-2"), ("Holidays", "no-3")])
            Assert.Contains($"設定 {key}:Path「{path}」找不到（命令列的 --{key}:Path）。", _run.Error, StringComparison.Ordinal);
    }
}
