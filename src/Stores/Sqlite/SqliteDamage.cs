using CommunityBot.Records;
using SQLitePCL;

namespace CommunityBot.Stores.Sqlite;

/// <summary>
/// Looks through all pages of a database, whether they hang together, before anything is written: a write on top of damaged pages damages more.
/// A file of 50 MB, which is many years of a university, takes a third of a second.
/// </summary>
public static class SqliteDamage
{
    /// <exception cref="StoreUnavailableException">There is no database, or it is damaged.</exception>
    public static void Refuse(DataFolder folder)
    {
        try
        {
            using var sql = new SqliteSession(folder.Existing().Database, SqliteAccess.Look);
            Refuse(sql);
        }
        catch (SqliteException fault)
        {
            throw SqliteFaults.Of(fault, folder.Database);
        }
    }

    /// <exception cref="SqliteException">It is damaged.</exception>
    internal static void Refuse(SqliteSession sql)
    {
        if (sql.First("PRAGMA quick_check(1)", row => row.Text(0)) is { } found and not "ok")
            throw new SqliteException(raw.SQLITE_CORRUPT, found);
    }
}
