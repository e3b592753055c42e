namespace CommunityBot.Scheduler;

/// <summary>The one list of jobs: what is scheduled, what <c>doctor</c> tells of, what is expected to be on time.</summary>
public static class JobTable
{
    private const string EveryMinute = "0 * * * * ?";

    public static readonly IReadOnlyList<PlannedJob> All =
    [
        PlannedJob.Of<NudgeJob>(NudgeJob.Key, EveryMinute, "提醒", "Nudges"),
        PlannedJob.Of<SignInJob>(SignInJob.Key, EveryMinute, "開放簽到", "Opening sign-in"),
        PlannedJob.Of<MenuJob>(MenuJob.Key, EveryMinute, "更換選單", "Switching menus"),
        PlannedJob.Of<AllowanceJob>(AllowanceJob.Key, "0 7 * * * ?", "讀取訊息額度", "Reading what may be sent") with { AtStart = true },
        PlannedJob.Of<BackupJob>(BackupJob.Key, "0 10 3 * * ?", "備份", "Backup") with { IsOfEachBot = true },
        PlannedJob.Of<ForecastJob>(ForecastJob.Key, "0 40 3 * * ?", "預估訊息用量", "Forecast of messages"),
        PlannedJob.Of<HousekeepingJob>(HousekeepingJob.Key, "0 30 3 * * ?", "清理舊資料", "Housekeeping"),
    ];

    /// <summary>Null when no job of that name is planned any more.</summary>
    public static PlannedJob? Find(string name) => All.FirstOrDefault(job => job.Key.Name == name);
}
