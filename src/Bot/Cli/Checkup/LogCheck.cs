using CommunityBot.Bot.Hosting;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Says where the log is, and whether it can be there.</summary>
internal static class LogCheck
{
    public static CheckupLine Look(IConfiguration settings)
    {
        if (LogOptions.Of(settings) is not { Path: { Length: > 0 } folder, Days: var days })
        {
            return CheckupLine.Fine(
                "紀錄只印在主控台（systemd 用 journalctl 看）；要寫成檔案請設 Logging:File:Path。",
                "The log goes to the console (under systemd, to journalctl); for files set Logging:File:Path.");
        }

        return LogSetup.Refusal(settings) is { } refusal
            ? new CheckupLine(Verdict.ToDo, refusal.In(settings))
            : CheckupLine.Fine($"紀錄寫在 {Path.GetFullPath(folder)}，留 {days} 天。", $"The log is in {Path.GetFullPath(folder)}, kept for {days} days.");
    }
}
