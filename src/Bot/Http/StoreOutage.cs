using CommunityBot.Records;

namespace CommunityBot.Bot.Http;

/// <summary>
/// Whatever is asked for while the store is away is answered with 503 and a word to try again, in one place for all addresses. The log gets a line
/// without a trace, with the address as it is mapped: what is filled in may be a key.
/// </summary>
public static class StoreOutage
{
    /// <summary>Seconds.</summary>
    private const string Wait = "10";

    public static void UseStoreOutage(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(StoreOutage).FullName!);
        app.Use(async (context, next) =>
        {
            try
            {
                await next(context);
            }
            catch (StoreUnavailableException outage)
            {
                log.LogError("{Address} could not be answered: {Why}", (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText, outage.Message);
                if (context.Response.HasStarted)
                    context.Abort();
                else
                    await Say(context);
            }
        });
    }

    private static Task Say(HttpContext context)
    {
        context.Response.Clear();
        context.Response.Headers.RetryAfter = Wait;
        context.Response.Headers.CacheControl = "no-store";
        return PlainAnswer.Say(
            StatusCodes.Status503ServiceUnavailable,
            "資料庫現在不能用，什麼都沒有記下，請稍後再試一次。",
            "The database cannot be used at the moment and nothing was kept; please try again later.").ExecuteAsync(context);
    }
}
