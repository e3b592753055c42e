using CommunityBot.Calendar;
using CommunityBot.Records;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>Writes the day's backup every night. A second one on a day takes the place of the first.</summary>
public sealed class BackupJob(IBackups backups, SchoolClock clock, TimeProvider time) : IJob
{
    public static readonly JobKey Key = new("backup");

    private const int Kilobyte = 1024;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var backup = await backups.Make(clock.Day(time.GetUtcNow()), cancellationToken);
        context.Conclude($"備份 {backup.Bytes / Kilobyte:N0} KB", $"{backup.Bytes / Kilobyte:N0} KB written");
    }
}
