namespace CommunityBot.Bot.Http;

/// <summary>Requests that end before they are whole: too slow, too long, hung up. It is the sender's doing: a line in the log, and no trace.</summary>
public static class CutShort
{
    public static void UseCutShort(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(CutShort));
        app.Use(async (context, next) =>
        {
            try
            {
                await next(context);
            }
            catch (BadHttpRequestException fault) when (!context.Response.HasStarted)
            {
                // Addresses may hold keys: which kind of address it was is enough.
                log.LogWarning("{Endpoint} was sent a request that is not whole ({Status}): {Why}", context.GetEndpoint(), fault.StatusCode, fault.Message);
                context.Response.StatusCode = fault.StatusCode;
            }
        });
    }
}
