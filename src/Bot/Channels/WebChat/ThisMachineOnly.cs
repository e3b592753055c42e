using System.Net;
using CommunityBot.Bot.Http;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>
/// Refuses whatever does not come straight from a browser on this machine: another address, a name that some site made point
/// here (DNS rebinding), or a proxy that would pass on the whole world as this machine.
/// </summary>
public sealed class ThisMachineOnly : IEndpointFilter
{
    private static readonly string[] s_tracesOfProxies =
    [
        "Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Original-For", "X-Real-IP", "Via",
    ];

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        IsFromHere(context.HttpContext) ? await next(context) : PlainAnswer.Say(
            StatusCodes.Status403Forbidden,
            "網頁聊天室只開放給這台電腦上的瀏覽器，網址請用 localhost。要讓其他電腦也能使用，請把設定 WebChat:AllowRemote 改成 true。",
            "The web chat answers only browsers on this machine, under the name localhost. To open it to others, set WebChat:AllowRemote to true.");

    private static bool IsFromHere(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && context.Request.Host.Host.ToLowerInvariant() is ("localhost" or "127.0.0.1" or "[::1]")
        && !s_tracesOfProxies.Any(context.Request.Headers.ContainsKey);
}
