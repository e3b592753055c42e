using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Stores;

/// <summary>
/// The folder that holds everything the bot writes, for the account that runs it alone. Only one server may use it at a time; commands may run
/// beside it. It need not be there yet.
/// </summary>
/// <param name="path">Where it is.</param>
/// <param name="withDatabase">Whether the records are in it too, and not on a server.</param>
public sealed class DataFolder(string path, bool withDatabase = true)
{
    /// <summary>What SQLite and LiteDB write beside a database, as the ends of its name.</summary>
    public static readonly IReadOnlyList<string> Beside = ["-log", "-wal", "-shm", "-journal"];

    /// <summary>How a file beside a database ends in which it is said that another program waits for it.</summary>
    internal const string Wanted = "-wanted";

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    public string Database => In("communitybot.db");

    /// <summary>What <see cref="Stores.CodeKey"/> keeps there.</summary>
    public string CodeKey => In("codes.key");

    public string Backups => In("backups");

    /// <summary>Where photos and receipts lie, unless the settings name another folder.</summary>
    public string Files => In("files");

    /// <summary>Where a backup is looked at before it takes the place of the database.</summary>
    internal string Aside => In("restoring");

    /// <summary>What it is called while it takes that place. Where there is one, another attempt got stuck and has to be made again.</summary>
    internal string Arriving => $"{Database}-restoring";

    private string ServerLock => In("server.lock");

    /// <summary>Whether there is anything in it that a command could look at.</summary>
    /// <exception cref="StoreUnavailableException">This account may not see what is in it, which is not to be taken for nothing.</exception>
    public bool HasDatabase => Guarded(Database, () => IsThere(Database) && new FileInfo(Database).Length > 0);

    /// <summary>This folder, if it has a database, or is to have none.</summary>
    /// <exception cref="StoreUnavailableException">It has none, or is not there.</exception>
    public DataFolder Existing()
    {
        RefuseLost();
        if (!withDatabase || HasDatabase)
            return this;
        throw Directory.Exists(Path) ? StoreFaults.NoDatabase(this) : StoreFaults.NoFolder(Path);
    }

    /// <summary>Refuses a folder whose database was lost, or half restored: what is missing there is to be restored, and not made anew.</summary>
    /// <exception cref="StoreUnavailableException">It was.</exception>
    public void RefuseLost()
    {
        if (withDatabase && LostDatabase.Of(this) is { } lost)
            throw lost;
    }

    /// <summary>Makes it, where it is not there, for a database that is there or is about to be made.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be made, or its database was lost.</exception>
    public void Make()
    {
        RefuseLost();
        Guarded(Path, () => OwnerOnly.MakeFolder(Path));
    }

    /// <summary>Makes it for records that are copied there, whose key may be there already.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be made, or has backups of a database that was lost.</exception>
    public void MakeToFill()
    {
        if (BackupFolder.In(Backups).Count > 0 || File.Exists(Arriving))
            RefuseLost();
        Guarded(Path, () => OwnerOnly.MakeFolder(Path));
    }

    /// <summary>Makes the empty file that becomes the database, where another program has not done so meanwhile.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be made.</exception>
    public void MakeDatabase() => Guarded(Database, () =>
    {
        OwnerOnly.MakeFile(Database, FileMode.OpenOrCreate, FileShare.ReadWrite).Dispose();
        GiveToOwner(Database);
    });

    /// <summary>Makes the folder of backups, where it is not there.</summary>
    internal void MakeBackups()
    {
        OwnerOnly.MakeFolder(Backups);
        GiveToOwner(Backups);
    }

    /// <summary>
    /// Gives something in it to whoever the folder belongs to: root may write in a folder of the bot's account, which could not open what root
    /// leaves there. SQLite does the same with the files that it makes beside a database.
    /// </summary>
    internal void GiveToOwner(string file) => FileOwner.Give(file, FileOwner.Of(Path));

