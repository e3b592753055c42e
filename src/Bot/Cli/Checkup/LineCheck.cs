using System.Net;
using CommunityBot.Bot.Channels.Line;
using CommunityBot.Bot.Channels.Line.Api;
using Microsoft.Extensions.Options;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Looks at LINE's settings, and asks LINE whether they are good. Of secrets only the end is shown.</summary>
internal static class LineCheck
{
    private const int ShownOfSecret = 4;

    public static bool IsSet(IConfiguration settings) => Of(settings, nameof(LineOptions.ChannelSecret)).Length + Of(settings, nameof(LineOptions.ChannelAccessToken)).Length > 0;

    public static async Task<IReadOnlyList<Finding>> Look(WebApplicationBuilder builder, CancellationToken cancel)
    {
        var settings = builder.Configuration;
        if (!IsSet(settings))
        {
            return
            [
                Finding.Note(
                    "LINE 還沒設定，目前只能用網頁聊天室。要接上 LINE，請在 appsettings.json 填 Line:ChannelSecret 和 Line:ChannelAccessToken。",
                    "LINE is not set up; there is only the web chat. Set Line:ChannelSecret and Line:ChannelAccessToken to connect it."),
            ];
        }

        builder.AddLine();
        await using var app = builder.Build();
        try
        {
            return [Settings(app.Services.GetRequiredService<IOptions<LineOptions>>().Value), .. await Ask(app.Services.GetRequiredService<LineApi>(), settings, cancel)];
        }
        catch (OptionsValidationException wrong)
        {
            return [.. wrong.Failures.Select(failure => Finding.ToDo($"LINE 的設定有誤：{failure}", "Correct it in appsettings.json or the environment."))];
        }
    }

    private static Finding Settings(LineOptions line) => Finding.Fine(
        $"LINE 的 ChannelSecret（{End(line.ChannelSecret)}）和 ChannelAccessToken（{End(line.ChannelAccessToken)}）都有設定。",
        "LINE's secret and token are set.");

    private static async Task<IReadOnlyList<Finding>> Ask(LineApi line, IConfiguration settings, CancellationToken cancel)
    {
        try
        {
            var bot = await line.BotInfo(cancel);
            var (quota, use) = (await line.Quota(cancel), await line.QuotaUse(cancel));
            return [Account(bot, Of(settings, nameof(LineOptions.BotBasicId))), Quota(quota.Value, use.TotalUsage)];
        }
        catch (HttpRequestException refused) when (refused.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        {
            return [Finding.ToDo("LINE 不認得 ChannelAccessToken。請到 LINE Developers 主控台重新發行，再填一次。", "LINE does not accept the ChannelAccessToken. Issue a new one in the LINE Developers console.")];
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException && !cancel.IsCancellationRequested)
        {
            return [Finding.ToDo($"連不到 LINE：{fault.Message}。請檢查網路和防火牆。", "LINE cannot be reached. Look at the network and the firewall.")];
        }
    }

    private static Finding Account(LineBotInfo bot, string set) => set == bot.BasicId
        ? Finding.Fine($"LINE 帳號「{bot.DisplayName}」（{bot.BasicId}）。", $"The LINE account is {bot.DisplayName} ({bot.BasicId}).")
        : Finding.Note(
            $"LINE 帳號「{bot.DisplayName}」。請把 Line:BotBasicId 設為 {bot.BasicId}，QR 碼才會直接打開對話。",
            $"The LINE account is {bot.DisplayName}. Set Line:BotBasicId to {bot.BasicId}, so that QR codes open the chat.");

    private static Finding Quota(long? quota, long use) => quota switch
    {
        null => Finding.Fine($"LINE 本月主動訊息已用 {use} 則，沒有上限。", $"{use} messages were pushed this month; there is no limit."),
        { } most when use >= most => Finding.Note($"LINE 本月 {most} 則主動訊息用完了：回覆照常，提醒送不出去。", $"All {most} pushed messages of the month are used up: replies go on, nudges do not."),
        { } most => Finding.Fine($"LINE 本月主動訊息已用 {use} 則，共 {most} 則；回覆不計。", $"{use} of {most} pushed messages of the month are used; replies are free."),
    };

    private static string End(string secret) => secret.Length > 2 * ShownOfSecret ? "…" + secret[^ShownOfSecret..] : "…";

    private static string Of(IConfiguration settings, string key) => settings[$"{LineOptions.Section}:{key}"]?.Trim() ?? "";
}
