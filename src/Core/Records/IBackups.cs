using CommunityBot.Attachments;

namespace CommunityBot.Records;

/// <summary>The backups that are kept beside the store, one a day.</summary>
public interface IBackups
{
    /// <summary>Writes a day's backup, in place of one that is there, and removes the oldest that are no longer kept.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read, or the backup not written; those there are stay.</exception>
    Task<Backup> Make(DateOnly day, CancellationToken cancel);

    /// <summary>The newest first.</summary>
    IReadOnlyList<Backup> All();

    /// <summary>Removes files of photos and receipts that no backup needs which is kept, as <see cref="IFileShelf.Sweep"/>.</summary>
    int Sweep(StayingFiles kept, DateTimeOffset before);

    /// <summary>Removes what was cut short while it was written, before then.</summary>
    /// <returns>How many files.</returns>
    int RemoveUnfinished(DateTimeOffset before);
}

public sealed record Backup(DateOnly Day, string File, long Bytes)
{
    /// <summary>As many of the newest are kept.</summary>
    public const int Kept = 14;

    /// <summary>When the last one goes that was written up to a day, as long as one is written every night.</summary>
    public static DateOnly GoneBy(DateOnly day) => day.AddDays(Kept);
}
