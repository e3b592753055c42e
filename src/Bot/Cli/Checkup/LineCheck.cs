using System.Net;
using CommunityBot.Bot.Channels.Line;
using CommunityBot.Bot.Channels.Line.Api;
using CommunityBot.Bot.Hosting;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Stores;
using Microsoft.Extensions.Options;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Looks at LINE's settings, and asks LINE whether they are good. Of secrets only the end is shown.</summary>
internal static class LineCheck
{
    private const int ShownOfSecret = 4;
    private const int DigitsOfSecret = 32;

    public static readonly BothLanguages UnknownToken = new(
        "LINE 不認得 ChannelAccessToken。請到 LINE Developers 主控台重新發行，再填一次。",
        "LINE does not accept the ChannelAccessToken. Issue a new one in the LINE Developers console.");

    /// <param name="builder">With the settings.</param>
    /// <param name="folder">Where the records are; null where they cannot be read.</param>
    /// <param name="ahead">What will still have to be pushed this month.</param>
    /// <param name="cancel">Ends it.</param>
    public static async Task<IReadOnlyList<CheckupLine>> Look(
        WebApplicationBuilder builder, DataFolder? folder, IReadOnlyList<ForecastLine> ahead, CancellationToken cancel)
    {
        var settings = builder.Configuration;
        if (!LineSettings.AreSet(settings))
        {
            return
            [
                CheckupLine.Note(
                    "LINE 還沒設定。要接上 LINE，請在 appsettings.json 填 Line:ChannelSecret 和 Line:ChannelAccessToken。",
                    "LINE is not set up. Set Line:ChannelSecret and Line:ChannelAccessToken to connect it."),
            ];
        }

        builder.AddLine();
        await using var app = builder.Build();
        return
        [
            Settings(app.Services.GetRequiredService<IOptions<LineOptions>>().Value),
            .. await Ask(app.Services, folder, settings, ahead, cancel),
        ];
    }

    private static CheckupLine Settings(LineOptions line) => line.ChannelSecret.Length == DigitsOfSecret && line.ChannelSecret.All(char.IsAsciiHexDigit)
        ? CheckupLine.Fine(
            $"LINE 的 ChannelSecret（{End(line.ChannelSecret)}）和 ChannelAccessToken（{End(line.ChannelAccessToken)}）都有設定。",
            "LINE's secret and token are set.")
        : CheckupLine.Note(
            $"LINE 的 ChannelSecret（{End(line.ChannelSecret)}）不像：主控台給的是 {DigitsOfSecret} 個十六進位數字。不對的話，LINE 送來的全部都收不到，請重新複製。",
            $"LINE's channel secret does not look like one, which has {DigitsOfSecret} hexadecimal digits. If it is wrong, "
                + "nothing of LINE's is taken; copy it again.");

    private static async Task<IReadOnlyList<CheckupLine>> Ask(
        IServiceProvider services, DataFolder? folder, IConfiguration settings, IReadOnlyList<ForecastLine> ahead, CancellationToken cancel)
    {
        try
        {
            var line = services.GetRequiredService<LineApi>();
            var bot = await line.BotInfo(cancel);
            var (quota, use) = (await line.Quota(cancel), await line.QuotaUse(cancel));
            return
            [
                Account(bot, Of(settings, nameof(LineOptions.BotBasicId))),
                QuotaCheck.Of(quota.Value, use.TotalUsage, ahead),
                ClockCheck.BesideLine(await line.Clock(cancel), TimeProvider.System.GetUtcNow()),
                await MenuCheck.Look(services.GetRequiredService<LineMenuApi>(), StorageOptions.ProviderOf(settings), folder, cancel),
            ];
        }
        catch (HttpRequestException refused) when (refused.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        {
            return [new CheckupLine(Verdict.ToDo, UnknownToken)];
        }
        catch (Exception fault) when (PlatformFault.Is(fault, cancel))
        {
            return [PlatformFault.Of("LINE", fault)];
        }
    }

    private static CheckupLine Account(LineBotInfo bot, string set) => set == bot.BasicId
        ? CheckupLine.Fine($"LINE 帳號「{bot.DisplayName}」（{bot.BasicId}）。", $"The LINE account is {bot.DisplayName} ({bot.BasicId}).")
        : CheckupLine.Note(
            $"LINE 帳號「{bot.DisplayName}」。請把 Line:BotBasicId 設為 {bot.BasicId}，QR 碼才會直接打開對話。",
            $"The LINE account is {bot.DisplayName}. Set Line:BotBasicId to {bot.BasicId}, so that QR codes open the chat.");

    private static string End(string secret) => secret.Length > 2 * ShownOfSecret ? "…" + secret[^ShownOfSecret..] : "…";

    private static string Of(IConfiguration settings, string key) => settings[$"{LineOptions.Section}:{key}"]?.Trim() ?? "";
}
