using CommunityBot.Accounts;
using CommunityBot.Bot.Tests.Discord;
using CommunityBot.Bot.Tests.Line;
using CommunityBot.Calendar;
using CommunityBot.Feed;
using CommunityBot.Nudges;
using CommunityBot.Stores;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CommunityBot.Bot.Tests.Cli;

public sealed class DoctorTests : IDisposable
{
    private const string Secret = "0123456789abcdef0123456789abWXYZ";
    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Without_any_setting_there_is_nothing_to_do()
    {
        var run = await AsProgram();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"✔ 資料夾 {_run.Data} 還沒有，第一次啟動會建立", run.Out, StringComparison.Ordinal);
        Assert.Contains("！ LINE 還沒設定", run.Out, StringComparison.Ordinal);
        Assert.Contains("✔ 5 個計畫的規則檔", run.Out, StringComparison.Ordinal);
        Assert.Contains("沒有必須處理的事", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_is_asked_and_no_secret_is_shown_but_its_end()
    {
        await using var line = await LineStandIn.Start();

        var run = await Doctor(
            ("Line:ChannelSecret", Secret),
            ("Line:ChannelAccessToken", LineStandIn.AccessToken),
            ("Line:ApiBaseUrl", line.Address.ToString()),
            ("PublicBaseUrl", "https://bot.example.edu.tw"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("LINE 帳號「社群小幫手」。請把 Line:BotBasicId 設為 @123abcde", run.Out, StringComparison.Ordinal);
        Assert.Contains("已用 42 則，共 200 則", run.Out, StringComparison.Ordinal);
        Assert.Contains("…WXYZ", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret[..^4], run.Out + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(LineStandIn.AccessToken, run.Out + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, 158, "✔ LINE 本月主動訊息已用 42 則，共 200 則；預計還要 158 則（快到期或逾期 150、活動 8），夠用。回覆不計。")]
    [InlineData(200, 159, "！ LINE 本月主動訊息已用 42 則，共 200 則；預計還要 159 則（快到期或逾期 151、活動 8），不夠 1 則：最不急的提醒會改跟著回覆送出。想全部主動送出，請到 LINE 官方帳號管理後台升級方案")]
    [InlineData(42, 20, "！ LINE 本月 42 則主動訊息用完了，預計還要 20 則（快到期或逾期 12、活動 8）：回覆照常，提醒改跟著回覆送出。")]
    [InlineData(null, 20, "✔ LINE 本月主動訊息已用 42 則，沒有上限，預計還要 20 則（快到期或逾期 12、活動 8）。")]
    public async Task The_months_messages_are_held_against_what_is_still_to_come(int? most, int need, string finding)
    {
        await using var line = await LineStandIn.Start();
        line.Quota = most;
        var today = new SchoolClock(TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei")).Day(TimeProvider.System.GetUtcNow());
        await Expect(
            new ForecastLine("line", today, Priority.Meeting, 8),
            new ForecastLine("line", today, Priority.Urgent, need - 8),
            new ForecastLine("line", today.AddMonths(1), Priority.Urgent, 999));

        var run = await Doctor(
            ("Line:ChannelSecret", Secret),
            ("Line:ChannelAccessToken", LineStandIn.AccessToken),
            ("Line:ApiBaseUrl", line.Address.ToString()),
            ("PublicBaseUrl", "https://bot.example.edu.tw"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(finding, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "✔ 這台機器的時鐘和 LINE 的一致。")]
    [InlineData(120, "！ 這台機器的時鐘比 LINE 的慢 1(19|20) 秒。")]
    [InlineData(-120, "！ 這台機器的時鐘比 LINE 的快 12[01] 秒。")]
    public async Task The_clock_is_set_beside_that_of_LINE(int ahead, string finding)
    {
        await using var line = await LineStandIn.Start();
        line.Ahead = TimeSpan.FromSeconds(ahead);

        var run = await Doctor(
            ("Line:ChannelSecret", Secret), ("Line:ChannelAccessToken", LineStandIn.AccessToken), ("Line:ApiBaseUrl", line.Address.ToString()));

        Assert.Matches(finding, run.Out);
    }

    [Fact]
    public async Task A_token_that_line_does_not_know_has_to_be_replaced()
    {
        await using var refusing = StandInServer.Build();
        refusing.Run(context =>
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        });
        await refusing.StartAsync(TestContext.Current.CancellationToken);

        var run = await Doctor(("Line:ChannelSecret", Secret), ("Line:ChannelAccessToken", "old"), ("Line:ApiBaseUrl", refusing.Urls.First()));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("✘ LINE 不認得 ChannelAccessToken", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Line:ChannelSecret", Secret, "✘ LINE 的設定有誤")]
    [InlineData("TimeZone", "Asia/Taibei", "✘ 設定 TimeZone「Asia/Taibei」")]
    [InlineData("PublicBaseUrl", "bot.example.edu.tw", "✘ 設定 PublicBaseUrl")]
    [InlineData("Programmes:Path", "nowhere", "Programmes:Path")]
    [InlineData("Holidays:Path", "nowhere", "✘ 設定 Holidays:Path「nowhere」")]
    [InlineData("Demo:Enabled", "maybe", "✘ 設定 Demo:Enabled「maybe」")]
    public async Task What_must_be_done_before_it_works_is_said_and_fails(string setting, string value, string finding)
    {
        var run = await Doctor((setting, value));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(finding, run.Out, StringComparison.Ordinal);
        Assert.Contains("有 1 件事要先處理", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_under_the_working_folder_is_said_and_fails()
    {
        _run.Write("occupied", "a file, no folder");

        var run = await AsProgram(("Storage__Path", "occupied/data"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("不能寫入", run.Out, StringComparison.Ordinal);
        Assert.Contains("有 1 件事要先處理", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_cannot_be_reached_is_said()
    {
        var run = await Doctor(("Line:ChannelSecret", Secret), ("Line:ChannelAccessToken", "token"), ("Line:ApiBaseUrl", "http://127.0.0.1:1"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("✘ 連不到 LINE", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DiscordStandIn.ApplicationId, 7, "https://bot.example.edu.tw/webhooks/discord", "✔ Discord 應用程式「社群小幫手」", 0)]
    [InlineData("1", 7, "https://bot.example.edu.tw/webhooks/discord", "✘ Discord:BotToken 屬於應用程式「社群小幫手」", 1)]
    [InlineData(DiscordStandIn.ApplicationId, 8, "https://bot.example.edu.tw/webhooks/discord", "✘ Discord:PublicKey 和 Discord 上的不同", 1)]
    [InlineData(DiscordStandIn.ApplicationId, 7, null, "✘ Discord 還不知道要送到哪裡", 1)]
    [InlineData(
        DiscordStandIn.ApplicationId, 7, "https://old.example.edu.tw/webhooks/discord", "✘ Discord 送到 https://old.example.edu.tw/webhooks/discord，而這台機器是", 1)]
    public async Task Discord_is_asked_whether_the_settings_belong_together(string application, int key, string? endpoint, string finding, int exitCode)
    {
        await using var discord = await DiscordStandIn.Start();
        discord.InteractionsEndpoint = endpoint;

        var run = await Doctor(
            ("Discord:ApplicationId", application),
            ("Discord:PublicKey", (key == 7 ? DiscordKey.OfTheTest : DiscordKey.OfSomebodyElse).Public),
            ("Discord:BotToken", DiscordStandIn.BotToken),
            ("Discord:ApiBaseUrl", discord.Address),
            ("PublicBaseUrl", "https://bot.example.edu.tw"));

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(finding, run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(DiscordStandIn.BotToken, run.Out + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("old-token", "✘ Discord 不認得 BotToken")]
    [InlineData("", "✘ Discord 的設定有誤：少了 Discord:BotToken")]
    [InlineData("to ken", "✘ Discord 的設定有誤：Discord:BotToken 裡有空白")]
    public async Task A_bot_token_that_is_no_good_has_to_be_replaced(string token, string finding)
    {
        await using var discord = await DiscordStandIn.Start();

        var run = await Doctor(
            ("Discord:ApplicationId", DiscordStandIn.ApplicationId),
            ("Discord:PublicKey", DiscordKey.OfTheTest.Public),
            ("Discord:BotToken", token),
            ("Discord:ApiBaseUrl", discord.Address));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(finding, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_of_codes_is_looked_for_and_at()
    {
        var data = new DataFolder(_run.Data);
        Assert.Contains("✔ 還沒有綁定碼和行事曆網址的鑰匙", (await Doctor()).Out, StringComparison.Ordinal);
        await Keep();
        Assert.Contains("✔ 綁定碼和行事曆網址的鑰匙正常", (await Doctor()).Out, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(data.CodeKey, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
            var readable = await Doctor();
            Assert.Equal((1, true), (readable.ExitCode, readable.Out.Contains($"chmod 600 {data.CodeKey}", StringComparison.Ordinal)));
        }

        File.Delete(data.CodeKey);
        var missing = await Doctor();
        Assert.Equal((1, false), (missing.ExitCode, File.Exists(data.CodeKey)));
        Assert.Contains("還沒用的 1 組綁定碼和 1 個行事曆網址都要重給", missing.Out, StringComparison.Ordinal);
        new CodeKey(data).Ensure();
        var other = await Doctor();
        Assert.Equal((1, true), (other.ExitCode, other.Out.Contains("換過了：有 1 組綁定碼、1 個行事曆網址", StringComparison.Ordinal)));
    }

    private Task<bool> Keep() => _run.Store(records =>
    {
        var person = records.People.Add("王小明", "勤益科大", "", "");
        records.Accounts.NewCode(person.Id, TimeProvider.System.GetUtcNow(), BindingCode.RosterLifetime);
        records.Feeds.Renew(person.Id, TimeProvider.System.GetUtcNow());
        return true;
    });

    private Task<bool> Expect(params IReadOnlyList<ForecastLine> lines) => _run.Store(records =>
    {
        records.Allowances.SaveForecast(lines);
        return true;
    });

    private async Task<(int ExitCode, string Out, string Error)> Doctor(params (string Name, string Value)[] settings) =>
        (await _run.Run(["doctor", .. settings.Select(setting => $"--{setting.Name}={setting.Value}")]), _run.Out, _run.Error);

    /// <summary>As its users run it, with settings from the environment.</summary>
    private Task<ProgramRun> AsProgram(params (string Name, string Value)[] settings) =>
        ProgramRun.Of(_run.PathOf(""), settings.ToDictionary(setting => setting.Name, setting => setting.Value), "doctor");
}
