using CommunityBot.Records;

namespace CommunityBot.Stores.Sqlite;

/// <summary>Brings the database of an earlier version to the newest schema, after a copy of it that is kept.</summary>
public static class SqliteUpgrade
{
    /// <param name="hold">Nothing else serves from the folder meanwhile.</param>
    /// <param name="key">For what is kept under it.</param>
    /// <param name="today">Goes into the name of the copy, <c>backups/communitybot-schema-15-20251128.db</c>.</param>
    /// <returns>What was done; null where nothing had to be.</returns>
    /// <exception cref="StoreUnavailableException">A newer version wrote it, or there is no room for the copy. Then it is as it was.</exception>
    public static StoreUpgrade? Run(FolderHold hold, CodeKey key, DateOnly today)
    {
        var folder = hold.Folder;
        if (!folder.HasDatabase || SqliteReader.VersionOf(folder) is not (> 0 and var version) || version >= SqliteSchema.Newest)
            return null;
        SqliteDamage.Refuse(folder);
        var copy = BackupFolder.KeepBeforeUpgrade(folder, version, today, new SqliteCopies(folder).Write);
        try
        {
            using var connections = new SqliteConnections(folder.Database);
            using var sql = connections.OpenWriter();
            SqliteSchema.Upgrade(sql, key);
        }
        catch (SqliteException fault) when (fault.IsOutage)
        {
            throw SqliteFaults.Of(fault, folder.Database);
        }
        catch (SqliteException fault)
        {
            throw SqliteFaults.NotUpgraded(folder.Database, version, copy, fault);
        }

        return new StoreUpgrade(version, SqliteSchema.Newest, copy);
    }
}
