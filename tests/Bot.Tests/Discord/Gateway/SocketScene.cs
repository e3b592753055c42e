using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityBot.Bot.Tests.Discord.Gateway;

/// <summary>A scene whose bot is not told what Discord signs with: it is reached over the socket alone.</summary>
public sealed class SocketScene : IAsyncDisposable
{
    private SocketScene(DiscordScene scene, SocketStandIn socket) => (Scene, Socket) = (scene, socket);

    public DiscordScene Scene { get; }

    public SocketStandIn Socket { get; }

    public static async Task<SocketScene> Open(Action<IServiceCollection>? replace = null)
    {
        var socket = await SocketStandIn.Start();
        var scene = await DiscordScene.Open(replace ?? (_ => { }), gateway: socket.Address, settings: ["--Discord:PublicKey", ""]);
        var over = new SocketScene(scene, socket);
        await Eventually.IsTrue(async () => await over.Readiness() == "ok", "the socket is open");
        return over;
    }

    /// <summary>Delivers it, and waits for the first answer.</summary>
    public async Task Deliver(JsonObject told)
    {
        await Socket.Deliver(told);
        await Eventually.IsTrue(() => Answers(told).Any(), "Discord has a first answer");
    }

    public JsonObject FirstAnswerTo(JsonObject told) => Answers(told).First().Body!;

    public Task<string> Readiness() => Scene.Bot.Http.GetStringAsync("readyz", TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await Scene.DisposeAsync();
        await Socket.DisposeAsync();
    }

    private IEnumerable<DiscordCall> Answers(JsonObject told) =>
        Scene.Discord.Calls.Where(call => call.IsCallback && call.Path.Contains($"/{told["id"]!.GetValue<string>()}/", StringComparison.Ordinal));
}
