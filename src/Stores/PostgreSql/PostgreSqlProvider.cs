using CommunityBot.Outbox;
using CommunityBot.Records;
using Npgsql;

namespace CommunityBot.Stores.PostgreSql;

/// <summary>PostgreSQL: several bots, on as many machines, work with one database. The data folder of each has its key, and no records.</summary>
public sealed class PostgreSqlProvider(PostgreSqlDatabase database) : IStoreProvider
{
    public const string Called = "PostgreSql";

    public string Name => Called;

    public string Engine => $"Npgsql {typeof(NpgsqlConnection).Assembly.GetName().Version?.ToString(3)}";

    public int Schema => PostgreSqlSchema.Newest;

    public bool IsThere(DataFolder folder) => PostgreSqlSchema.VersionOf(database) > 0;

    public IOpenStore Open(DataFolder folder, CodeKey key, OutboxFeed? feed = null)
    {
        folder.Make();
        PostgreSqlSchema.Ensure(database);
        return Opened(key, store => SharedKey.Agree(store, folder, key), feed);
    }

    public IOpenStore Existing(DataFolder folder, CodeKey key)
    {
        PostgreSqlSchema.Check(database);
        return Opened(key, store => SharedKey.Agree(store, folder, key));
    }

    public IOpenStore Look(DataFolder folder, CodeKey key)
    {
        PostgreSqlSchema.Check(database);
        return Opened(key, _ => { });
    }

    /// <summary>The server looks after its pages, and says so where it comes upon damage.</summary>
    public void RefuseDamaged(DataFolder folder) => PostgreSqlSchema.Check(database);

    /// <summary>Nobody keeps everybody from writing; a standby takes nothing.</summary>
    public void TryWriteLock(DataFolder folder)
    {
        try
        {
            using var sql = new PostgreSqlSession(database.ToChange, new TurnsTaken([]));
            sql.Execute("DELETE FROM marks WHERE name = ''");
        }
        catch (NpgsqlException fault)
        {
            throw PostgreSqlFaults.Of(fault, database.Name);
        }
    }

    public IStoreCopies Copies(DataFolder folder, CodeKey key) => new PostgreSqlCopies(database, folder, key);

    public IStoreUpkeep Upkeep(DataFolder folder) => new PostgreSqlUpkeep(database);

    public long SchemaOf(DataFolder folder) => PostgreSqlSchema.VersionOf(database);

    public StoreUpgrade? Upgrade(FolderHold hold, CodeKey key, DateOnly today)
    {
        var version = PostgreSqlSchema.VersionOf(database);
        if (version == 0 || version >= Schema)
            return null;
        PostgreSqlSchema.Upgrade(database);
        return new StoreUpgrade(version, Schema, Copy: null);
    }

    private PostgreSqlStore Opened(CodeKey key, Action<PostgreSqlStore> agree, OutboxFeed? feed = null)
    {
        var store = new PostgreSqlStore(database, key, feed);
        try
        {
            agree(store);
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }
}
