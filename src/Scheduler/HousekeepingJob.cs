using CommunityBot.Records;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>Runs <see cref="Housekeeping"/> every night. Running it twice does no harm.</summary>
[DisallowConcurrentExecution]
public sealed class HousekeepingJob(IStore store, IBackups backups, TimeProvider time) : IJob
{
    public static readonly JobKey Key = new("housekeeping");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var now = time.GetUtcNow();
        var forgotten = await store.Change(records => Housekeeping.Run(records, now), cancellationToken);
        forgotten += backups.RemoveUnfinished(now - Housekeeping.UnfinishedBackupsAreKeptFor);
        context.Conclude($"清掉 {forgotten} 筆舊資料", $"{forgotten} old things forgotten");
    }
}
