namespace CommunityBot.Attachments;

/// <summary>The folder in which the files of photos and receipts lie.</summary>
public interface IFileShelf
{
    /// <returns>What is in it; null where it is missing, or is not what it was.</returns>
    byte[]? Read(KeptFile file);

    /// <returns>The small one, or the whole where there is none; null where neither is there.</returns>
    byte[]? ReadSmall(KeptFile file);

    /// <summary>Removes what is of nothing that is kept, unless it came after then.</summary>
    /// <param name="kept">What stays.</param>
    /// <param name="before">What is younger may just be on its way into the records.</param>
    /// <returns>How many.</returns>
    int Sweep(StayingFiles kept, DateTimeOffset before);
}

/// <summary>What of the folder is of something in the records.</summary>
/// <param name="Kept">Files that were made.</param>
/// <param name="Coming">By what those are found that came here and wait to be looked at, however long; beside them what other channels know of.</param>
public sealed record StayingFiles(IReadOnlyList<KeptFile> Kept, IReadOnlyList<string> Coming);

/// <summary>What of the files may go.</summary>
public static class Sweeping
{
    /// <summary>How old a file is that nothing in the records refers to: an attempt is over long before.</summary>
    public static readonly TimeSpan OnItsWay = TimeSpan.FromDays(1);

    /// <summary>Which files stay: those that stand, and those that were taken back of late, as a backup may still know of them.</summary>
    public static StayingFiles FilesThatStay(this IAttachments attachments, DateTimeOffset now) => new(
        [
            .. attachments.WithFiles()
                .Where(one => one.TakenBackAt is not { } at || now - at < AttachmentLimits.KeptAfterTakingBack)
                .Select(one => one.File!),
        ],
        [.. attachments.Awaited().Select(one => one.Slip!.Source)]);
}
