using CommunityBot.Records;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>Runs <see cref="Housekeeping"/> every night. Running it twice does no harm.</summary>
public sealed class HousekeepingJob(IStore store, IBackups backups, IStoreUpkeep upkeep, TimeProvider time) : IJob
{
    public static readonly JobKey Key = new("housekeeping");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var now = time.GetUtcNow();
        var forgotten = await store.Change(records => Housekeeping.Run(records, now), cancellationToken);
        forgotten += backups.RemoveUnfinished(now - Housekeeping.UnfinishedBackupsAreKeptFor);
        var isClear = upkeep.Clear();
        context.Conclude(
            $"清掉 {forgotten} 筆舊資料{(isClear ? "" : "；工作檔還在用，下次再清空")}",
            $"{forgotten} old things forgotten{(isClear ? "" : "; the working file was in use and is emptied next time")}");
    }
}
