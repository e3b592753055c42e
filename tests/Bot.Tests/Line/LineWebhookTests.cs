using System.Net;
using System.Net.Sockets;
using System.Text;
using CommunityBot.Bot.Settings;
using CommunityBot.Records;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Line;

public sealed class LineWebhookTests
{
    private const int Most = 1024 * 1024;
    private static readonly byte[] s_empty = Encoding.UTF8.GetBytes("""{"destination":"U0","events":[]}""");

    [Fact]
    public async Task The_button_that_checks_the_address_is_answered()
    {
        await using var scene = await LineScene.Open();
        Assert.Equal(HttpStatusCode.OK, await Deliver(scene, s_empty));
    }

    [Fact]
    public async Task What_is_not_signed_by_LINE_is_refused()
    {
        await using var scene = await LineScene.Open();
        var signed = Encoding.UTF8.GetBytes($$"""{"events":[{{scene.Text(LineScene.Member, $"簽到 {scene.Code}").ToJsonString()}}]}""");
        var tampered = (byte[])[.. signed, (byte)' '];

        foreach (var signature in new[]
        {
            null,
            "",
            "x",
            LineDelivery.Signature(tampered),
            Convert.ToBase64String(new byte[32]),
            LineDelivery.Signature(signed).ToLowerInvariant(),
        })
            Assert.Equal(HttpStatusCode.Unauthorized, await Deliver(scene, signed, signature));
        Assert.Equal(HttpStatusCode.Unauthorized, await Deliver(scene, tampered, LineDelivery.Signature(signed)));
        Assert.Empty(await scene.Attendance());
        Assert.Equal(HttpStatusCode.OK, await Deliver(scene, signed, LineDelivery.Signature(signed)));
        Assert.Single(await scene.Attendance());
    }

    [Theory]
    [InlineData(Most + 1, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(8 * Most, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(Most, HttpStatusCode.OK)]
    public async Task What_is_too_large_is_refused_whatever_it_says_of_its_length(int size, HttpStatusCode answer)
    {
        await using var scene = await LineScene.Open();
        var body = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(s_empty).PadRight(size));

        Assert.Equal(answer, await Deliver(scene, body, LineDelivery.Signature(body)));
        Assert.Equal(answer, await Deliver(scene, body, LineDelivery.Signature(body), chunked: true));
    }

    [Fact(Timeout = 30_000)]
    public async Task What_never_ends_is_refused_as_soon_as_it_is_too_much()
    {
        await using var scene = await LineScene.Open();
        using var socket = new TcpClient();
        await socket.ConnectAsync(scene.Bot.Http.BaseAddress!.Host, scene.Bot.Http.BaseAddress.Port, TestContext.Current.CancellationToken);
        await using var stream = socket.GetStream();

        await stream.WriteAsync(
            "POST /webhooks/line HTTP/1.1\r\nHost: bot\r\nTransfer-Encoding: chunked\r\n\r\n200000\r\n"u8.ToArray(),
            TestContext.Current.CancellationToken);
        await stream.WriteAsync(new byte[0x200000], TestContext.Current.CancellationToken);
        using var answer = new StreamReader(stream);

        Assert.Equal("HTTP/1.1 413 Payload Too Large", await answer.ReadLineAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Size_is_looked_at_before_the_signature_and_the_signature_before_the_words()
    {
        await using var scene = await LineScene.Open();

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await Deliver(scene, new byte[Most + 1], signature: null));
        Assert.Equal(HttpStatusCode.Unauthorized, await Deliver(scene, "no json"u8.ToArray(), signature: null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"events":{}}""")]
    [InlineData("""{"events":null}""")]
    [InlineData("""{"events":[]} and more""")]
    public async Task What_is_signed_but_not_what_LINE_sends_is_refused(string body)
    {
        await using var scene = await LineScene.Open();
        var bytes = Encoding.UTF8.GetBytes(body);
        Assert.Equal(HttpStatusCode.BadRequest, await Deliver(scene, bytes, LineDelivery.Signature(bytes)));
    }

    [Fact]
    public async Task Bytes_that_are_no_characters_and_endless_nesting_are_refused()
    {
        await using var scene = await LineScene.Open();
        foreach (var body in new[] { [0x7B, 0xFF, 0xFE, 0x7D], Encoding.UTF8.GetBytes("{\"events\":" + new string('[', 100_000)) })
            Assert.Equal(HttpStatusCode.BadRequest, await Deliver(scene, body, LineDelivery.Signature(body)));
    }

    [Fact]
    public async Task One_event_that_cannot_be_read_takes_no_other_with_it()
    {
        await using var scene = await LineScene.Open();
        var good = scene.Text(LineScene.Member, $"簽到 {scene.Code}").ToJsonString();
        var body = Encoding.UTF8.GetBytes($$"""{"events":[7,null,{},{"type":"messageEdited"},{{good}},{"type":"message","message":"?"}]}""");

        Assert.Equal(HttpStatusCode.OK, await Deliver(scene, body, LineDelivery.Signature(body)));
        Assert.Single(await scene.Attendance());
    }

    [Fact]
    public async Task While_nothing_can_be_kept_LINE_is_asked_to_come_again()
    {
        await using var bot = await RunningBot.Start(
            services => services.AddSingleton<IStore, BreakableStore>(),
            "--Line:ChannelSecret", LineDelivery.Secret,
            "--Line:ChannelAccessToken", LineStandIn.AccessToken);
        ((BreakableStore)bot.Store).Break();
        using var answer = await bot.Http.Deliver(LineEvent.Text("說明", LineEvent.User("U1"), TimeProvider.System.GetUtcNow(), "01H"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
    }

    [Fact]
    public async Task Without_settings_there_is_no_such_address()
    {
        await using var bot = await RunningBot.Start(_ => { });
        using var answer = await bot.Http.DeliverBytes(s_empty);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("Line:ChannelAccessToken is missing", "--Line:ChannelSecret", "s")]
    [InlineData("Line:ChannelSecret is missing", "--Line:ChannelAccessToken", "t")]
    [InlineData("line break", "--Line:ChannelSecret", "s\n", "--Line:ChannelAccessToken", "t")]
    [InlineData("line break", "--Line:ChannelSecret", "s", "--Line:ChannelAccessToken", "t t")]
    [InlineData("Line:ApiBaseUrl is 'api.line.me'", "--Line:ChannelSecret", "s", "--Line:ChannelAccessToken", "t", "--Line:ApiBaseUrl", "api.line.me")]
    [InlineData("Line:DataApiBaseUrl is", "--Line:ChannelSecret", "s", "--Line:ChannelAccessToken", "t", "--Line:DataApiBaseUrl", "ftp://line.me")]
    public async Task Settings_that_cannot_work_are_named_on_start(string complaint, params string[] settings)
    {
        var refusal = await Assert.ThrowsAsync<WrongSettingsException>(() => RunningBot.Start(_ => { }, settings));
        Assert.Contains(complaint, refusal.Message, StringComparison.Ordinal);
    }

    private static Task<HttpStatusCode> Deliver(LineScene scene, byte[] body) => Deliver(scene, body, LineDelivery.Signature(body));

    private static async Task<HttpStatusCode> Deliver(LineScene scene, byte[] body, string? signature, bool chunked = false)
    {
        using var answer = await scene.Bot.Http.DeliverBytes(body, signature, chunked);
        return answer.StatusCode;
    }
}
