using System.CommandLine;
using System.Globalization;
using CommunityBot.Bot.Channels.Discord.Registration;

namespace CommunityBot.Bot.Cli;

/// <summary>discord register: tells Discord which commands there are, in one guild or everywhere.</summary>
internal static class DiscordRegister
{
    private const int ShownOfAnswer = 400;
    private static readonly Uri s_api = new("https://discord.com/api/v10");

    public static Command Command(Terminal terminal, Option<string?> data)
    {
        var guild = new Option<string?>("--guild")
        {
            Description = "只登記在這個伺服器，馬上生效；不指定就登記到所有地方 ／ Only in this server; default: everywhere",
            HelpName = "ID",
        };
        var register = new Command("register", "把所有指令登記到 Discord；更新版本後再做一次 ／ Register the commands with Discord; again after an update") { guild };
        register.SetAction((parsed, cancel) => Run(parsed.GetValue(data), parsed.GetValue(guild), terminal, cancel));
        return new Command("discord", "Discord 的設定 ／ Discord") { register };
    }

    private static async Task<int> Run(string? data, string? guild, Terminal terminal, CancellationToken cancel)
    {
        var configuration = Installation.Builder(data).Configuration;
        var settings = configuration.GetSection("Discord");
        var (application, token) = (settings["ApplicationId"] ?? "", settings["BotToken"] ?? "");
        if (application.Length == 0 || token.Length == 0)
            return Refuse(terminal, "還沒設定 Discord:ApplicationId 和 Discord:BotToken。兩個都在 Discord 開發者網站，應用程式的 General Information 和 Bot 頁。", "Set Discord:ApplicationId and Discord:BotToken first; both are in the Discord Developer Portal.");
        if (!IsSnowflake(application) || (guild is not null && !IsSnowflake(guild)))
            return Refuse(terminal, "Discord 的 ID 是一長串數字，請再複製一次。", "Discord's ids are long numbers; copy it again.");
        if (!Uri.TryCreate(settings["ApiBaseUrl"] ?? s_api.AbsoluteUri, UriKind.Absolute, out var api))
            return Refuse(terminal, "Discord:ApiBaseUrl 不是網址。", "Discord:ApiBaseUrl is no address.");

        try
        {
            var (status, words, count) = await DiscordRegistry.Put(api, application, token.Trim(), guild, Home(configuration["PublicBaseUrl"]), cancel);
            return status is >= 200 and < 300 ? Say(terminal, count, guild) : Refuse(terminal, status, words);
        }
        catch (Exception fault) when (fault is HttpRequestException || (fault is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return Refuse(terminal, $"連不上 Discord：{fault.Message}", "Discord cannot be reached.");
        }
    }

    private static int Say(Terminal terminal, int count, string? guild)
    {
        terminal.Say(guild is null
            ? new Said($"已在 Discord 登記 {count} 個指令。手機上沒看到的話，重開 Discord 就會出現。", $"{count} commands are registered everywhere.")
            : new Said($"已在伺服器 {guild} 登記 {count} 個指令。", $"{count} commands are registered in server {guild}."));
        return ExitCode.Fine;
    }

    private static int Refuse(Terminal terminal, int status, string words) => status switch
    {
        401 => Refuse(terminal, "Discord 不認得 BotToken。請到開發者網站的 Bot 頁重設，再填一次。", "Discord does not accept the bot token. Reset it on the Bot page of the Developer Portal."),
        403 => Refuse(terminal, "Discord 不讓這個機器人登記指令。請確認它已加入這個伺服器，邀請時勾選 applications.commands。", "Discord does not let this bot register commands there. Invite it to the server with the applications.commands scope."),
        404 => Refuse(terminal, "Discord 找不到這個應用程式或伺服器。請檢查 Discord:ApplicationId 和 --guild。", "Discord knows no such application or server. Check Discord:ApplicationId and --guild."),
        429 => Refuse(terminal, "登記太多次了，Discord 要您晚一點再試。", "Too often; Discord asks to try later."),
        _ => Refuse(terminal, string.Create(CultureInfo.InvariantCulture, $"Discord 沒有接受（{status}）：{words[..Math.Min(words.Length, ShownOfAnswer)]}"), "Discord did not accept it."),
    };

    private static int Refuse(Terminal terminal, string chinese, string english)
    {
        terminal.Complain(new Said(chinese, english));
        return ExitCode.Refused;
    }

    private static Uri Home(string? publicBase) =>
        Uri.TryCreate(publicBase, UriKind.Absolute, out var address) ? address : new Uri("http://localhost/");

    private static bool IsSnowflake(string id) => id.Length is > 0 and <= 20 && id.All(char.IsAsciiDigit);
}
