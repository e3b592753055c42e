namespace CommunityBot.Bot.Http;

/// <summary>What holds for every address of ours, whoever maps it.</summary>
public static class OwnRoutes
{
    /// <summary>Where all is mapped: what answers GET answers HEAD as well, as RFC 9110 (9.1) has it.</summary>
    public static IEndpointRouteBuilder OwnAddresses(this IEndpointRouteBuilder routes)
    {
        var all = routes.MapGroup("");
        ((IEndpointConventionBuilder)all).Finally(endpoint =>
        {
            if (endpoint.Metadata.OfType<HttpMethodMetadata>().LastOrDefault() is { } methods && methods.HttpMethods.Contains(HttpMethods.Get))
                endpoint.Metadata.Add(new HttpMethodMetadata([.. methods.HttpMethods.Union([HttpMethods.Head])]));
        });
        return all;
    }

    /// <summary>
    /// Pages name what they need by relative addresses, so that they work under whatever path a proxy puts them. The path of the public
    /// address is taken off where a proxy leaves it, and a slash too much is led to where it means the same.
    /// </summary>
    public static void UseOwnPath(this WebApplication app)
    {
        var own = app.Services.GetRequiredService<PublicAddress>().Path;
        app.UsePathBase(own);
        app.Use((context, next) =>
        {
            if (!IsRead(context.Request.Method) || Instead(context.Request) is not { } instead)
                return next(context);
            context.Response.Redirect(instead + context.Request.QueryString);
            return Task.CompletedTask;
        });
        app.UseRouting();
    }

    private static bool IsRead(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    /// <summary>Where an address means the same by which relative ones lead on; null where it is right as it is.</summary>
    private static string? Instead(HttpRequest request) => request.Path.Value switch
    {
        null or "" => $"{request.PathBase.Value?.Split('/')[^1]}/",
        { Length: > 1 } path when path.EndsWith('/') => $"../{Uri.EscapeDataString(path.TrimEnd('/').Split('/')[^1])}",
        _ => null,
    };
}
