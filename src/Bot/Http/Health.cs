using CommunityBot.Scheduler;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CommunityBot.Bot.Http;

/// <summary><c>/healthz</c> says that the process is alive, <c>/readyz</c> that its store takes changes and its jobs run.</summary>
public static class Health
{
    /// <summary>Tags the checks that <c>/readyz</c> asks.</summary>
    public const string Ready = "ready";

    public static void AddHealth(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<StoreHealth>();
        builder.Services.AddHealthChecks()
            .AddCheck<StoreHealth>("store", tags: [Ready])
            .AddCheck<SchedulerHealth>("scheduler", tags: [Ready]);
    }

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var asked = new HttpMethodMetadata([HttpMethods.Get]);
        routes.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = Say }).WithMetadata(asked);
        routes.MapHealthChecks("/readyz", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready), ResponseWriter = Say }).WithMetadata(asked);
    }

    /// <summary>A word when all is well, or a line for each thing that is not.</summary>
    private static Task Say(HttpContext context, HealthReport report)
    {
        var wrong = report.Entries.Values.Where(entry => entry.Status != HealthStatus.Healthy).Select(entry => entry.Description ?? entry.Exception?.Message);
        return Results.Text(report.Status == HealthStatus.Healthy ? "ok" : string.Join('\n', wrong), statusCode: context.Response.StatusCode)
            .ExecuteAsync(context);
    }
}
