namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Sets this machine's clock beside LINE's. Sign-in is late or not by LINE's, and codes change by this one.</summary>
internal static class ClockCheck
{
    /// <summary>What an answer takes, and the second that the header is cut to.</summary>
    private static readonly TimeSpan s_fine = TimeSpan.FromSeconds(5);

    public static CheckupLine Of(DateTimeOffset? theirs, DateTimeOffset ours)
    {
        if (theirs is not { } told)
            return CheckupLine.Note("LINE 沒有說現在幾點，無法比對時鐘。", "LINE does not say what time it is, so the clocks cannot be compared.");
        var ahead = ours - told;
        var seconds = Math.Round(Math.Abs(ahead.TotalSeconds));
        return ahead.Duration() <= s_fine
            ? CheckupLine.Fine("這台機器的時鐘和 LINE 的一致。", "This machine's clock agrees with LINE's.")
            : CheckupLine.Note(
                $"這台機器的時鐘比 LINE 的{(ahead > TimeSpan.Zero ? "快" : "慢")} {seconds} 秒。簽到代碼和提醒都照這個時鐘走，請打開自動校時（NTP）。",
                $"This machine's clock is {seconds} seconds {(ahead > TimeSpan.Zero ? "ahead of" : "behind")} LINE's. Codes and reminders go by "
                    + "it; have it set by NTP.");
    }
}
