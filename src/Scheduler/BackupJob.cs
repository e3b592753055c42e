using CommunityBot.Calendar;
using CommunityBot.Records;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>
/// Writes the day's backup every night. A second one on a day takes the place of the first. A store in which there is nothing takes the place of
/// none: two weeks of them would leave no other.
/// </summary>
public sealed class BackupJob(IBackups backups, IStore store, SchoolClock clock, TimeProvider time) : IJob
{
    public static readonly JobKey Key = new("backup");

    private const int Kilobyte = 1024;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (backups.All() is { Count: > 0 and var kept } && await store.Read(records => records.Communities.All().Count == 0, cancellationToken))
        {
            context.Conclude($"還沒有社群，沒有備份；之前的 {kept} 份留著", $"there are no communities, so none was written; the {kept} before stay");
            return;
        }

        var backup = await backups.Make(clock.Day(time.GetUtcNow()), cancellationToken);
        context.Conclude($"備份 {backup.Bytes / Kilobyte:N0} KB", $"{backup.Bytes / Kilobyte:N0} KB written");
    }
}
