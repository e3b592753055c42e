using CommunityBot.Bot.Http;

namespace CommunityBot.Bot.Channels.WebChat;

/// <summary>Refuses what another site's page sends in the visitor's name.</summary>
public sealed class OwnPagesOnly(PublicAddress address) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        !HttpMethods.IsPost(context.HttpContext.Request.Method) || IsOwn(context.HttpContext.Request) ? await next(context) : PlainAnswer.Say(
            StatusCodes.Status403Forbidden,
            "這個請求來自別的網站，沒有處理。請從 /chat 頁面操作。",
            "This request came from another site and was not acted on. Please use the page at /chat.");

    /// <summary>Browsers tell where a request comes from by one or both of these headers; what tells nothing is no browser.</summary>
    private bool IsOwn(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        return site is ("" or "same-origin" or "none")
            && (origin.Length == 0 || IsOurs(origin, request));
    }

    /// <summary>
    /// By the name it was asked under, or the public one, which not every proxy hands on. Where browsers come by https, a page that came without
    /// it is anybody's in between.
    /// </summary>
    private bool IsOurs(string origin, HttpRequest request) =>
        origin == $"{Uri.UriSchemeHttps}://{request.Host.Value}"
        || (address.OverHttps is null && origin == $"{Uri.UriSchemeHttp}://{request.Host.Value}")
        || origin == address.Root?.GetLeftPart(UriPartial.Authority);
}
