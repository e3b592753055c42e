using CommunityBot.Bot.Channels.Discord.Api;
using CommunityBot.Bot.Channels.Line.Api;
using CommunityBot.Bot.Channels.WebChat;
using CommunityBot.Bot.Settings;
using CommunityBot.Bot.Telemetry;
using CommunityBot.Scheduler;
using CommunityBot.Typing;
using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;

namespace CommunityBot.Bot.Hosting;

/// <summary>
/// Settings that nothing reads, most of them slips of the fingers. They keep nothing from starting: what they were to set stands as it would without
/// them, which is said, and the key of a newer version, or of another program on this machine, is no reason to be down. But for those of channels:
/// a bot whose channel is not set up opens the try-out, to whoever comes, and fills the folder with its people.
/// </summary>
public static class UnknownSettings
{
    /// <summary>How many letters of a section may be other ones, two swapped being two; in the environment what is farther off is another program's.</summary>
    private const int Slips = 2;

    /// <summary>A key of which more letters are other ones is another key.</summary>
    private const double FarthestShare = 0.5;

    private static readonly string[] s_channels = [LineOptions.Section, DiscordOptions.Section];

    private static readonly string[] s_ours =
    [
        AllSettings.PublicAddress, AllSettings.Try, CrowdSetup.Proxies, "TimeZone", "Programmes:Path", "Talk:Path", "Holidays:Path",
        .. Of<LineOptions>(LineOptions.Section),
        .. Of<DiscordOptions>(DiscordOptions.Section),
        .. Of<StorageOptions>(StorageOptions.Section),
        .. Of<NudgeOptions>(NudgeOptions.Section),
        .. Of<WebChatOptions>(WebChatOptions.Section),
        .. Of<TelemetryOptions>(TelemetryOptions.Section),
        .. Of<LogOptions>(LogOptions.Section),
    ];

    /// <summary>What ASP.NET Core and its log read, each with all that is below it.</summary>
    private static readonly string[] s_frameworks =
    [
        "urls", "http_ports", "https_ports", "AllowedHosts", "environment", "contentRoot", "applicationName", "hostBuilder", "webRoot", "detailedErrors",
        "shutdownTimeoutSeconds", "Kestrel", "Logging:LogLevel", "Logging:Console", "Logging:Debug", "Logging:EventLog", "Logging:EventSource",
        "Logging:Serilog",
    ];

    /// <summary>The known ones that stand in no section.</summary>
    public static IEnumerable<string> WithoutSection => s_ours.Concat(s_frameworks).Where(name => !HasSection(name));

    /// <summary>Each but those of channels, with the known one that comes nearest.</summary>
    public static IEnumerable<SettingFault> Of(IConfiguration settings) => Keys(settings).Where(key => !IsOfChannel(settings, key)).Select(Say);

    /// <summary>Those of channels, with which nothing starts.</summary>
    public static IEnumerable<SettingFault> OfChannels(IConfiguration settings) => Keys(settings).Where(key => IsOfChannel(settings, key)).Select(Say);

    /// <summary>
    /// Where a group of settings has a value of its own, as in <c>"Demo": true</c>: whoever wrote it wanted something of us, and it does nothing. What
    /// it holds is not shown.
    /// </summary>
    public static IEnumerable<SettingFault> Flat(IConfiguration settings) =>
        from entry in settings.AsEnumerable()
        where IsFlat(settings, entry.Key, entry.Value)
        let within = s_ours.Where(ours => IsWithin(entry.Key, ours)).Select(ours => ours[(entry.Key.Length + 1)..]).ToList()
        select new SettingFault(
            entry.Key,
            $"設定 {entry.Key} 底下還有一層，要像 \"{entry.Key}\": {{ \"{within[0]}\": … }}，裡面可以有 {string.Join('、', within)}",
            $"{entry.Key} is a group, written as \"{entry.Key}\": {{ \"{within[0]}\": … }}, of {string.Join(", ", within)}");

