using CommunityBot.Bot.Channels.Line.Api;
using CommunityBot.Bot.Settings;

namespace CommunityBot.Bot.Channels.Line;

/// <summary>The settings of LINE: whether there are any, and what is wrong with them.</summary>
public static class LineSettings
{
    private const string Secret = $"{LineOptions.Section}:{nameof(LineOptions.ChannelSecret)}";
    private const string Token = $"{LineOptions.Section}:{nameof(LineOptions.ChannelAccessToken)}";

    public static bool AreSet(IConfiguration settings) => Has(settings, Secret) || Has(settings, Token);

    public static IEnumerable<SettingFault> Faults(IConfiguration settings)
    {
        if (!AreSet(settings))
            return [];
        return
        [
            .. Missing(settings, Secret, Token),
            .. Missing(settings, Token, Secret),
            .. SettingRules.NoBlanks(settings, Secret, "LINE"),
            .. SettingRules.NoBlanks(settings, Token, "LINE"),
            .. SettingRules.WebAddress(settings, $"{LineOptions.Section}:{nameof(LineOptions.ApiBaseUrl)}", "https://api.line.me"),
            .. SettingRules.WebAddress(settings, $"{LineOptions.Section}:{nameof(LineOptions.DataApiBaseUrl)}", "https://api-data.line.me"),
        ];
    }

    private static IEnumerable<SettingFault> Missing(IConfiguration settings, string key, string other)
    {
        if (!Has(settings, key))
        {
            yield return new SettingFault(
                key,
                $"LINE 的設定有誤：填了 {other}，還少 {key}。兩個都在 LINE Developers 主控台；不用 LINE 的話兩個都留空",
                $"{other} is set, but {key} is missing: both are in the LINE Developers console; leave both empty to run without LINE");
        }
    }

    private static bool Has(IConfiguration settings, string key) => !string.IsNullOrWhiteSpace(settings[key]);
}
