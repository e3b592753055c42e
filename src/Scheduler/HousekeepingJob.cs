using CommunityBot.Ports;
using Microsoft.Extensions.Logging;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>Runs <see cref="Housekeeping"/> every night. Running it twice does no harm.</summary>
[DisallowConcurrentExecution]
public sealed class HousekeepingJob(IStore store, TimeProvider time, ILogger<HousekeepingJob> log) : IJob
{
    public static readonly JobKey Key = new("housekeeping");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var forgotten = await store.Change(records => Housekeeping.Run(records, time.GetUtcNow()), cancellationToken);
        log.LogInformation("{Count} old events forgotten", forgotten);
    }
}
