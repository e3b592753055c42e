using CommunityBot.Records;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sqlite;

/// <summary>Writes the log of changes (<c>-wal</c>) into the database and empties it: it has pages as they were before something was deleted.</summary>
public sealed class SqliteUpkeep(DataFolder folder) : IStoreUpkeep
{
    public bool Clear()
    {
        try
        {
            using var sql = new SqliteSession(folder.Database);
            return sql.First("PRAGMA wal_checkpoint(TRUNCATE)", row => row.Whole(0) == 0);
        }
        catch (SqliteException fault)
        {
            throw SqliteFaults.Of(fault, folder.Database);
        }
    }
}
