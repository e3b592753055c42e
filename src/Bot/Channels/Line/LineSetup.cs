using System.Net.Http.Headers;
using CommunityBot.Attachments;
using CommunityBot.Bot.Channels.Line.Api;
using CommunityBot.Bot.Channels.Line.Menus;
using CommunityBot.Bot.Channels.Line.Messages;
using CommunityBot.Bot.Channels.Line.Webhook;
using CommunityBot.Bot.Http;
using CommunityBot.Nudges;
using CommunityBot.Outbox;
using Microsoft.Extensions.Options;

namespace CommunityBot.Bot.Channels.Line;

/// <summary>Joins the LINE channel to the house, when its settings are there.</summary>
public static class LineSetup
{
    public static void AddLine(this WebApplicationBuilder builder)
    {
        if (!LineSettings.AreSet(builder.Configuration))
            return;
        builder.Services.AddOptions<LineOptions>().Bind(builder.Configuration.GetSection(LineOptions.Section));

        AddClient<LineApi>(builder.Services);
        AddClient<LineMenuApi>(builder.Services);
        builder.Services.AddTransient<MenuUpload>();
        builder.Services.AddTransient<IMenuBoard, MenuSwitch>();
        builder.Services.AddSingleton(provider => new LineMessages(provider.GetRequiredService<PublicAddress>().OverHttps));
        builder.Services.AddSingleton<IChannel, LineChannel>();
        builder.Services.AddSingleton<IMessageMeter, LineMeter>();
        builder.Services.AddSingleton<IAttachmentSource, LineContent>();
        builder.Services.AddSingleton<LineWebhook>();
    }

    /// <summary>Maps <c>POST /webhooks/line</c>; without the channel the address does not exist.</summary>
    public static void MapLine(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetService<LineWebhook>() is { } webhook)
            routes.MapPost("/webhooks/line", webhook.Handle);
    }

    /// <summary>The channel lives as long as the process and keeps its client, so connections, not handlers, are renewed.</summary>
    private static void AddClient<T>(IServiceCollection services)
        where T : class => services.AddHttpClient<T>(Prepare)
        .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
        .RemoveAllLoggers();

    private static void Prepare(IServiceProvider provider, HttpClient http)
    {
        var options = provider.GetRequiredService<IOptions<LineOptions>>().Value;
        http.BaseAddress = options.ApiBaseUrl;
        http.Timeout = LineLimits.AnswerTime;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", options.ChannelAccessToken);
    }
}
