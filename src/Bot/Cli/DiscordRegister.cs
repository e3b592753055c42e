using System.CommandLine;
using System.Net;
using CommunityBot.Bot.Channels.Discord;
using CommunityBot.Bot.Channels.Discord.Api;
using CommunityBot.Bot.Channels.Discord.Registration;
using CommunityBot.Bot.Hosting;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Cli;

/// <summary>discord register: tells Discord which commands there are, in one guild or everywhere.</summary>
internal static class DiscordRegister
{
    public static Command Command(Terminal terminal, TypedSettings typed)
    {
        var guild = new Option<string?>("--guild")
        {
            Description = "只登記在這個伺服器，馬上生效；不指定就登記到所有地方 ／ Only in this server; default: everywhere",
            HelpName = "ID",
        };
        var register = new Command("register", "把所有指令登記到 Discord；更新版本後再做一次 ／ Register the commands with Discord; again after an update") { guild };
        register.Does((parsed, cancel) => Run(typed.In(parsed), parsed.GetValue(guild), terminal, cancel));
        return new Command("discord", "Discord 的設定 ／ Discord") { register };
    }

    private static async Task<int> Run(string[] settings, string? guild, Terminal terminal, CancellationToken cancel)
    {
        var builder = Installation.Builder(settings);
        if (!DiscordSettings.AreSet(builder.Configuration))
            return Refuse(
                terminal,
                "Discord 還沒設定。請先填 Discord:ApplicationId、Discord:PublicKey 和 Discord:BotToken，都在 Discord Developer Portal。",
                "Set Discord:ApplicationId, Discord:PublicKey and Discord:BotToken first; all are in the Discord Developer Portal.");
        if (guild is not null && Snowflake.TimeOf(guild) is null)
            return Refuse(terminal, $"「{guild}」不是伺服器的 ID。ID 是一長串數字，請再複製一次。", "A server's id is a long number; copy it again.");

        builder.RefuseWrongSettings();
        builder.AddDiscordApi();
        await using var app = builder.Build();
        return await Register(app.Services.GetRequiredService<DiscordApi>(), guild, terminal, cancel);
    }

    private static async Task<int> Register(DiscordApi discord, string? guild, Terminal terminal, CancellationToken cancel)
    {
        var commands = CommandDefinitions.All(everywhere: guild is null);
        var verdict = await discord.Register(guild, CommandDefinitions.ToJson(commands), cancel);
        // Discord answers with what is registered now; whatever else answered did not.
        if (verdict is not DiscordVerdict.Accepted { Answer.Span: [(byte)'[', ..] })
            return Refuse(terminal, verdict);
        terminal.Say(guild is null
            ? new BothLanguages($"已在 Discord 登記 {commands.Count} 個指令。手機上沒看到的話，重開 Discord 就會出現。", $"{commands.Count} commands are registered everywhere.")
            : new BothLanguages($"已在伺服器 {guild} 登記 {commands.Count} 個指令。", $"{commands.Count} commands are registered in server {guild}."));
        return ExitCode.Fine;
    }

    private static int Refuse(Terminal terminal, DiscordVerdict verdict) => verdict switch
    {
        DiscordVerdict.Stranger => Refuse(
            terminal,
            "Discord 不認得 BotToken。請到 Developer Portal 的「Bot」頁按 Reset Token，再填一次。",
            "Discord does not accept the bot token. Reset it on the Bot page of the Developer Portal."),
        DiscordVerdict.Refused { Status: HttpStatusCode.Forbidden } => Refuse(
            terminal,
            "Discord 不讓這個機器人登記指令。請確認它已加入這個伺服器，邀請時勾選 applications.commands。",
            "Discord does not let this bot register commands there. Invite it to the server with the applications.commands scope."),
        DiscordVerdict.Refused { Status: HttpStatusCode.NotFound } => Refuse(
            terminal,
            "Discord 找不到這個應用程式或伺服器。請檢查 Discord:ApplicationId 和 --guild。",
            "Discord knows no such application or server. Check Discord:ApplicationId and --guild."),
        DiscordVerdict.TooMany => Refuse(terminal, "登記太多次了，Discord 要您晚一點再試。", "Too often; Discord asks to try later."),
        DiscordVerdict.Refused refused => Refuse(terminal, $"Discord 沒有接受（回答 {(int)refused.Status}）。", $"Discord did not accept it: {refused.Why}"),
        DiscordVerdict.InBetween other => Refuse(
            terminal, $"{other.Said.Chinese}，再登記一次。什麼都還沒登記。", $"{other.Said.English} Nothing is registered; then register again."),
        DiscordVerdict.Unavailable away => Refuse(terminal, "連不上 Discord，請檢查網路和防火牆。", $"Discord cannot be reached: {away.Why}"),
        _ => Refuse(terminal, "Discord 沒有說結果如何。再登記一次就好，不會重複。", "Discord did not say how it went. Register again; nothing is doubled."),
    };

    private static int Refuse(Terminal terminal, string chinese, string english)
    {
        terminal.Complain(new BothLanguages(chinese, english));
        return ExitCode.Refused;
    }
}
