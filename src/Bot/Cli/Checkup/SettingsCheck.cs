using CommunityBot.Bot.Channels.Discord;
using CommunityBot.Bot.Channels.Line;
using CommunityBot.Bot.Demo;
using CommunityBot.Bot.Hosting;
using CommunityBot.Bot.Settings;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Looks at the settings that are no channel's own.</summary>
internal static class SettingsCheck
{
    /// <param name="settings">All of them.</param>
    /// <param name="faults">What is wrong with them and is said already.</param>
    public static IEnumerable<CheckupLine> Look(IConfiguration settings, IReadOnlyList<SettingFault> faults)
    {
        var hasChannel = LineSettings.AreSet(settings) || DiscordSettings.AreSet(settings);
        if (StorageOptions.Of(settings) is { IsOnServer: false, ConnectionString.Length: > 0 } storage)
        {
            yield return CheckupLine.Note(
                $"設了 Storage:ConnectionString，但 Storage:Provider 是 {storage.Provider}：用的是資料夾裡的資料庫，不是伺服器上的。",
                $"Storage:ConnectionString is set, but Storage:Provider is {storage.Provider}: the database in the folder is used, and not the server's.");
        }

        if (IsGood("Programmes:Path"))
        {
            foreach (var finding in Rulebooks(settings))
                yield return finding;
        }

        if (IsGood("TimeZone"))
            yield return CheckupLine.Fine($"時區 {ClockSetup.Zone(settings)}。", $"Time zone {ClockSetup.Zone(settings)}.");
        if (IsGood(AllSettings.PublicAddress))
            yield return Address(settings[AllSettings.PublicAddress], hasChannel);
        if (IsGood(AllSettings.Try))
            yield return Demo(settings, hasChannel);

        bool IsGood(string key) => faults.All(fault => fault.Key != key);
    }

    private static IEnumerable<CheckupLine> Rulebooks(IConfiguration settings)
    {
        var (shelf, problems) = RulebookSetup.Read(settings);
        return problems.Count > 0
            ? problems.Select(problem => new CheckupLine(Verdict.ToDo, problem.Said))
            : [CheckupLine.Fine(
                $"{shelf.All.Count} 個計畫的規則檔：{string.Join('、', shelf.All.Select(rulebook => rulebook.Id))}。",
                $"{shelf.All.Count} rulebooks.")];
    }

    private static CheckupLine Address(string? address, bool hasChannel)
    {
        if (string.IsNullOrEmpty(address))
        {
            return hasChannel
                ? CheckupLine.Note(
                    "沒有設定 PublicBaseUrl：投影頁和網頁連結在外面打不開。請填這台機器對外的 https 網址。",
                    "PublicBaseUrl is not set: links to the board and the pages do not work from outside.")
                : CheckupLine.Fine("沒有設定 PublicBaseUrl，用伺服器自己的網址。", "PublicBaseUrl is not set; the server's own address is used.");
        }

        var uri = new Uri(address);
        if (uri.Scheme == Uri.UriSchemeHttps || (!hasChannel && uri.IsLoopback))
            return CheckupLine.Fine($"對外網址 {uri}。", $"Reached from outside at {uri}.");
        return !hasChannel
            ? CheckupLine.Note(
                $"對外網址 {uri} 不是 https：在路上看得到大家說的話。接上 LINE 或 Discord 之前一定要換成 https 網址。",
                $"{uri} is not https: what people say can be read on its way. LINE and Discord insist on https.")
            : CheckupLine.ToDo($"對外網址 {uri} 不是 https，LINE 和 Discord 不會開。請換成 https 網址。", $"{uri} is not https, which LINE and Discord insist on.");
    }

    /// <summary>A value that is neither true nor false is no yes; it has a finding of its own.</summary>
    public static bool IsTryOut(IConfiguration settings) => !SettingRules.Flag(settings, AllSettings.Try).Any() && DemoMode.IsWanted(settings);

    private static CheckupLine Demo(IConfiguration settings, bool hasChannel)
    {
        if (!DemoMode.IsWanted(settings))
            return CheckupLine.Fine("試用模式關著。", "The try-out is off.");
        return hasChannel
            ? CheckupLine.Note(
                "試用模式開著，而頻道已經設定。正式使用請把 Demo:Enabled 設為 false，並換一個資料夾。",
                "The try-out is on although a channel is set up. For real use set Demo:Enabled to false and take another folder.")
            : CheckupLine.Fine(
                "沒有設定頻道：空的資料夾會放進示範社群，可以在網頁聊天室試用。",
                "No channel is set up: an empty folder is filled with demo communities, to be tried out in the web chat.");
    }
}
