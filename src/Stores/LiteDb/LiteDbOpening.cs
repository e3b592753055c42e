using CommunityBot.Messages;
using CommunityBot.Records;
using CommunityBot.Stores.LiteDb.Disk;

namespace CommunityBot.Stores.LiteDb;

/// <summary>Opens a database over its two files, and makes one.</summary>
internal static class LiteDbOpening
{
    /// <summary>The log of changes beside a database.</summary>
    public static string LogOf(string path) => $"{path}-log";

    /// <exception cref="StoreUnavailableException">It cannot be opened.</exception>
    public static LiteDbDisk Open(string path, LiteDbUse use)
    {
        DiskFile? data = null;
        IDiskFile? log = null;
        try
        {
            if (FileSigns.IsSqlite(path))
                throw StoreFaults.OfProvider(path, FileSigns.Sqlite);
            if (use == LiteDbUse.Look)
            {
                data = DiskFile.ToLookAt(path);
                log = File.Exists(LogOf(path)) ? DiskFile.ToLookAt(LogOf(path)) : new NoFile();
                return LiteDbFaults.Guarded(() => new LiteDbDisk(data, log, looking: true));
            }

            if (!File.Exists(path))
                throw new FileNotFoundException(null, path);
            data = new DiskFile(path, lasting: use == LiteDbUse.Write);
            log = new DiskFile(LogOf(path), lasting: use == LiteDbUse.Write);
            return LiteDbFaults.Guarded(() => new LiteDbDisk(data, log));
        }
        catch (Exception fault)
        {
            data?.Dispose();
            log?.Dispose();
            if (fault is StoreUnavailableException)
                throw;
            throw Told(fault, path);
        }
    }

    /// <summary>Copies a database for whoever only looks, so that nobody waits for them any longer.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be opened, or there is no room for the copy.</exception>
    public static LiteDbDisk OpenAside(string path)
    {
        DiskFile? data = null;
        DiskFile? log = null;
        try
        {
            using (var taken = new DiskFile(path))
            using (var takenLog = new DiskFile(LogOf(path)))
                (data, log) = (DiskFile.Aside(taken), DiskFile.Aside(takenLog));
            return LiteDbFaults.Guarded(() => new LiteDbDisk(data, log, looking: true) { IsAside = true });
        }
        catch (Exception fault)
        {
            data?.Dispose();
            log?.Dispose();
            throw Told(fault, path);
        }
    }

    /// <summary>Makes an empty database: whole, or not at all.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be made.</exception>
    public static void Make(string path)
    {
        var part = $"{path}.{Path.GetRandomFileName()}.part";
        try
        {
            using (var disk = new LiteDbDisk(new DiskFile(part), new DiskFile(LogOf(part))))
            {
                LiteDbSchema.Upgrade(disk);
                disk.Clear();
            }

            Place(part, path);
        }
        catch (Exception fault) when (LiteDbFaults.IsOutage(fault))
        {
            throw LiteDbFaults.Of(fault, path);
        }
        finally
        {
            File.Delete(LogOf(part));
            File.Delete(part);
        }
    }

    /// <summary>Whoever has the log of a database has the database: of two that make one, the slower finds it made, and touches nothing of it.</summary>
    private static void Place(string part, string path)
    {
        var since = TimeProvider.System.GetTimestamp();
        while (!IsThere(path))
        {
            try
            {
                using var log = new DiskFile(LogOf(path));
                if (IsThere(path))
                    return;
                // What a database left here that is gone is of no other.
                log.SetLength(0);
                log.Flush();
                File.Move(part, path, overwrite: true);
            }
            catch (IOException taken) when (FileFaults.IsTaken(taken) && TimeProvider.System.GetElapsedTime(since) < LiteDbLending.Patience)
            {
                LiteDbLending.Pause();
            }
        }
    }

    private static bool IsThere(string path) => new FileInfo(path) is { Exists: true, Length: > 0 };

    private static StoreUnavailableException Told(Exception fault, string path) => fault switch
    {
        LogException { IsOfAnother: true } => StoreFaults.LogOfAnother(path, LogOf(path), fault),
        LogException => new StoreUnavailableException(
            new BothLanguages(
                $"資料庫 {path} 旁邊的工作檔 {LogOf(path)} 壞了，裡面有回覆過的紀錄，所以不打開，什麼都沒有改，也沒有刪掉。{StoreFaults.Restore.Chinese}。",
                $"{LogOf(path)}, the log of changes beside the database {path}, is damaged and has records that were acknowledged. It is not opened, "
                    + $"and nothing was changed or cut off. {StoreFaults.Restore.English}"),
            fault)
        { IsDamage = true },
        _ => LiteDbFaults.Of(fault, path),
    };
}
