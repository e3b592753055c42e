using CommunityBot.Records;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>
/// Sets this machine's clock beside others. Sign-in is late or not by LINE's, and codes change by this one. By the database's it is judged which bot is
/// gone, and what is due to run.
/// </summary>
internal static class ClockCheck
{
    /// <summary>What an answer takes, and the second that the header is cut to.</summary>
    private static readonly TimeSpan s_fineBesideLine = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan s_fineBesideDatabase = TimeSpan.FromSeconds(1);

    public static CheckupLine BesideLine(DateTimeOffset? theirs, DateTimeOffset ours) => theirs is { } told
        ? Beside(" LINE ", "LINE", ours - told, s_fineBesideLine)
        : CheckupLine.Note("LINE 沒有說現在幾點，無法比對時鐘。", "LINE does not say what time it is, so the clocks cannot be compared.");

    /// <returns>Nothing where the database goes by this machine's clock.</returns>
    /// <exception cref="StoreUnavailableException">The database is away.</exception>
    public static async Task<IEnumerable<CheckupLine>> BesideDatabase(IRota rota, TimeProvider time, CancellationToken cancel)
    {
        // The first answer also takes what it takes to connect.
        await rota.Now(cancel);
        var (before, asked) = (time.GetUtcNow(), time.GetTimestamp());
        return await rota.Now(cancel) is { } told
            ? [Beside("資料庫", "the database", before + (time.GetElapsedTime(asked) / 2) - told, s_fineBesideDatabase)]
            : [];
    }

    private static CheckupLine Beside(string whose, string whoseInEnglish, TimeSpan ahead, TimeSpan fine)
    {
        var seconds = Math.Round(Math.Abs(ahead.TotalSeconds));
        return ahead.Duration() <= fine
            ? CheckupLine.Fine($"這台機器的時鐘和{whose}的一致。", $"This machine's clock agrees with {whoseInEnglish}'s.")
            : CheckupLine.Note(
                $"這台機器的時鐘比{whose}的{(ahead > TimeSpan.Zero ? "快" : "慢")} {seconds} 秒。簽到代碼照這個時鐘走，請打開自動校時（NTP）。",
                $"This machine's clock is {seconds} seconds {(ahead > TimeSpan.Zero ? "ahead of" : "behind")} {whoseInEnglish}'s. Codes go by it; have "
                    + "it set by NTP.");
    }
}
