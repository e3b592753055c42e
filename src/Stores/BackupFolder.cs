using System.Globalization;
using CommunityBot.Attachments;
using CommunityBot.Records;

namespace CommunityBot.Stores;

/// <summary>
/// The backups in <c>backups/</c> of the data folder: <c>communitybot-20250526.db</c>, the newest fourteen, and beside them the photos and receipts of
/// all of them, once each.
/// </summary>
public sealed class BackupFolder(DataFolder folder, IStoreCopies copies, FileShelf? shelf = null) : IBackups
{
    internal const string Prefix = "communitybot-";
    private const string Suffix = ".db";

    /// <summary>How a copy is called until it is whole.</summary>
    private const string Unfinished = ".part";
    private const string DayFormat = "yyyyMMdd";
    private const string Files = "files";

    public async Task<Backup> Make(DateOnly day, CancellationToken cancel)
    {
        folder.MakeBackups();
        var file = Path.Combine(folder.Backups, $"{Prefix}{day.ToString(DayFormat, CultureInfo.InvariantCulture)}{Suffix}");
        await copies.WriteTo(file, cancel);
        folder.GiveToOwner(file);
        // After the records, which know of no file that was not there before.
        (shelf ?? new FileShelf(folder.Files)).CopyTo(FilesBeside(file));
        foreach (var old in All().Skip(Backup.Kept))
            File.Delete(old.File);
        return new Backup(day, file, new FileInfo(file).Length);
    }

    /// <summary>
    /// Keeps what a database was before it is upgraded: <c>communitybot-schema-15-20251128.db</c>, a name that no nightly backup takes and none of
    /// them pushes out.
    /// </summary>
    /// <param name="folder">Whose database it is.</param>
    /// <param name="version">The schema it has.</param>
    /// <param name="today">Goes into the name.</param>
    /// <param name="write">Writes the copy to a file.</param>
    /// <returns>Where it is.</returns>
    internal static string KeepBeforeUpgrade(DataFolder folder, long version, DateOnly today, Action<string> write)
    {
        folder.MakeBackups();
        var copy = Path.Combine(folder.Backups, string.Create(CultureInfo.InvariantCulture, $"{Prefix}schema-{version}-{today:yyyyMMdd}{Suffix}"));
        write(copy);
        folder.GiveToOwner(copy);
        return copy;
    }

    public IReadOnlyList<Backup> All() => In(folder.Backups);

    /// <summary>Where the photos and receipts of a backup lie: in <c>files</c> beside it.</summary>
    public static FileShelf FilesBeside(string backup) => new(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(backup))!, Files));

    /// <summary>Those in a folder of backups, the newest first; none where it is not there.</summary>
    public static IReadOnlyList<Backup> In(string path) => !Directory.Exists(path) ? [] : [.. new DirectoryInfo(path)
        .EnumerateFiles($"{Prefix}*{Suffix}")
        .Select(file => (File: file, Day: DayOf(file.Name)))
        .Where(one => one.Day is not null)
        .Select(one => new Backup(one.Day!.Value, one.File.FullName, one.File.Length))
        .OrderByDescending(backup => backup.Day)];

    public int Sweep(StayingFiles kept, DateTimeOffset before) => new FileShelf(Path.Combine(folder.Backups, Files)).Sweep(kept, before);

    public int RemoveUnfinished(DateTimeOffset before)
    {
        if (!Directory.Exists(folder.Backups))
            return 0;
        var unfinished = new DirectoryInfo(folder.Backups).EnumerateFiles($"{Prefix}*{Suffix}.*{Unfinished}*")
            .Where(file => file.LastWriteTimeUtc < before.UtcDateTime)
            .ToList();
        unfinished.ForEach(file => file.Delete());
        return unfinished.Count;
    }

    /// <summary>Null for a file that somebody put there under a name of their own; it is left alone.</summary>
    private static DateOnly? DayOf(string name) =>
        DateOnly.TryParseExact(
            name.AsSpan(Prefix.Length, name.Length - Prefix.Length - Suffix.Length), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
