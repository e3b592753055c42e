using System.Net;
using CommunityBot.Bot.Tests.WebChat;
using CommunityBot.Records;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Web;

public sealed class PagesTests
{
    private static readonly byte[] s_png = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_address_of_ours_becomes_a_picture_that_may_be_kept()
    {
        await using var bot = await ChatBots.TryOut();
        using var picture = await bot.Http.GetAsync(
            new Uri($"/qr.png?text={Uri.EscapeDataString($"{bot.Http.BaseAddress}chat?say=簽到 4821")}", UriKind.Relative), Cancel);
        Assert.Equal("image/png", picture.Content.Headers.ContentType!.MediaType);
        Assert.Equal(s_png, (await picture.Content.ReadAsByteArrayAsync(Cancel))[..4]);
        Assert.True(picture.Headers.CacheControl!.MaxAge > TimeSpan.FromDays(1));
    }

    [Theory]
    [InlineData("/qr.png")]
    [InlineData("/qr.png?text=")]
    [InlineData("/qr.png?text=https://evil.example/")]
    [InlineData("/qr.png?text=http://127.0.0.1")]
    [InlineData("/qr.png?text=4821")]
    public async Task What_is_no_address_of_ours_is_not_drawn(string address)
    {
        await using var bot = await ChatBots.TryOut();
        using var answer = await bot.Http.GetAsync(new Uri(address, UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var tooLong = await bot.Http.GetAsync(new Uri($"/qr.png?text={new string('x', 513)}", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, tooLong.StatusCode);
    }

    [Fact]
    public async Task The_front_page_leads_to_the_chat_in_the_try_out_and_tells_of_the_webhook_otherwise()
    {
        await using var tryOut = await ChatBots.TryOut();
        Assert.EndsWith("/chat", (await Get(tryOut, "/")).RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        await using var real = await RunningBot.Start(_ => { }, "--Demo:Enabled=false");
        Assert.Contains("/webhooks/line", await (await Get(real, "/")).Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Get(real, "/chat")).StatusCode);
    }

    [Fact]
    public async Task Alive_is_not_ready_when_the_store_does_not_answer()
    {
        await using var bot = await ChatBots.TryOut();
        Assert.Equal(HttpStatusCode.OK, (await Get(bot, "/healthz")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Get(bot, "/readyz")).StatusCode);

        await using var broken = await RunningBot.Start(services => services.AddSingleton<IStore, BreakableStore>(), "--Demo:Enabled=false");
        ((BreakableStore)broken.Store).Break();
        Assert.Equal(HttpStatusCode.OK, (await Get(broken, "/healthz")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await Get(broken, "/readyz")).StatusCode);
    }

    [Theory]
    [InlineData("/%E7%8E%8B/", "/%E7%8E%8B")]
    [InlineData("/chat/%C3%A9/", "/chat/%C3%A9")]
    [InlineData("/x%0d%0aA:b/", "/x%0D%0AA%3Ab")]
    [InlineData("/%7f/", "/%7F")]
    public async Task A_slash_too_much_leads_on_whatever_stands_before_it(string address, string there)
    {
        await using var bot = await ChatBots.TryOut();
        using var answer = await Get(bot, address);
        Assert.Equal((HttpStatusCode.NotFound, there), (answer.StatusCode, answer.RequestMessage!.RequestUri!.AbsolutePath));
    }

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    public async Task Health_is_only_asked_for(string address)
    {
        await using var bot = await ChatBots.TryOut();
        foreach (var method in (string[])["PUT", "DELETE", "TRACE", "FOO"])
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));
            using var answer = await bot.Http.SendAsync(request, Cancel);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        }
    }

    private static async Task<HttpResponseMessage> Get(RunningBot bot, string address) => await bot.Http.GetAsync(new Uri(address, UriKind.Relative), Cancel);
}
