using System.Reflection;
using CommunityBot.Attachments;
using CommunityBot.Bot.Channels.Discord.Api;
using CommunityBot.Bot.Channels.Discord.Delivery;
using CommunityBot.Bot.Channels.Discord.Interactions;
using CommunityBot.Bot.Channels.Discord.Messages;
using CommunityBot.Bot.Http;
using CommunityBot.Conversation.Post;
using CommunityBot.Outbox;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CommunityBot.Bot.Channels.Discord;

/// <summary>Joins the Discord channel to the house, when its settings are there.</summary>
public static class DiscordSetup
{
    public static void AddDiscord(this WebApplicationBuilder builder)
    {
        if (!DiscordSettings.AreSet(builder.Configuration))
            return;
        builder.AddDiscordApi();
        AddWayIn(builder.Services);
        AddWayOut(builder.Services);
    }

    /// <summary>Adds what calls Discord, without the channel.</summary>
    public static void AddDiscordApi(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<DiscordOptions>().Bind(builder.Configuration.GetSection(DiscordOptions.Section));
        services.TryAddSingleton(TimeProvider.System);
        // The channel lives as long as the process and keeps its client, so connections, not handlers, are renewed.
        services.AddHttpClient<DiscordApi>(Prepare)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
        services.AddSingleton<DiscordGate>();
    }

    /// <summary>Maps <c>POST /webhooks/discord</c>; without the channel, and without a key to know Discord by, the address does not exist.</summary>
    public static void MapDiscord(this IEndpointRouteBuilder routes)
    {
        if (DiscordSettings.HaveKey(routes.ServiceProvider.GetRequiredService<IConfiguration>()))
            routes.MapPost("/webhooks/discord", routes.ServiceProvider.GetRequiredService<InteractionsEndpoint>().Handle);
    }

    private static void AddWayIn(IServiceCollection services)
    {
        services.AddSingleton<WaitingRoom>();
        services.AddSingleton<Immediate>();
        services.AddSingleton<Intake>();
        services.AddSingleton<InteractionsEndpoint>();
        services.AddHttpClient<IAttachmentSource, DiscordContent>((provider, http) => http.DefaultRequestHeaders.Add("User-Agent", UserAgent(
                provider.GetRequiredService<IConfiguration>())))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
    }

    private static void AddWayOut(IServiceCollection services)
    {
        services.AddSingleton(provider => new DiscordMessages(provider.GetRequiredService<PublicAddress>().OverHttps));
        services.AddSingleton<SentParts>();
        services.AddSingleton<DirectChannels>();
        services.AddSingleton<Lookback>();
        services.AddSingleton<SignInCardBook>();
        services.AddSingleton<Writing>();
        services.AddSingleton<InteractionReplies>();
        services.AddSingleton<IChannel, DiscordChannel>();
        services.AddSingleton<LiveCards>();
        services.AddHostedService<SignInCards>();
    }

    private static void Prepare(IServiceProvider provider, HttpClient http)
    {
        http.BaseAddress = provider.GetRequiredService<IOptions<DiscordOptions>>().Value.ApiBase;
        http.Timeout = DiscordTimes.AnswerTime;
        http.DefaultRequestHeaders.Add("User-Agent", UserAgent(provider.GetRequiredService<IConfiguration>()));
    }

    /// <summary>As the documents ask: <c>DiscordBot (url, version)</c>.</summary>
    private static string UserAgent(IConfiguration configuration)
    {
        var home = Uri.TryCreate(configuration[PublicAddress.Setting], UriKind.Absolute, out var address) ? address.AbsoluteUri : "http://localhost/";
        return $"DiscordBot ({home}, {Assembly.GetExecutingAssembly().GetName().Version?.ToString(3)}) CommunityBot";
    }
}
