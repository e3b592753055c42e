using CommunityBot.Outbox;
using CommunityBot.Records;

namespace CommunityBot.Stores.Sqlite;

/// <summary>SQLite: commands may work beside a running bot.</summary>
public sealed class SqliteProvider : IStoreProvider
{
    public string Name => FileSigns.Sqlite;

    public string Engine => $"SQLite {SqliteSession.EngineVersion}";

    public int Schema => SqliteSchema.Newest;

    public bool IsThere(DataFolder folder) => folder.HasDatabase;

    public IOpenStore Open(DataFolder folder, CodeKey key, OutboxFeed? feed = null) => new SqliteStore(folder, key, feed);

    public IOpenStore Existing(DataFolder folder, CodeKey key) => SqliteStore.Existing(folder, key);

    public IOpenStore Look(DataFolder folder, CodeKey key) => new SqliteReader(folder, key);

    public void RefuseDamaged(DataFolder folder) => SqliteDamage.Refuse(folder);

    public void TryWriteLock(DataFolder folder) => WriteLock.Try(folder);

    public IStoreCopies Copies(DataFolder folder, CodeKey key) => new SqliteCopies(folder);

    public IKeptRows Rows(DataFolder folder, CodeKey key) => SqliteRows.Of(folder, key);

    public IFilledRows Filling(DataFolder folder, CodeKey key)
    {
        folder.MakeToFill();
        if (!folder.HasDatabase)
            folder.MakeDatabase();
        return SqliteRows.Into(folder.Database, key);
    }

    public IStoreUpkeep Upkeep(DataFolder folder) => new SqliteUpkeep(folder);

    public IOutboxShare Share(IStore store, TimeProvider time) => new WholeOutbox(store);

    public IRota Rota() => new RotaOfOne();

    public IOtherBots Others(TimeProvider time) => new NoOtherBots();

    public long SchemaOf(DataFolder folder) => SqliteReader.VersionOf(folder);

    public StoreUpgrade? Upgrade(FolderHold hold, CodeKey key, DateOnly today) => SqliteUpgrade.Run(hold, key, today);

    public Restoring Restore(DataFolder folder, string file) => Restoring.Begin(this, folder, file);
}
