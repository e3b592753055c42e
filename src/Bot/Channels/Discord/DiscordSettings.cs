using CommunityBot.Bot.Channels.Discord.Api;
using CommunityBot.Bot.Channels.Discord.Interactions;
using CommunityBot.Bot.Settings;

namespace CommunityBot.Bot.Channels.Discord;

/// <summary>The settings of Discord: whether there are any, and what is wrong with them.</summary>
public static class DiscordSettings
{
    private const string Application = $"{DiscordOptions.Section}:{nameof(DiscordOptions.ApplicationId)}";
    private const string Key = $"{DiscordOptions.Section}:{nameof(DiscordOptions.PublicKey)}";
    private const string Token = $"{DiscordOptions.Section}:{nameof(DiscordOptions.BotToken)}";
    private const string Whose = "Discord 的設定有誤";

    public static bool AreSet(IConfiguration settings) => Has(settings, Application) || Has(settings, Key) || Has(settings, Token);

    /// <summary>Whether Discord delivers to an address of this machine. If not, everything comes over the socket.</summary>
    public static bool HaveKey(IConfiguration settings) => Has(settings, Key);

    public static IEnumerable<SettingFault> Faults(IConfiguration settings)
    {
        if (!AreSet(settings))
            return [];
        return
        [
            .. Missing(settings, Application),
            .. DiscordOptions.HasSocket ? [] : Missing(settings, Key),
            .. Missing(settings, Token),
            .. Copied(settings, Application, id => id.All(char.IsAsciiDigit), "要是 17 到 20 個數字", "is a number of 17 to 20 digits"),
            .. Copied(settings, Key, InteractionSignature.IsKey, "要是 64 個十六進位數字", "is the key of 64 hexadecimal digits that Discord shows"),
            .. SettingRules.NoBlanks(settings, Token, "Discord"),
            .. SettingRules.WebAddress(settings, $"{DiscordOptions.Section}:{nameof(DiscordOptions.ApiBaseUrl)}", "https://discord.com/api/v10"),
            .. SettingRules.WebAddress(settings, $"{DiscordOptions.Section}:{nameof(DiscordOptions.CdnBaseUrl)}", "https://cdn.discordapp.com"),
        ];
    }

    private static IEnumerable<SettingFault> Missing(IConfiguration settings, string key)
    {
        if (!Has(settings, key))
        {
            yield return new SettingFault(
                key,
                $"{Whose}：少了 {key}。三個都在 Discord Developer Portal；不用 Discord 的話都留空",
                $"{key} is missing. All three are in the Discord Developer Portal; leave all empty to run without Discord");
        }
    }

    private static IEnumerable<SettingFault> Copied(IConfiguration settings, string key, Func<string, bool> isGood, string chinese, string english)
    {
        if (Has(settings, key) && !isGood(settings[key]!))
            yield return new SettingFault(key, $"{Whose}：{key} {chinese}，請重新複製", $"{key} {english}; copy it again");
    }

    private static bool Has(IConfiguration settings, string key) => !string.IsNullOrWhiteSpace(settings[key]);
}
