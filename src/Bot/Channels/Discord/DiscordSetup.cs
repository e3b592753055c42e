using System.Reflection;
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
    private const string WhereToFindThem = "All three are in the Discord Developer Portal; leave all empty to run without Discord.";
    private static readonly string[] s_keys = [nameof(DiscordOptions.ApplicationId), nameof(DiscordOptions.PublicKey), nameof(DiscordOptions.BotToken)];

    public static bool IsSet(IConfiguration configuration) =>
        s_keys.Any(key => !string.IsNullOrWhiteSpace(configuration[$"{DiscordOptions.Section}:{key}"]));

    /// <summary>Whether Discord delivers to an address of this machine. If not, everything comes over the socket.</summary>
    public static bool HasKey(IConfiguration configuration) =>
        !string.IsNullOrWhiteSpace(configuration[$"{DiscordOptions.Section}:{nameof(DiscordOptions.PublicKey)}"]);

    public static void AddDiscord(this WebApplicationBuilder builder)
    {
        if (!IsSet(builder.Configuration))
            return;
        builder.AddDiscordApi();
        AddWayIn(builder.Services);
        AddWayOut(builder.Services);
    }

    /// <summary>Adds what calls Discord, without the channel.</summary>
    public static void AddDiscordApi(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<DiscordOptions>().Bind(builder.Configuration.GetSection(DiscordOptions.Section))
            .Validate(discord => discord.ApplicationId.Length > 0, $"Discord:ApplicationId is missing. {WhereToFindThem}")
            .Validate(discord => discord.PublicKey.Length > 0 || DiscordOptions.HasSocket, $"Discord:PublicKey is missing. {WhereToFindThem}")
            .Validate(discord => discord.BotToken.Length > 0, $"Discord:BotToken is missing. {WhereToFindThem}")
            .Validate(discord => discord.ApplicationId.All(char.IsAsciiDigit), "Discord:ApplicationId is a number of 17 to 20 digits; copy it again.")
            .Validate(
                discord => discord.PublicKey.Length == 0 || InteractionSignature.IsKey(discord.PublicKey),
                "Discord:PublicKey is not the key of 64 hexadecimal digits that Discord shows; copy it again.")
            .Validate(discord => !discord.BotToken.Any(char.IsWhiteSpace), "Discord:BotToken has a blank or line break in it; copy it again.")
            .Validate(discord => PlatformAddress.IsWeb(discord.ApiBaseUrl), "Discord:ApiBaseUrl must be a full address such as https://discord.com/api/v10.")
            .ValidateOnStart();

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
        if (HasKey(routes.ServiceProvider.GetRequiredService<IConfiguration>()))
            routes.MapPost("/webhooks/discord", routes.ServiceProvider.GetRequiredService<InteractionsEndpoint>().Handle);
    }

    private static void AddWayIn(IServiceCollection services)
    {
        services.AddSingleton<WaitingRoom>();
        services.AddSingleton<Immediate>();
        services.AddSingleton<Intake>();
        services.AddSingleton<InteractionsEndpoint>();
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
