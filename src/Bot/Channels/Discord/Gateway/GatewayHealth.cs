using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CommunityBot.Bot.Channels.Discord.Gateway;

/// <summary>Whether the socket to Discord is open. Without it Discord's users are not heard; the others are.</summary>
internal sealed class GatewayHealth(DiscordGateway gateway) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(gateway.IsOpen ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded("The socket to Discord is not open."));
}
