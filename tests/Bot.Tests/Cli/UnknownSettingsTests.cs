using System.Text.Json.Nodes;

namespace CommunityBot.Bot.Tests.Cli;

/// <summary>Settings that nothing reads, most of them slips: pointed out with their place and what was probably meant, and no reason to be down.</summary>
public sealed class UnknownSettingsTests : IDisposable
{
    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_slip_in_the_file_is_pointed_out_by_doctor_with_its_line_and_does_not_show_what_it_holds()
    {
        var file = _run.Write(
            "appsettings.json",
            """
            {
              "Lnie": {
                "ChannelSecret": "secret-of-the-test"
              },
              "WebChat": {
                // two slips
                "AlowRemote": true,
                "Colour": "red"
              },
              "Proxies": [ "127.0.0.1" ],
              "_comment": "of nobody's",
              "Logging": { "File": { "Pathh": "logs" }, "LogLevel": { "Some.Library": "Warning" } }
            }
            """);

        Assert.Equal(1, await _run.Run("doctor", $"--contentRoot={_run.PathOf("")}"));

        foreach (var (mark, key, near, line) in (IEnumerable<(char, string, string, int)>)[
            ('✘', "Lnie:ChannelSecret", "Line:ChannelSecret", 3),
            ('！', "WebChat:AlowRemote", "WebChat:AllowRemote", 7),
            ('！', "Logging:File:Pathh", "Logging:File:Path", 12)])
        {
            Assert.Contains($"{mark} 設定 {key} 這個程式不認得，不會有作用；是不是要寫 {near}（{file} 第 {line} 行）。", _run.Out, StringComparison.Ordinal);
            Assert.Contains(
                $"{key} is no setting of this program and does nothing; is {near} meant? ({file}, line {line}).", _run.Out, StringComparison.Ordinal);
        }

        Assert.Contains("設定 Proxies:0 這個程式不認得，不會有作用；是不是要寫 Proxies（", _run.Out, StringComparison.Ordinal);
        Assert.Contains("設定 WebChat:Colour 這個程式不認得", _run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Some.Library", _run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("comment", _run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-of-the-test", _run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Lnie:ChannelSecret=x", "Line:ChannelSecret")]
    [InlineData("--Storage:Paths=x", "Storage:Path")]
    [InlineData("--Demo:Enable=true", "Demo:Enabled")]
    [InlineData("--Lnie:Secret=x", "Line:ChannelSecret")]
    [InlineData("--webchat:remote=true", "WebChat:AllowRemote")]
    public async Task A_slip_on_the_command_line_is_pointed_out(string setting, string near)
    {
        await _run.Run("doctor", setting);

        var key = setting[2..].Split('=')[0];
        Assert.Contains($"是不是要寫 {near}（命令列的 --{key}）。", _run.Out, StringComparison.Ordinal);
        Assert.Contains($"is {near} meant? (--{key} on the command line).", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_the_environment_only_what_is_nearly_ours_is_pointed_out()
    {
        var environment = new Dictionary<string, string>
        {
            ["Lnie__ChannelSecret"] = "x",
            ["WebChat__AlowRemote"] = "true",
            ["TIME_ZONE"] = "Asia/Taipei",
            ["LINES"] = "40",
            ["HTTP_PROXY"] = "http://127.0.0.1:1",
            ["Other__Program"] = "x",
        };

        var run = await ProgramRun.Of(_run.PathOf(""), environment, "doctor");

        Assert.Contains("Line:ChannelSecret（環境變數 Lnie__ChannelSecret）", run.Out, StringComparison.Ordinal);
        Assert.Contains("WebChat:AllowRemote（環境變數 WebChat__AlowRemote）", run.Out, StringComparison.Ordinal);
        Assert.Contains("TimeZone（環境變數 TIME_ZONE）", run.Out, StringComparison.Ordinal);
        Assert.Equal(3, run.Out.Split("這個程式不認得").Length - 1);
    }

    [Fact]
    public async Task At_the_start_it_is_a_line_of_the_log_and_the_bot_runs()
    {
        using var bot = await BotProcess.Serve(_run.Data, "--Nudges:Enable=false", "--Demo:Enabled=true");

        using var answer = await bot.Http.GetAsync(new Uri("/readyz", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Contains(bot.Said, line => line.Contains("是不是要寫 Nudges:Enabled（命令列的 --Nudges:Enable）。", StringComparison.Ordinal)
            && line.Contains("is Nudges:Enabled meant?", StringComparison.Ordinal));
        await bot.Kill();
    }

    [Fact]
    public async Task Every_setting_of_the_example_is_known()
    {
        var keys = ExampleSettingsTests.EveryKey.ToList();
        var json = new JsonObject();
        foreach (var key in keys)
        {
            var at = json;
            foreach (var part in key.Split(':')[..^1])
                at = (at[part] ??= new JsonObject()).AsObject();
            at[key.Split(':')[^1]] = "wrong";
        }

        _run.Write("appsettings.json", json.ToJsonString());
        await _run.Run("doctor", $"--contentRoot={_run.PathOf("")}");

        Assert.NotEmpty(keys);
        Assert.DoesNotContain("這個程式不認得", _run.Out, StringComparison.Ordinal);
    }
}
