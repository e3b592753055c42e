using System.Globalization;
using CommunityBot.Records;

namespace CommunityBot.Stores;

/// <summary>The backups in <c>backups/</c> of the data folder: <c>communitybot-20250526.db</c>, the newest fourteen.</summary>
public sealed class BackupFolder(DataFolder folder, IStoreCopies copies) : IBackups
{
    internal const string Prefix = "communitybot-";
    private const string Suffix = ".db";

    /// <summary>How a copy is called until it is whole.</summary>
    private const string Unfinished = ".part";
    private const string DayFormat = "yyyyMMdd";

    private readonly string _path = folder.Backups;

    public async Task<Backup> Make(DateOnly day, CancellationToken cancel)
    {
        OwnerOnly.MakeFolder(_path);
        var file = Path.Combine(_path, $"{Prefix}{day.ToString(DayFormat, CultureInfo.InvariantCulture)}{Suffix}");
        await copies.WriteTo(file, cancel);
        foreach (var old in All().Skip(Backup.Kept))
            File.Delete(old.File);
        return new Backup(day, file, new FileInfo(file).Length);
    }

    public IReadOnlyList<Backup> All() => !Directory.Exists(_path) ? [] : [.. new DirectoryInfo(_path)
        .EnumerateFiles($"{Prefix}*{Suffix}")
        .Select(file => (File: file, Day: DayOf(file.Name)))
        .Where(one => one.Day is not null)
        .Select(one => new Backup(one.Day!.Value, one.File.FullName, one.File.Length))
        .OrderByDescending(backup => backup.Day)];

    public int RemoveUnfinished(DateTimeOffset before)
    {
        if (!Directory.Exists(_path))
            return 0;
        var unfinished = new DirectoryInfo(_path).EnumerateFiles($"{Prefix}*{Suffix}.*{Unfinished}*")
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
