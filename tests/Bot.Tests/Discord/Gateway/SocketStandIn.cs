using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CommunityBot.Bot.Tests.Discord.Gateway;

/// <summary>
/// Plays the far end of Discord's socket: says hello, knows the bot by its token, delivers interactions in order, and delivers again
/// what a bot that comes back has not seen.
/// </summary>
public sealed class SocketStandIn : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly List<JsonObject> _told = [];
    private readonly SemaphoreSlim _writing = new(1);
    private WebSocket? _open;

    private SocketStandIn(WebApplication app) => _app = app;

    public Uri Address => new UriBuilder(_app.Urls.First()) { Scheme = "ws" }.Uri;

    /// <summary>How often a bot has come in anew.</summary>
    public int Identified { get; private set; }

    /// <summary>How often one has come back.</summary>
    public int Resumed { get; private set; }

    public static async Task<SocketStandIn> Start()
    {
        var app = StandInServer.Build();
        var standIn = new SocketStandIn(app);
        app.UseWebSockets();
        app.Run(standIn.Take);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return standIn;
    }

    /// <summary>Delivers an interaction, now or once the bot is there.</summary>
    public async Task Deliver(JsonObject told)
    {
        await _writing.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            _told.Add(told);
            if (_open is not null)
                await Send(_open, Dispatch("INTERACTION_CREATE", told, Number(_told.Count - 1)));
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Breaks the connection without a word.</summary>
    public void Break()
    {
        var broken = Interlocked.Exchange(ref _open, null);
        broken?.Abort();
    }

    public ValueTask DisposeAsync()
    {
        Break();
        return _app.DisposeAsync();
    }

    private async Task Take(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await Send(socket, new JsonObject { ["op"] = 10, ["d"] = new JsonObject { ["heartbeat_interval"] = 41250 } });
        try
        {
            while (await Receive(socket, context.RequestAborted) is { } said)
                await Answer(socket, said);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            // The bot hung up, or was hung up on.
        }
    }

    private async Task Answer(WebSocket socket, JsonObject said)
    {
        await _writing.WaitAsync();
        try
        {
            switch (said["op"]!.GetValue<int>())
            {
                case 1:
                    await Send(socket, new JsonObject { ["op"] = 11 });
                    break;
                case 2:
                    Assert.Equal(DiscordStandIn.BotToken, said["d"]!["token"]!.GetValue<string>());
                    Identified++;
                    await Send(socket, Dispatch("READY", Ready(), 1));
                    await Open(socket, from: 0);
                    break;
                case 6:
                    Resumed++;
                    await Open(socket, from: said["d"]!["seq"]!.GetValue<int>() - 1);
                    await Send(socket, Dispatch("RESUMED", [], Number(_told.Count)));
                    break;
            }
        }
        finally
        {
            _writing.Release();
        }
    }

    private async Task Open(WebSocket socket, int from)
    {
        for (var i = Math.Max(from, 0); i < _told.Count; i++)
            await Send(socket, Dispatch("INTERACTION_CREATE", _told[i], Number(i)));
        _open = socket;
    }

    /// <summary>What is told is numbered on from being ready.</summary>
    private static int Number(int index) => index + 2;

    private JsonObject Ready() => new()
    {
        ["v"] = 10,
        ["user"] = new JsonObject { ["id"] = DiscordStandIn.ApplicationId, ["username"] = "communitybot", ["discriminator"] = "0", ["bot"] = true },
        ["guilds"] = new JsonArray(),
        ["private_channels"] = new JsonArray(),
        ["session_id"] = "session-of-the-test",
        ["resume_gateway_url"] = Address.AbsoluteUri,
        ["application"] = new JsonObject { ["id"] = DiscordStandIn.ApplicationId, ["flags"] = 0 },
    };

    private static JsonObject Dispatch(string type, JsonObject data, int number) =>
        new() { ["op"] = 0, ["t"] = type, ["s"] = number, ["d"] = data.DeepClone() };

    private static Task Send(WebSocket socket, JsonObject message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private static async Task<JsonObject?> Receive(WebSocket socket, CancellationToken cancel)
    {
        using var whole = new MemoryStream();
        var part = new byte[4096];
        while (true)
        {
            var read = await socket.ReceiveAsync(part, cancel);
            if (read.MessageType == WebSocketMessageType.Close)
                return null;
            whole.Write(part, 0, read.Count);
            if (read.EndOfMessage)
                return JsonNode.Parse(whole.ToArray())!.AsObject();
        }
    }
}
