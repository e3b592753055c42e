namespace CommunityBot.Bot.Channels.Discord.Gateway;

/// <summary>Joins the socket to the Discord channel. While Discord has an address to deliver to, nothing comes over it.</summary>
public static class GatewaySetup
{
    public static void AddDiscordGateway(this WebApplicationBuilder builder)
    {
        if (DiscordSetup.IsSet(builder.Configuration))
            builder.Services.AddHostedService<DiscordGateway>();
    }
}
