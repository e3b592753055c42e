using System.Globalization;
using CommunityBot.Records;

namespace CommunityBot.Stores;

/// <summary>
/// A backup that is to take the place of a database which lies in a file. It is copied into a folder of its own inside the data folder and looked
/// at there: the backup itself is never touched, and nothing of what is in use changes before <see cref="Finish"/>.
/// </summary>
public sealed class Restoring : IDisposable
{
    private const string Kept = "replaced-";

    private readonly IStoreProvider _provider;
    private readonly FolderHold _hold;
    private readonly DataFolder _folder;
    private readonly DataFolder _aside;

    private Restoring(IStoreProvider provider, FolderHold hold, DataFolder folder) =>
        (_provider, _hold, _folder, _aside, GoesOn) = (provider, hold, folder, new DataFolder(folder.Aside), File.Exists(folder.Arriving));

    /// <summary>Whether another attempt got stuck between the old and the new: what is there now is neither.</summary>
    public bool GoesOn { get; }

    /// <summary>The schema of the backup, which this program knows.</summary>
    public long Schema { get; private set; }

    /// <exception cref="StoreUnavailableException">It is no backup of this provider's, a newer program's, or damaged.</exception>
    /// <exception cref="StoreInUseException">A bot serves from the folder.</exception>
    /// <exception cref="IOException">It cannot be read, or not be copied.</exception>
    public static Restoring Begin(IStoreProvider provider, DataFolder folder, string file)
    {
        var restoring = new Restoring(provider, folder.HoldToRestore(), folder);
        try
        {
            restoring.Take(file);
            return restoring;
        }
        catch
        {
            restoring.Dispose();
            throw;
        }
    }

    /// <summary>Looks into the backup.</summary>
    /// <param name="work">What is wanted of it.</param>
    /// <param name="today">For the copy that is brought up to date to be read, where it is older.</param>
    /// <param name="cancel">Gives up waiting.</param>
    /// <exception cref="StoreUnavailableException">It cannot be read.</exception>
    public Task<T> OfBackup<T>(Func<IRecords, T> work, DateOnly today, CancellationToken cancel) => Read(_aside, work, today, cancel);

    /// <summary>The same of what is in use until now.</summary>
    /// <exception cref="StoreUnavailableException">It is damaged, cannot be read, or there is none.</exception>
    public Task<T> OfPresent<T>(Func<IRecords, T> work, DateOnly today, CancellationToken cancel)
    {
        // What is left of one that is damaged would be taken for all of it.
        _provider.RefuseDamaged(_folder);
        return Read(_folder, work, today, cancel);
    }

    /// <summary>
    /// Puts the backup in the place of the database. As long as a file waits under the name <see cref="DataFolder.Arriving"/>, nobody opens the
    /// folder; its last rename takes that name away. So whatever comes between leaves the old, the new, or a refusal that says what to do.
    /// </summary>
    /// <param name="now">By the school's clock; goes into the name of the folder that holds what was there before.</param>
    /// <returns>Where that is; null where nothing was.</returns>
    public string? Finish(DateTimeOffset now)
    {
        var old = DataFolder.Beside.Append("").Select(suffix => _folder.Database + suffix).Where(File.Exists).ToList();
        var kept = old.Count == 0 && !GoesOn ? null : Place(now);
        _folder.GiveToOwner(_aside.Database);
        File.Move(_aside.Database, _folder.Arriving, overwrite: true);
        foreach (var file in old)
            File.Move(file, Path.Combine(kept!, Path.GetFileName(file)));
        File.Move(_folder.Arriving, _folder.Database);
        return kept;
    }

    public void Dispose()
    {
        Clear();
        _hold.Dispose();
    }

    private void Clear()
    {
        if (Directory.Exists(_aside.Path))
            Directory.Delete(_aside.Path, recursive: true);
    }

    private void Take(string file)
    {
        RefuseTaken();
        Clear();
        _aside.Make();
        Copy(file, _aside);
        if (FileSigns.ProviderOf(_aside.Database) is not { } provider)
            throw StoreFaults.NotOurs(file);
        if (provider != _provider.Name)
            throw StoreFaults.BackupOfProvider(file, provider);
        try
        {
            _provider.Upkeep(_aside).Clear();
            _provider.RefuseDamaged(_aside);
            Schema = _provider.SchemaOf(_aside);
        }
        catch (StoreUnavailableException fault) when (fault.IsDamage)
        {
            throw StoreFaults.DamagedBackup(file, fault);
        }

        if (Schema < 0)
            throw StoreFaults.Unfinished(file);
        if (Schema > _provider.Schema)
            throw StoreFaults.Newer(file, Schema, _provider.Schema);
        if (Schema == 0)
            throw StoreFaults.NotOurs(file);
    }

    /// <summary>Whoever has it open goes on writing into the file that is moved away.</summary>
    private void RefuseTaken()
    {
        if (GoesOn || !_folder.HasDatabase)
            return;
        try
        {
            _provider.TryWriteLock(_folder);
        }
        catch (StoreUnavailableException fault) when (!fault.IsTaken)
        {
            // Whatever else is wrong with it is why somebody restores.
        }
    }

    private async Task<T> Read<T>(DataFolder from, Func<IRecords, T> work, DateOnly today, CancellationToken cancel)
    {
        if (_provider.SchemaOf(from) == _provider.Schema)
        {
            using var store = _provider.Look(from, new CodeKey(from));
            return await store.Read(work, cancel);
        }

        var copy = new DataFolder(Path.Combine(_aside.Path, "older"));
        try
        {
            using var hold = copy.HoldForServer();
            Copy(from.Database, copy);
            _provider.Upgrade(hold, new CodeKey(copy), today);
            using var store = _provider.Look(copy, new CodeKey(copy));
            return await store.Read(work, cancel);
        }
        finally
        {
            Directory.Delete(copy.Path, recursive: true);
        }
    }

    /// <summary>A database, with what has not found its way into it yet.</summary>
    private static void Copy(string database, DataFolder to)
    {
        foreach (var suffix in DataFolder.Beside.Where(suffix => suffix != "-shm" && File.Exists(database + suffix)).Append(""))
        {
            using var from = new FileStream(database + suffix, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var copy = OwnerOnly.MakeFile(to.Database + suffix);
            from.CopyTo(copy);
            copy.Flush(flushToDisk: true);
        }
    }

    /// <summary>Not among the nightly backups, which push each other out. One that got stuck goes on in the folder where it was.</summary>
    private string Place(DateTimeOffset now)
    {
        _folder.MakeBackups();
        if (GoesOn && Directory.EnumerateDirectories(_folder.Backups, $"{Kept}*").Max(StringComparer.Ordinal) is { } last
            && !File.Exists(Path.Combine(last, Path.GetFileName(_folder.Database))))
            return last;
        string place;
        do
        {
            place = Path.Combine(_folder.Backups, string.Create(CultureInfo.InvariantCulture, $"{Kept}{now:yyyyMMdd-HHmmss}"));
            now = now.AddSeconds(1);
        }
        while (Path.Exists(place));
        OwnerOnly.MakeFolder(place);
        _folder.GiveToOwner(place);
        return place;
    }
}
