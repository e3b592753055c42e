using CommunityBot.Records;

namespace CommunityBot.Stores.Sqlite;

/// <summary>Whether a change could be written at the moment.</summary>
internal static class WriteLock
{
    /// <summary>
    /// Takes what a change needs and lets go of it: nothing is written. Where nobody has the database open, the file beside it is not there, and
    /// nobody keeps the lock either.
    /// </summary>
    /// <exception cref="StoreUnavailableException">Another program keeps it.</exception>
    public static void Try(DataFolder folder)
    {
        if (!File.Exists(SqliteSession.LogOf(folder.Database)))
            return;
        try
        {
            using var sql = new SqliteSession(folder.Database);
            sql.LeaveNoTrace();
            sql.Execute("BEGIN IMMEDIATE");
            sql.Execute("ROLLBACK");
        }
        catch (SqliteException fault) when (fault.IsOutage)
        {
            throw SqliteFaults.Of(fault, folder.Database);
        }
    }
}
