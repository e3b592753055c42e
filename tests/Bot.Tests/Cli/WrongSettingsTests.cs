namespace CommunityBot.Bot.Tests.Cli;

/// <summary>Settings with which the bot cannot start: where they are, what is wrong, what to write; for every command, and never a trace.</summary>
public sealed class WrongSettingsTests : IDisposable
{
    private static readonly Dictionary<string, string> s_noSettings = [];
    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("serve")]
    [InlineData("doctor")]
    [InlineData("export", "points", "--out", "-")]
    [InlineData("outbox", "retry")]
    public async Task A_comma_that_is_missing_is_found_by_the_program_itself(params string[] command)
    {
        var file = _run.Write(
            "appsettings.json",
            "{\n  \"Line\": {\n    \"ChannelSecret\": \"secret-of-the-test\"\n\n    // token\n    \"ChannelAccessToken\": \"x\"\n  }\n}\n");

        var run = await ProgramRun.Of(Path.GetDirectoryName(file)!, s_noSettings, command);

        Assert.Equal(
            (1, "", $"設定檔 {file} 第 3 行：結尾少了逗號「,」。{Environment.NewLine}  Settings file {file}, line 3: a comma is missing at its end.{Environment.NewLine}"),
            (run.ExitCode, run.Out, run.Error));
    }

    [Theory]
    [InlineData("{\n \"Storage\": { \"Path\": \"D:\\data\" }\n}", "第 2 行：引號裡的「\\」要寫成兩個")]
    [InlineData("{\n Storage: 1\n}", "第 2 行：名稱要用英文的雙引號")]
    [InlineData("{\n \"TimeZone\": Asia\n}", "第 2 行：冒號後面的文字要用英文的雙引號")]
    [InlineData("{\n \"TimeZone\": “Asia”\n}", "第 2 行：冒號後面的文字要用英文的雙引號")]
    [InlineData("{\n \"TimeZone\": \"Asia\n}", "第 2 行：這一行少了結尾的雙引號")]
    [InlineData("{\n \"TimeZone\" \"Asia\"\n}", "第 2 行：名稱後面少了冒號")]
    [InlineData("{\n \"Line\": {\n}\n", "少了結尾的「}」")]
    [InlineData("{ }\n}", "第 2 行：最後的「}」後面多了東西")]
    [InlineData("[]", "整個檔案要用「{」和「}」包起來")]
    [InlineData("{ \"TimeZone\": \"a\", \"timezone\": \"b\" }", "寫了兩次")]
    [InlineData("", "檔案是空的")]
    public async Task Whatever_else_slipped_is_told_apart(string json, string slip)
    {
        _run.Write("appsettings.json", json);

        Assert.Equal(1, await _run.Run("doctor", $"--contentRoot={_run.PathOf("")}"));

        Assert.Contains(_run.PathOf("appsettings.json"), _run.Error, StringComparison.Ordinal);
        Assert.Contains(slip, _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_saved_as_Big5_is_to_be_saved_as_UTF_8()
    {
        var file = _run.Write("appsettings.json", [.. "{ \"Programmes\": { \"Path\": \""u8, 0xB3, 0x57, 0xAB, 0x68, .. "\" } }"u8]);

        Assert.Equal(1, await _run.Run("serve", $"--contentRoot={_run.PathOf("")}", "--urls=http://127.0.0.1:0"));

        Assert.Contains($"設定 Programmes:Path 裡有讀不出來的字：檔案多半是用 Big5 存的，請存成 UTF-8（{file} 第 1 行）。", _run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--urls=http://127.0.0.1:99999", "--urls「http://127.0.0.1:99999」", "up to 65535")]
    [InlineData("--urls=127.0.0.1:5000", "--urls「127.0.0.1:5000」", "http://127.0.0.1:5000")]
    [InlineData("--urls=https://127.0.0.1:0", "https 由前面的反向代理負責", "reverse proxy")]
    [InlineData("--urls=http://192.0.2.1:0", "不是這台機器的", "none of this machine")]
    [InlineData("--PublicBaseUrl=bot.example.edu.tw", "PublicBaseUrl「bot.example.edu.tw」不是網址", "a whole address")]
    [InlineData("--PublicBaseUrl=ftp://bot.example.edu.tw", "不是網址", "a whole address")]
    [InlineData("--TimeZone=Asia/Taibei", "TimeZone「Asia/Taibei」不是時區名稱", "such as Asia/Taipei")]
    [InlineData("--Storage:Provider=mysql", "Storage:Provider「mysql」沒有", "one of Sqlite, LiteDb, PostgreSql")]
    [InlineData("--Storage:Provider=PostgreSql", "少了 Host 或 Username；要像 Host=", "lacks a Host or a Username")]
    [InlineData("--Nudges:Enabled=yes", "Nudges:Enabled「yes」要是 true 或 false", "true or false")]
    [InlineData("--WebChat:AllowRemote=1", "WebChat:AllowRemote「1」要是 true 或 false", "true or false")]
    [InlineData("--OpenTelemetry:Endpoint=collector", "OpenTelemetry:Endpoint「collector」不是網址", "a whole address")]
    [InlineData("--Logging:LogLevel:Default=Loud", "Logging:LogLevel:Default「Loud」", "must be Trace")]
    [InlineData("--Logging:File:Days=many", "Logging:File:Days「many」要是天數", "a number of days")]
    [InlineData("--Logging:File:Days=", "Logging:File:Days「」要是天數", "a number of days")]
    [InlineData("--WebChat:AllowRemote=", "WebChat:AllowRemote「」要是 true 或 false", "true or false")]
    [InlineData("--Line:ChanelSecret=x", "設定 Line:ChanelSecret 這個程式不認得，不會有作用；是不是要寫 Line:ChannelSecret", "is Line:ChannelSecret meant?")]
    [InlineData("--Discrod:BotTokn=x", "是不是要寫 Discord:BotToken", "is Discord:BotToken meant?")]
    [InlineData("--Line:ChannelSecret=x", "還少 Line:ChannelAccessToken", "Line:ChannelAccessToken is missing")]
    [InlineData("--Discord:BotToken=x", "少了 Discord:ApplicationId", "Discord:ApplicationId is missing")]
    public async Task A_value_is_wrong_in_both_languages_before_anything_starts(string setting, string chinese, string english)
    {
        var other = setting.StartsWith("--urls", StringComparison.Ordinal) ? "--Nudges:Enabled=false" : "--urls=http://127.0.0.1:0";
        Assert.Equal(1, await _run.Run("serve", setting, other));

        Assert.Contains(chinese, _run.Error, StringComparison.Ordinal);
        Assert.Contains(english, _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_is_wrong_is_said_at_once_with_the_place_of_each()
    {
        var file = _run.Write(
            "appsettings.json",
            """
            {
              // first
              "PublicBaseUrl": "bot",
              "Demo": { "Enabled": true },
              "WebChat": {
                "Enabled": "perhaps"
              }
            }
            """);

        foreach (var command in (string[][])[["serve"], ["doctor"], ["export", "points", "--out", "-"]])
        {
            Assert.Equal(1, await _run.Run([.. command, $"--contentRoot={_run.PathOf("")}", "--TimeZone=Mars"]));
            var said = _run.Error + _run.Out;
            Assert.Contains($"（{file} 第 3 行）", said, StringComparison.Ordinal);
            Assert.Contains($"（{file} 第 6 行）", said, StringComparison.Ordinal);
            Assert.Contains("（命令列的 --TimeZone）", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_environment_variable_is_named_as_it_is_set()
    {
        var run = await ProgramRun.Of(_run.PathOf(""), new Dictionary<string, string> { ["Demo__Enabled"] = "maybe" }, "doctor");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("✘ 設定 Demo:Enabled「maybe」要是 true 或 false（環境變數 Demo__Enabled）。", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("doctor")]
    [InlineData("outbox", "retry")]
    [InlineData("export", "points", "--out", "-")]
    [InlineData("rehearse", "--from", "114-05-01", "--to", "114-05-02")]
    [InlineData("unlink", "王小明")]
    public async Task Every_command_takes_settings_in_either_form(params string[] command)
    {
        await _run.Store(records => records.People.Add("王小明", "", "", ""));

        await _run.Run([.. command, "--PublicBaseUrl=https://bot.example.edu.tw", "--Nudges:Enabled", "false"]);
        Assert.DoesNotContain("看不懂", _run.Error, StringComparison.Ordinal);

        Assert.Equal(1, await _run.Run([.. command, "--PublicBaseUrl", "bot"]));
        Assert.Contains("PublicBaseUrl「bot」不是網址", _run.Error + _run.Out, StringComparison.Ordinal);
    }
}
