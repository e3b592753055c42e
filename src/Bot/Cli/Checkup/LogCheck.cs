using CommunityBot.Bot.Hosting;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Says where the log is.</summary>
internal static class LogCheck
{
    public static CheckupLine Look(IConfiguration settings) => LogOptions.Of(settings) is { Path: { Length: > 0 } folder, Days: var days }
        ? CheckupLine.Fine($"紀錄寫在 {Path.GetFullPath(folder)}，留 {days} 天。", $"The log is in {Path.GetFullPath(folder)}, kept for {days} days.")
        : CheckupLine.Fine(
            "紀錄只印在主控台（systemd 用 journalctl 看）；要寫成檔案請設 Logging:File:Path。",
            "The log goes to the console (under systemd, to journalctl); for files set Logging:File:Path.");
}
