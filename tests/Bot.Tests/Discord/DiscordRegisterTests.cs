using System.Text.Json;
using CommunityBot.Bot.Tests.Cli;
using CommunityBot.Conversation.Answering;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CommunityBot.Bot.Tests.Discord;

public sealed class DiscordRegisterTests : IDisposable
{
    private const string Token = "token-of-the-test";
    private readonly CommandRun _run = new();
    private readonly List<(string Method, string Path, string Authorization, string Agent, JsonElement Body)> _calls = [];

    /// <summary>What something in between answers, instead of Discord.</summary>
    private string? _page;

    [Theory]
    [InlineData(null, "/api/v10/applications/4567/commands")]
    [InlineData("89", "/api/v10/applications/4567/guilds/89/commands")]
    public async Task All_commands_are_put_in_place_of_those_that_were_there(string? guild, string path)
    {
        var (code, said, _) = await Register(200, guild);

        Assert.Equal(0, code);
        Assert.Contains($"{CommandTable.All.Count} 個指令", said, StringComparison.Ordinal);
        var call = Assert.Single(_calls);
        Assert.Equal(("PUT", path, "Bot token-of-the-test"), (call.Method, call.Path, call.Authorization));
        Assert.StartsWith("DiscordBot (", call.Agent, StringComparison.Ordinal);
        Assert.Equal(CommandTable.All.Count, call.Body.GetArrayLength());
    }

    [Theory]
    [InlineData(401, "不認得 BotToken")]
    [InlineData(403, "applications.commands")]
    [InlineData(404, "找不到這個應用程式")]
    [InlineData(429, "晚一點再試")]
    [InlineData(400, "Discord 沒有接受（回答 400）。\n  Discord did not accept it: Discord answered 400: Invalid Form Body (50035) {\"0\":{\"name\"")]
    [InlineData(503, "再登記一次就好")]
    public async Task A_refusal_says_what_to_do(int status, string words)
    {
        var (code, said, complaint) = await Register(status, guild: null);

        Assert.Equal((1, ""), (code, said));
        Assert.Contains(words, complaint.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("token-of-the-test", complaint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(302)]
    public async Task A_page_of_something_in_between_registers_nothing(int status)
    {
        _page = "<html>login please</html>";

        var (code, said, complaint) = await Register(status, guild: null);

        Assert.Equal((1, ""), (code, said));
        Assert.Contains($"回答的不是 Discord（{status}），可能是防火牆或登入頁。請檢查這台機器的網路，再登記一次。", complaint, StringComparison.Ordinal);
        Assert.Contains($"It was not Discord that answered ({status})", complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_names_no_commands_is_no_registration()
    {
        _page = "{}";

        var (code, said, complaint) = await Register(200, guild: null);

        Assert.Equal((1, ""), (code, said));
        Assert.Contains("Discord 沒有說結果如何", complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_settings_it_says_where_they_are_found()
    {
        var run = await ProgramRun.Of(_run.PathOf(""), new Dictionary<string, string>(), "discord", "register");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains("Discord:ApplicationId", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_is_none_is_not_asked_for()
    {
        var (code, _, complaint) = await Register(200, guild: "our server");

        Assert.Equal(1, code);
        Assert.Contains("一長串數字", complaint, StringComparison.Ordinal);
        Assert.Empty(_calls);
    }

    public void Dispose() => _run.Dispose();

    private async Task<(int Code, string Said, string Complaint)> Register(int status, string? guild)
    {
        await using var discord = StandInServer.Build();
        discord.Map("/{**path}", (HttpContext context) => Take(context, status));
        await discord.StartAsync(TestContext.Current.CancellationToken);
        string[] settings =
        [
            "--Discord:ApplicationId=4567",
            $"--Discord:PublicKey={DiscordKey.OfTheTest.Public}",
            $"--Discord:BotToken={Token}",
            $"--Discord:ApiBaseUrl={discord.Urls.First()}/api/v10",
        ];
        var code = await _run.Run(["discord", "register", .. guild is null ? [] : new[] { "--guild", guild }, .. settings]);
        return (code, _run.Out, _run.Error);
    }

    private async Task Take(HttpContext context, int status)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        _calls.Add((
            context.Request.Method,
            context.Request.Path,
            context.Request.Headers.Authorization.ToString(),
            context.Request.Headers.UserAgent.ToString(),
            body.RootElement.Clone()));
        context.Response.StatusCode = status;
        await context.Response.WriteAsync(
            _page ?? (status == 200 ? "[]" : """{"code":50035,"message":"Invalid Form Body","errors":{"0":{"name":{"_errors":[]}}}}"""),
            context.RequestAborted);
    }
}
