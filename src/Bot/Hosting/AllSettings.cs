using System.Globalization;
using CommunityBot.Bot.Channels.Discord;
using CommunityBot.Bot.Channels.Line;
using CommunityBot.Bot.Channels.WebChat;
using CommunityBot.Bot.Settings;
using CommunityBot.Bot.Telemetry;

namespace CommunityBot.Bot.Hosting;

/// <summary>Everything that is wrong with the settings, before anything starts. Whoever needs a file that they name reads it.</summary>
public static class AllSettings
{
    public const string PublicAddress = "PublicBaseUrl";
    public const string Try = "Demo:Enabled";

    private const char Unreadable = '\uFFFD';
    private const string Levels = "Logging:LogLevel";

    /// <exception cref="WrongSettingsException">At least one is wrong.</exception>
    public static void RefuseWrongSettings(this WebApplicationBuilder builder)
    {
        if (Faults(builder.Configuration).ToList() is { Count: > 0 } faults)
            throw new WrongSettingsException([.. faults.Select(fault => fault.In(builder.Configuration))]);
    }

    public static IEnumerable<SettingFault> Faults(IConfiguration settings) =>
    [
        .. ListeningAddresses.Faults(settings),
        .. SettingRules.WebAddress(settings, PublicAddress, "https://bot.example.edu.tw", orNone: true),
        .. SettingRules.NoQuery(settings, PublicAddress),
        .. UnknownSettings.Flat(settings),
        .. UnknownSettings.OfChannels(settings),
        .. Garbled(settings),
        .. Zone(settings),
        .. Storage(settings),
        .. SettingRules.Flag(settings, Try),
        .. SettingRules.Flag(settings, "Nudges:Enabled"),
        .. SettingRules.Flag(settings, $"{WebChatOptions.Section}:{nameof(WebChatOptions.Enabled)}"),
        .. SettingRules.Flag(settings, $"{WebChatOptions.Section}:{nameof(WebChatOptions.AllowRemote)}"),
        .. CrowdSetup.Faults(settings),
        .. SettingRules.WebAddress(settings, $"{TelemetryOptions.Section}:{nameof(TelemetryOptions.Endpoint)}", "http://localhost:4318", orNone: true),
        .. LogLevels(settings),
        .. LogDays(settings),
        .. SettingRules.Folder(settings, "Programmes:Path"),
        .. SettingRules.Folder(settings, "Talk:Path"),
        .. SettingRules.Folder(settings, "Holidays:Path", orFile: true),
        .. LineSettings.Faults(settings),
        .. DiscordSettings.Faults(settings),
    ];

    private static IEnumerable<SettingFault> Zone(IConfiguration settings)
    {
        var zone = ClockSetup.Zone(settings);
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
        {
            yield return new SettingFault(
                "TimeZone",
                $"設定 TimeZone「{zone}」不是時區名稱，例如 {ClockSetup.DefaultZone}",
                $"TimeZone is '{zone}', and must be the name of one, such as {ClockSetup.DefaultZone}");
        }
    }

    private static IEnumerable<SettingFault> Storage(IConfiguration settings)
    {
        if (StorageOptions.Of(settings).WhatIsWrong() is var (name, why))
        {
            var key = $"{StorageOptions.Section}:{name}";
            yield return new SettingFault(key, $"設定 {key}{why.Chinese}", $"{key} {why.English}");
        }
    }

    /// <summary>A file of another encoding, such as Big5, is read as if it were UTF-8, and some of its letters come to nothing.</summary>
    private static IEnumerable<SettingFault> Garbled(IConfiguration settings) =>
        from entry in settings.AsEnumerable()
        where entry.Value?.Contains(Unreadable) == true && SettingPlace.FileOf(settings, entry.Key) is not null
        select new SettingFault(
            entry.Key,
            $"設定 {entry.Key} 裡有讀不出來的字：檔案多半是用 Big5 存的，請存成 UTF-8",
            $"{entry.Key} has letters that cannot be read: the file is in another encoding, such as Big5. Save it as UTF-8");

    private static IEnumerable<SettingFault> LogDays(IConfiguration settings)
    {
        const string key = $"{LogOptions.Section}:{nameof(LogOptions.Days)}";
        if (settings[key] is { } days && !(int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0))
            yield return new SettingFault(key, $"設定 {key}「{days}」要是天數，例如 30", $"{key} is '{days}', and must be a number of days, such as 30");
    }

    private static IEnumerable<SettingFault> LogLevels(IConfiguration settings) =>
        from level in settings.GetSection(Levels).GetChildren()
        where level.Value is { Length: > 0 } value && !Enum.TryParse<LogLevel>(value, ignoreCase: true, out _)
        select new SettingFault(
            $"{Levels}:{level.Key}",
            $"設定 {Levels}:{level.Key}「{level.Value}」要是 Trace、Debug、Information、Warning、Error 或 None",
            $"{Levels}:{level.Key} is '{level.Value}', and must be Trace, Debug, Information, Warning, Error or None");
}
