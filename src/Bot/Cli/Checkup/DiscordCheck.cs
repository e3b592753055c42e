using System.Net;
using CommunityBot.Bot.Channels.Discord;
using CommunityBot.Bot.Channels.Discord.Api;
using Microsoft.Extensions.Options;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Looks at Discord's settings, and asks Discord whether they belong together. The token is not shown.</summary>
internal static class DiscordCheck
{
    private const string Endpoint = "webhooks/discord";

    public static async Task<IReadOnlyList<CheckupLine>> Look(WebApplicationBuilder builder, CancellationToken cancel)
    {
        if (!DiscordSettings.AreSet(builder.Configuration))
        {
            return
            [
                CheckupLine.Note(
                    "Discord 還沒設定。要接上 Discord，請在 appsettings.json 填 Discord:ApplicationId、Discord:PublicKey 和 Discord:BotToken。",
                    "Discord is not set up. Set Discord:ApplicationId, Discord:PublicKey and Discord:BotToken to connect it."),
            ];
        }

        builder.AddDiscordApi();
        await using var app = builder.Build();
        var options = app.Services.GetRequiredService<IOptions<DiscordOptions>>().Value;
        return await Ask(app.Services.GetRequiredService<DiscordApi>(), options, builder.Configuration["PublicBaseUrl"], cancel);
    }

    private static async Task<IReadOnlyList<CheckupLine>> Ask(DiscordApi discord, DiscordOptions set, string? home, CancellationToken cancel)
    {
        try
        {
            var application = await discord.Application(cancel);
            return set.PublicKey.Length == 0
                ? [Account(application, set), Socket(application.InteractionsEndpointUrl)]
                : [Account(application, set), Delivery(application.InteractionsEndpointUrl, home)];
        }
        catch (HttpRequestException refused) when (refused.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        {
            return [CheckupLine.ToDo(
                "Discord 不認得 BotToken。請到 Developer Portal 的「Bot」頁按 Reset Token，再填一次。",
                "Discord does not accept the BotToken. Reset it on the Bot page of the Developer Portal.")];
        }
        catch (Exception fault) when (PlatformFault.Is(fault, cancel))
        {
            return [PlatformFault.Of("Discord", fault)];
        }
    }

    private static CheckupLine Account(DiscordApplication application, DiscordOptions set)
    {
        if (application.Id != set.ApplicationId)
        {
            return CheckupLine.ToDo(
                $"Discord:BotToken 屬於應用程式「{application.Name}」（{application.Id}），和 Discord:ApplicationId 不同。請從同一個應用程式複製。",
                $"The token belongs to application {application.Id}, which Discord:ApplicationId does not name.");
        }

        return set.PublicKey.Length == 0 || string.Equals(application.VerifyKey, set.PublicKey, StringComparison.OrdinalIgnoreCase)
            ? CheckupLine.Fine(
                $"Discord 應用程式「{application.Name}」（{application.Id}），設定都對。",
                $"The Discord application is {application.Name}; its settings are right.")
            : CheckupLine.ToDo("Discord:PublicKey 和 Discord 上的不同。請到「General Information」頁重新複製。", "Discord:PublicKey is not the application's; copy it again.");
    }

    /// <summary>As long as Discord has an address to deliver to, nothing comes over the socket.</summary>
    private static CheckupLine Socket(string? address) => string.IsNullOrEmpty(address)
        ? CheckupLine.Fine("Discord 經由機器人自己開的連線送來，不需要對外網址。", "Discord delivers over the socket that the bot opens; no public address is needed.")
        : CheckupLine.ToDo(
            $"Discord 送到 {address}，就不會經由連線送來。請到「General Information」頁清空 Interactions Endpoint URL。",
            $"Discord delivers to {address}, and so nothing over the socket. Clear the application's Interactions Endpoint URL.");

    private static CheckupLine Delivery(string? address, string? home)
    {
        var expected = string.IsNullOrEmpty(home) ? $"https://…/{Endpoint}" : $"{home.TrimEnd('/')}/{Endpoint}";
        if (string.IsNullOrEmpty(address))
        {
            return CheckupLine.ToDo(
                $"Discord 還不知道要送到哪裡。請啟動機器人，再到「General Information」頁把 Interactions Endpoint URL 設為 {expected}。",
                $"Start the bot, then set the application's Interactions Endpoint URL to {expected}.");
        }

        return string.IsNullOrEmpty(home) || string.Equals(address.TrimEnd('/'), expected, StringComparison.OrdinalIgnoreCase)
            ? CheckupLine.Fine($"Discord 送到 {address}。", $"Discord delivers to {address}.")
            : CheckupLine.ToDo(
                $"Discord 送到 {address}，而這台機器是 {expected}。請到「General Information」頁改 Interactions Endpoint URL。",
                $"Discord delivers to {address}, not to {expected}.");
    }
}
