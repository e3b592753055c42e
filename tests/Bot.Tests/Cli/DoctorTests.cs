using CommunityBot.Bot.Tests.Line;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CommunityBot.Bot.Tests.Cli;

public sealed class DoctorTests : IDisposable
{
    private const string Secret = "0123456789abcdef0123456789abWXYZ";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("communitybot-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Without_any_setting_there_is_nothing_to_do()
    {
        var run = await Doctor();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"✔ 資料夾 {Path.Combine(_folder.FullName, "data")} 可以寫入", run.Out, StringComparison.Ordinal);
        Assert.Contains("！ LINE 還沒設定", run.Out, StringComparison.Ordinal);
        Assert.Contains("✔ 5 個計畫的規則檔", run.Out, StringComparison.Ordinal);
        Assert.Contains("沒有必須處理的事", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_is_asked_and_no_secret_is_shown_but_its_end()
    {
        await using var line = await LineStandIn.Start();

        var run = await Doctor(
            ("Line__ChannelSecret", Secret),
            ("Line__ChannelAccessToken", LineStandIn.AccessToken),
            ("Line__ApiBaseUrl", line.Address.ToString()),
            ("PublicBaseUrl", "https://bot.example.edu.tw"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("LINE 帳號「社群小幫手」。請把 Line:BotBasicId 設為 @123abcde", run.Out, StringComparison.Ordinal);
        Assert.Contains("已用 42 則，共 200 則", run.Out, StringComparison.Ordinal);
        Assert.Contains("…WXYZ", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret[..^4], run.Out + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(LineStandIn.AccessToken, run.Out + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_line_does_not_know_has_to_be_replaced()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        await using var refusing = builder.Build();
        refusing.Run(context =>
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        });
        await refusing.StartAsync(TestContext.Current.CancellationToken);

        var run = await Doctor(("Line__ChannelSecret", Secret), ("Line__ChannelAccessToken", "old"), ("Line__ApiBaseUrl", refusing.Urls.First()));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("✘ LINE 不認得 ChannelAccessToken", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Line__ChannelSecret", Secret, "✘ LINE 的設定有誤")]
    [InlineData("TimeZone", "Asia/Taibei", "✘ 設定 TimeZone「Asia/Taibei」")]
    [InlineData("PublicBaseUrl", "bot.example.edu.tw", "✘ 設定 PublicBaseUrl")]
    [InlineData("Programmes__Path", "nowhere", "Programmes:Path")]
    [InlineData("Holidays__Path", "nowhere", "✘ 設定 Holidays:Path「nowhere」")]
    [InlineData("Demo__Enabled", "maybe", "✘ 設定 Demo:Enabled「maybe」")]
    [InlineData("Storage__Path", "occupied/data", "不能寫入")]
    public async Task What_must_be_done_before_it_works_is_said_and_fails(string setting, string value, string finding)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "occupied"), "a file, no folder", TestContext.Current.CancellationToken);

        var run = await Doctor((setting, value));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(finding, run.Out, StringComparison.Ordinal);
        Assert.Contains("有 1 件事要先處理", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_cannot_be_reached_is_said()
    {
        var run = await Doctor(("Line__ChannelSecret", Secret), ("Line__ChannelAccessToken", "token"), ("Line__ApiBaseUrl", "http://127.0.0.1:1"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("✘ 連不到 LINE", run.Out, StringComparison.Ordinal);
    }

    private Task<ProgramRun> Doctor(params (string Name, string Value)[] settings) =>
        ProgramRun.Of(_folder.FullName, settings.ToDictionary(setting => setting.Name, setting => setting.Value), "doctor");
}
