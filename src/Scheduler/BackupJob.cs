using CommunityBot.Attachments;
using CommunityBot.Calendar;
using CommunityBot.Messages;
using CommunityBot.Records;
using Quartz;

namespace CommunityBot.Scheduler;

/// <summary>
/// Writes the day's backup every night, each bot in its own folder. A second one on a day takes the place of the first. A store in which there is
/// nothing takes the place of none: two weeks of them would leave no other.
/// </summary>
public sealed class BackupJob(IBackups backups, IStore store, SchoolClock clock) : ISweep
{
    public static readonly JobKey Key = new("backup");

    /// <summary>One is written in minutes; what is older was cut short.</summary>
    public static readonly TimeSpan UnfinishedAreKeptFor = TimeSpan.FromDays(1);

    private const int Kilobyte = 1024;

    public async Task<BothLanguages> Run(DateTimeOffset now, CancellationToken cancel)
    {
        backups.RemoveUnfinished(now - UnfinishedAreKeptFor);
        if (backups.All() is { Count: > 0 and var kept } && await store.Read(records => records.Communities.All().Count == 0, cancel))
            return new BothLanguages($"還沒有社群，沒有備份；之前的 {kept} 份留著", $"there are no communities, so none was written; the {kept} before stay");
        var backup = await backups.Make(clock.Day(now), cancel);
        backups.Sweep(await store.Read(records => records.Attachments.FilesThatStay(now), cancel), now - Sweeping.OnItsWay);
        return new BothLanguages($"備份 {backup.Bytes / Kilobyte:N0} KB", $"{backup.Bytes / Kilobyte:N0} KB written");
    }
}
