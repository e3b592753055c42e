using System.Net;
using System.Net.Sockets;
using System.Text;
using CommunityBot.Bot.Tests.Line;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CommunityBot.Bot.Tests.Web;

/// <summary>Requests that never become whole.</summary>
public sealed class SlowRequestTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/webhooks/line")]
    [InlineData("/chat/messages")]
    public async Task Bodies_that_come_too_slowly_are_cut_off_and_are_a_line_each_without_a_trace(string path)
    {
        var log = new HeardLog();
        await using var line = await LineStandIn.Start();
        await using var bot = await RunningBot.Start(
            services => services.AddSingleton<ILoggerProvider>(log),
            "--Demo:Enabled=false", "--WebChat:Enabled=true", "--WebChat:AllowRemote=true", "--Logging:LogLevel:Default=Warning",
            $"--Line:ChannelSecret={LineDelivery.Secret}", $"--Line:ChannelAccessToken={LineStandIn.AccessToken}", $"--Line:ApiBaseUrl={line.Address}");
        log.Lines.Clear();
        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => Dawdle(bot.Http.BaseAddress!, path)));

        Assert.All(answers, answer => Assert.StartsWith("HTTP/1.1 408", answer, StringComparison.Ordinal));
        await Eventually.IsTrue(() => log.Lines.Count(noted => noted.Words.Contains(path, StringComparison.Ordinal)) == 30, "each is noted");
        Assert.All(log.Lines.Where(noted => noted.Words.Contains(path, StringComparison.Ordinal)), noted =>
        {
            Assert.Null(noted.Fault);
            Assert.DoesNotContain('\n', noted.Words);
        });
        Assert.DoesNotContain(log.Lines, noted => noted.Words.Contains("unhandled", StringComparison.Ordinal));
        using var alive = await bot.Http.GetAsync(new Uri("/healthz", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, alive.StatusCode);
    }

    [Fact]
    public async Task Connections_are_limited_and_idle_ones_do_not_stay()
    {
        await using var bot = await RunningBot.Start(_ => { }, "--Demo:Enabled=false");
        var kestrel = bot.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value;
        Assert.InRange(kestrel.Limits.MaxConcurrentConnections!.Value, 500, 1_500);
        Assert.InRange(kestrel.Limits.KeepAliveTimeout, TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(100));
        Assert.False(kestrel.AddServerHeader);
    }

    /// <summary>Says how much will come, and sends one letter of it.</summary>
    /// <returns>The first line of the answer.</returns>
    private static async Task<string> Dawdle(Uri address, string path)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, address.Port, Cancel);
        await using var stream = socket.GetStream();
        var head = $"POST {path} HTTP/1.1\r\nHost: {address.Authority}\r\nCookie: communitybot-chat={Guid.CreateVersion7():N}\r\n"
            + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), Cancel);
        using var answer = new StreamReader(stream, Encoding.ASCII);
        return await answer.ReadLineAsync(Cancel) ?? "";
    }
}
