using CommunityBot.Outbox;
using CommunityBot.Records;
using LiteDB.Engine;

namespace CommunityBot.Stores.LiteDb;

/// <summary>LiteDB: one program at a time has the database.</summary>
public sealed class LiteDbProvider : IStoreProvider
{
    public string Name => FileSigns.LiteDb;

    public string Engine => $"LiteDB {typeof(LiteEngine).Assembly.GetName().Version?.ToString(3)}";

    public int Schema => LiteDbSchema.Newest;

    public bool IsThere(DataFolder folder) => folder.HasDatabase;

    public IOpenStore Open(DataFolder folder, CodeKey key, OutboxFeed? feed = null)
    {
        folder.MakeToFill();
        if (!folder.HasDatabase)
            LiteDbOpening.Make(folder.Database);
        return Opened(folder, key, LiteDbUse.Write, feed);
    }

    public IOpenStore Existing(DataFolder folder, CodeKey key) => Opened(folder.Existing(), key, LiteDbUse.Write);

    public IOpenStore Look(DataFolder folder, CodeKey key) => Opened(folder.Existing(), key, LiteDbUse.Look);

    /// <summary>Each record of its log is checked where it is opened; its pages have nothing to be checked by but that they are there.</summary>
    public void RefuseDamaged(DataFolder folder)
    {
        using var file = LiteDbFile.Borrow(folder.Existing().Database, LiteDbUse.Look);
        if (file.IsCutShort)
            throw LiteDbFaults.Of(new EndOfStreamException(), folder.Database);
    }

    /// <summary>Whoever has it has it alone, and looking has told of them.</summary>
    public void TryWriteLock(DataFolder folder)
    {
        using var file = LiteDbFile.Borrow(folder.Existing().Database, LiteDbUse.Look);
    }

    public IStoreCopies Copies(DataFolder folder, CodeKey key) => new LiteDbCopies(folder, key);

    public IKeptRows Rows(DataFolder folder, CodeKey key) => LiteDbRows.Of(folder, key);

    public IFilledRows Filling(DataFolder folder, CodeKey key)
    {
        folder.MakeToFill();
        if (!folder.HasDatabase)
            LiteDbOpening.Make(folder.Database);
        return LiteDbRows.Into(folder, key);
    }

    public IStoreUpkeep Upkeep(DataFolder folder) => new LiteDbUpkeep(folder);

    public IOutboxShare Share(IStore store, TimeProvider time) => new WholeOutbox(store);

    public IRota Rota() => new RotaOfOne();

    public IOtherBots Others(TimeProvider time) => new NoOtherBots();

    public long SchemaOf(DataFolder folder)
    {
        using var file = LiteDbFile.Borrow(folder.Existing().Database, LiteDbUse.Look);
        return file.Version;
    }

    public StoreUpgrade? Upgrade(FolderHold hold, CodeKey key, DateOnly today)
    {
        var folder = hold.Folder;
        if (!folder.HasDatabase || SchemaOf(folder) is var version && (version < 0 || version >= Schema))
            return null;
        var copy = BackupFolder.KeepBeforeUpgrade(folder, version, today, new LiteDbCopies(folder, key).Write);
        using var file = LiteDbFile.Borrow(folder.Database, LiteDbUse.Write);
        file.Upgrade();
        return new StoreUpgrade(version, Schema, copy);
    }

    public Restoring Restore(DataFolder folder, string file) => Restoring.Begin(this, folder, file);

    private static LiteDbStore Opened(DataFolder folder, CodeKey key, LiteDbUse use, OutboxFeed? feed = null) =>
        new(LiteDbFile.Borrow(folder.Database, use), key, feed);
}