    /// <summary>
    /// Whether a file, by whatever path it is named, is one that the bot writes here and nobody else may, or stands where one of its folders will.
    /// </summary>
    public bool Owns(string file)
    {
        var real = RealPath.Of(file);
        var name = System.IO.Path.GetFileName(real);
        if (RealPath.Names.Equals(real, RealPath.Of(Path)) || RealPath.Names.Equals(real, RealPath.Of(Backups)))
            return true;
        return System.IO.Path.GetDirectoryName(real) is { } folder
            && ((RealPath.Names.Equals(folder, RealPath.Of(Path)) && Own().Any(own => RealPath.Names.Equals(System.IO.Path.GetFileName(own), name)))
                || (RealPath.Names.Equals(folder, RealPath.Of(Backups)) && name.StartsWith(BackupFolder.Prefix, StringComparison.OrdinalIgnoreCase))
                || (FileNumber.Of(real) is { } number && There().Any(own => FileNumber.Of(own) == number)));
    }

    /// <summary>What of it another account may read.</summary>
    public IReadOnlyList<string> OpenToOthers() => Directory.Exists(Path) ? [.. There().Where(OwnerOnly.IsWider)] : [];

    /// <summary>Closes it to other accounts.</summary>
    /// <exception cref="UnauthorizedAccessException">It is another account's.</exception>
    public void Tighten()
    {
        foreach (var entry in There())
            OwnerOnly.Tighten(entry);
    }

    /// <summary>Where the whole address of the web chat stands, secret and all.</summary>
    public string ChatAddress => System.IO.Path.Combine(Path, "chat-address.txt");

    /// <summary>Holds the folder for one server until disposed.</summary>
    /// <exception cref="StoreInUseException">Another server holds it.</exception>
    /// <exception cref="StoreUnavailableException">It cannot be written to.</exception>
    public FolderHold HoldForServer()
    {
        Make();
        return Hold();
    }

    /// <summary>The same to copy records into it.</summary>
    /// <exception cref="StoreInUseException">A server holds it.</exception>
    /// <exception cref="StoreUnavailableException">It cannot be written to.</exception>
    public FolderHold HoldToFill()
    {
        MakeToFill();
        return Hold();
    }

    /// <summary>The same to restore a backup into it: its database may be lost, and the folder has to be there.</summary>
    /// <exception cref="StoreInUseException">A server holds it.</exception>
    /// <exception cref="StoreUnavailableException">It is not there, or cannot be written to.</exception>
    public FolderHold HoldToRestore() => Directory.Exists(Path) ? Hold() : throw StoreFaults.NoFolder(Path);

    /// <summary>Whether a server holds it at the moment.</summary>
    public bool IsServed()
    {
        try
        {
            if (File.Exists(ServerLock))
                new FileStream(ServerLock, FileMode.Open, FileAccess.Read, FileShare.Read).Dispose();
            return false;
        }
        catch (IOException taken) when (FileFaults.IsTaken(taken))
        {
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            // Another account's; whoever wants the database is told so.
            return false;
        }
    }

    private FolderHold Hold()
    {
        try
        {
            return Guarded(ServerLock, () =>
            {
                var held = OwnerOnly.MakeFile(ServerLock, FileMode.OpenOrCreate, FileShare.None);
                GiveToOwner(ServerLock);
                return new FolderHold(this, held);
            });
        }
        catch (StoreUnavailableException fault) when (fault.InnerException is IOException taken && FileFaults.IsTaken(taken))
        {
            throw new StoreInUseException(Path, fault);
        }
    }

    private string In(string name) => System.IO.Path.Combine(Path, name);

    private IEnumerable<string> Own() => [Database, .. Beside.Append(Wanted).Select(suffix => Database + suffix), Arriving, CodeKey, ServerLock, ChatAddress];

    private IEnumerable<string> There() =>
    [
        Path,
        .. Own().Where(File.Exists),
        .. Directory.Exists(Backups) ? [Backups, .. Directory.EnumerateFiles(Backups, $"{BackupFolder.Prefix}*")] : Array.Empty<string>(),
    ];

    private static bool IsThere(string file)
    {
        try
        {
            return !File.GetAttributes(file).HasFlag(FileAttributes.Directory);
        }
        catch (Exception none) when (none is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }

    private void Guarded(string entry, Action work) => Guarded(entry, () =>
    {
        work();
        return true;
    });

    private T Guarded<T>(string entry, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var why = File.Exists(entry) ? OwnerAccount.Why(fault, entry) : OwnerAccount.WhyFolder(fault, Path);
            throw new StoreUnavailableException(
                new BothLanguages($"資料夾 {Path} 不能讀寫：{why.Chinese}。", $"The data folder {Path} cannot be read or written: {why.English}."), fault);
        }
    }
}
