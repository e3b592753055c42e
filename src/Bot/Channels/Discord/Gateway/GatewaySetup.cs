using CommunityBot.Bot.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CommunityBot.Bot.Channels.Discord.Gateway;

/// <summary>Joins the socket to the Discord channel, where there is no key to know Discord's own deliveries by.</summary>
public static class GatewaySetup
{
    public static void AddDiscordGateway(this WebApplicationBuilder builder)
    {
        if (!DiscordSettings.AreSet(builder.Configuration) || DiscordSettings.HaveKey(builder.Configuration))
            return;
        builder.Services.AddSingleton<SocketIntake>();
        builder.Services.AddSingleton<DiscordGateway>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<DiscordGateway>());
        builder.Services.AddHealthChecks().AddCheck<GatewayHealth>("discord", HealthStatus.Degraded, [Health.Ready]);
    }
}
