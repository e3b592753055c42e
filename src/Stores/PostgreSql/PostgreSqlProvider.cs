using CommunityBot.Messages;
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

    public bool IsThere(DataFolder folder) => PostgreSqlSchema.VersionOf(database) != 0;

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
            throw database.Said(fault);
        }
    }

    public IStoreCopies Copies(DataFolder folder, CodeKey key) => new PostgreSqlCopies(database, folder, key);

    public IKeptRows Rows(DataFolder folder, CodeKey key)
    {
        PostgreSqlSchema.Check(database);
        // What is kept under a key is of no use without it.
        Opened(key, store => SharedKey.Check(store, folder, key)).Dispose();
        return PostgreSqlShare.IsServed(database) ? throw PostgreSqlFaults.Served(database.Name) : new PostgreSqlRows(database, key);
    }

    public IFilledRows Filling(DataFolder folder, CodeKey key) => new PostgreSqlFilling(database, key);

    public IStoreUpkeep Upkeep(DataFolder folder) => new PostgreSqlUpkeep(database);

    public IOutboxShare Share(IStore store, TimeProvider time) => new PostgreSqlShare(database, time);

    public IRota Rota() => new PostgreSqlRota(database);

    public IOtherBots Others(TimeProvider time) => new PostgreSqlOtherBots(database, time);

    public BothLanguages? Server()
    {
        var (version, bots) = PostgreSqlRows.Guarded(database, () =>
        {
            using var sql = new PostgreSqlSession(database.ToRead);
            return sql.First($"SELECT current_setting('server_version'), {Presence.HowMany}", row => (row.Text(0), row.Number(1)));
        });
        return new BothLanguages(
            $"資料庫是 {database.Name}，PostgreSQL {version}；現在有 {bots} 個機器人在用。",
            $"The database is {database.Name}, PostgreSQL {version}; {bots} bots work with it now.");
    }

    public BothLanguages? WrongKey(IRecords records, DataFolder folder) => SharedKey.WhatIsWrong(records, folder, new CodeKey(folder));

    public long SchemaOf(DataFolder folder) => PostgreSqlSchema.VersionOf(database);

    public StoreUpgrade? Upgrade(FolderHold hold, CodeKey key, DateOnly today)
    {
        var version = PostgreSqlSchema.VersionOf(database);
        if (version <= 0 || version >= Schema)
            return null;
        PostgreSqlSchema.Upgrade(database);
        return new StoreUpgrade(version, Schema, Copy: null);
    }

    /// <summary>What is on a server is restored by whoever looks after it.</summary>
    /// <exception cref="StoreUnavailableException">Always.</exception>
    public Restoring Restore(DataFolder folder, string file) => throw new StoreUnavailableException(new BothLanguages(
        "紀錄在 PostgreSQL 伺服器上，這個命令換不了，什麼都沒有改。請用 pg_restore 或伺服器自己的備份還原；"
            + "只有這份備份的話，加上 --Storage:Provider=Sqlite 和 --data 還原到一個新的資料夾，再用 store copy 搬到一個空的資料庫（只是要看，就到還原為止）。",
        "The records are on a PostgreSQL server, where this command cannot put anything, and nothing was changed. Use pg_restore or the server's own "
            + "backups. If this one is all there is, restore it into a new folder (--Storage:Provider=Sqlite --data NEW) and bring it into an empty database "
            + "with store copy."));

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
