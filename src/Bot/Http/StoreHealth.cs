using CommunityBot.Records;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CommunityBot.Bot.Http;

/// <summary>Whether the store answers, and soon.</summary>
public sealed class StoreHealth(IStore store, TimeProvider time) : IHealthCheck
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await store.Read(records => records.Outbox.Summarize(), cancellationToken).WaitAsync(s_patience, time, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception fault) when (fault is StoreUnavailableException or TimeoutException)
        {
            return HealthCheckResult.Unhealthy(fault.Message, fault);
        }
    }
}