    /// <summary>Tells of them once, as the bot starts.</summary>
    public static void PointOutUnknownSettings(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(UnknownSettings));
        foreach (var said in Of(app.Configuration).Select(unknown => unknown.In(app.Configuration)))
            log.LogWarning("{Chinese} {English}", said.Chinese, said.English);
    }

    private static IEnumerable<string> Keys(IConfiguration settings) =>
        from entry in settings.AsEnumerable()
        where entry.Value is not null && !IsKnown(entry.Key) && !IsRemark(entry.Key)
        where IsMeantForUs(settings, entry.Key) && !IsFlat(settings, entry.Key, entry.Value)
        orderby entry.Key
        select entry.Key;

    /// <summary>JSON has no comments, and people write <c>"_comment"</c>.</summary>
    private static bool IsRemark(string key) =>
        key.Split(':').Any(part => part.StartsWith('_') || part.StartsWith('$') || part.StartsWith("//", StringComparison.Ordinal));

    /// <summary>In the environment only what is called so exactly: what is nearly so may be another program's.</summary>
    private static bool IsOfChannel(IConfiguration settings, string key)
    {
        var slips = SettingPlace.ProviderOf(settings, key) is EnvironmentVariablesConfigurationProvider ? 0 : Slips;
        return HasSection(key) && s_channels.Any(channel => Changes(channel, SectionOf(key)) <= slips);
    }

    private static SettingFault Say(string key)
    {
        var (chinese, english) = Nearest(key) is { } near ? ($"；是不是要寫 {near}", $"; is {near} meant?") : ("", "");
        return new SettingFault(key, $"設定 {key} 這個程式不認得，不會有作用{chinese}", $"{key} is no setting of this program and does nothing{english}");
    }

    /// <summary>In the environment it may be another program's.</summary>
    private static bool IsFlat(IConfiguration settings, string key, string? value) =>
        !string.IsNullOrEmpty(value)
        && SettingPlace.ProviderOf(settings, key) is JsonConfigurationProvider or CommandLineConfigurationProvider
        && s_ours.Any(ours => ours.Length > key.Length && IsWithin(key, ours));

    private static bool IsKnown(string key) =>
        s_ours.Contains(key, StringComparer.OrdinalIgnoreCase) || s_frameworks.Any(name => IsWithin(name, key));

    private static bool IsWithin(string section, string key) =>
        key.StartsWith(section, StringComparison.OrdinalIgnoreCase) && (key.Length == section.Length || key[section.Length] == ':');

    /// <summary>A file and a command line are this program's alone; the environment is everybody's.</summary>
    private static bool IsMeantForUs(IConfiguration settings, string key) => SettingPlace.ProviderOf(settings, key) switch
    {
        JsonConfigurationProvider or CommandLineConfigurationProvider => true,
        EnvironmentVariablesConfigurationProvider => s_ours.Any(ours => IsWithin(ours, key) || IsLike(ours, key)),
        _ => false,
    };

    /// <summary>In one of our sections, or one that is nearly called so; without a section, where the whole of it is nearly one of ours.</summary>
    private static bool IsLike(string ours, string key) =>
        HasSection(ours) == HasSection(key) && Changes(SectionOf(ours), SectionOf(key)) <= Slips;

    /// <summary>The known one that comes nearest; null where most letters would have to change.</summary>
    public static string? Nearest(string key)
    {
        var near = s_ours.Append(s_frameworks[0]).MinBy(Share)!;
        return Share(near) <= FarthestShare ? near : null;

        double Share(string known) => (double)Changes(known, key) / Math.Max(known.Length, key.Length);
    }

    private static int Changes(string known, string key) => LetterChanges.Between(known.ToUpperInvariant(), key.ToUpperInvariant());

    private static bool HasSection(string key) => key.Contains(':', StringComparison.Ordinal);

    private static string SectionOf(string key) => key.Split(':')[0];

    private static IEnumerable<string> Of<TOptions>(string section) =>
        typeof(TOptions).GetProperties().Where(property => property.CanWrite).Select(property => $"{section}:{property.Name}");
}
