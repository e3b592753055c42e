using CommunityBot.Records;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>Runs <see cref="Housekeeping"/> every night. Running it twice does no harm.</summary>
[DisallowConcurrentExecution]
public sealed class HousekeepingJob(IStore store, TimeProvider time) : IJob
{
    public static readonly JobKey Key = new("housekeeping");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var forgotten = await store.Change(records => Housekeeping.Run(records, time.GetUtcNow()), cancellationToken);
        context.Conclude($"清掉 {forgotten} 筆舊事件", $"{forgotten} old events forgotten");
    }
}
