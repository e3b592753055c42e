using CommunityBot.Calendar;
using CommunityBot.Records;
using CommunityBot.Scheduler;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Looks at how each job ran last and when it runs next. Those of an earlier version are passed over.</summary>
internal sealed class JobsCheck(SchoolClock clock, DateTimeOffset now)
{
    private static readonly TimeSpan s_remembered = TimeSpan.FromDays(7);

    public IEnumerable<CheckupLine> Look(IReadOnlyList<JobRun> runs) => runs.Count == 0
        ? [CheckupLine.Note("排程工作還沒執行過；機器人啟動後就會開始。", "No job has run yet; they start with the bot.")]
        : JobTable.All.Select(job => Of(job, runs.FirstOrDefault(run => run.Job == job.Key.Name)));

    private CheckupLine Of(PlannedJob job, JobRun? run) => run switch
    {
        null => CheckupLine.Fine($"「{job.Chinese}」還沒輪到。", $"{job.English}: not due yet."),
        { HasFailed: true } => CheckupLine.Note(
            $"「{job.Chinese}」{At(run.StartedAt)} 失敗：{Why(run).Chinese}。{At(run.NextAt)} 會再試；一直失敗的話，請看紀錄檔。",
            $"{job.English}: failed at {At(run.StartedAt)}: {Why(run).English}. It is tried again at {At(run.NextAt)}; if it keeps failing, look at the log."),
        _ when run.NextAt < now - SchedulerHealth.Patience => CheckupLine.Note(
            $"「{job.Chinese}」{At(run.NextAt)} 該執行而沒有執行，上次是 {At(run.StartedAt)}。機器人沒開的話，啟動後會補做；開著的話，請重新啟動並看紀錄檔。",
            $"{job.English}: was due at {At(run.NextAt)} and did not run. Start the bot, which makes up for it; if it runs, restart it and look at the log."),
        _ => Fine(job, run),
    };

    private CheckupLine Fine(PlannedJob job, JobRun run)
    {
        var (chinese, english) = Conclusion.Read(run.Result);
        var (failed, failedInEnglish) = run.FailedAt > now - s_remembered
            ? ($"（{At(run.FailedAt)} 失敗過：{Why(run).Chinese}）", $" (failed at {At(run.FailedAt)}: {Why(run).English})")
            : ("", "");
        return CheckupLine.Fine(
            $"「{job.Chinese}」{At(run.StartedAt)} 執行：{chinese}；下次 {At(run.NextAt)}{failed}。",
            $"{job.English}: ran at {At(run.StartedAt)}: {english}; next at {At(run.NextAt)}{failedInEnglish}.");
    }

    private static (string Chinese, string English) Why(JobRun run)
    {
        var (chinese, english) = Conclusion.Read(run.Failure ?? "");
        return (chinese.TrimEnd('.', '。'), english.TrimEnd('.'));
    }

    private string At(DateTimeOffset? instant) => instant is { } known ? $"{clock.Local(known):MM-dd HH:mm}" : "—";
}
