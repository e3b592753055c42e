using CommunityBot.Ports;

namespace CommunityBot.Bot.Web;

/// <summary><c>/healthz</c> says that the process is alive, <c>/readyz</c> that its store answers.</summary>
public static class Health
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", () => "ok");
        routes.MapGet("/readyz", Ready);
    }

    private static async Task<IResult> Ready(IStore store, TimeProvider time, CancellationToken cancel)
    {
        try
        {
            await store.Read(records => records.Outbox.NextDue(), cancel).WaitAsync(s_patience, time, cancel);
            return Results.Text("ok");
        }
        catch (Exception fault) when (fault is StoreUnavailableException or TimeoutException)
        {
            return Results.Text(fault.Message, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
