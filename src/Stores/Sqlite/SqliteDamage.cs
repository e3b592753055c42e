using CommunityBot.Records;
using SQLitePCL;

namespace CommunityBot.Stores.Sqlite;

/// <summary>
/// Looks through all pages of a database, whether they hang together and no table is missing, before anything is written: a write on top of damaged pages damages more.
/// A file of 50 MB, which is many years of a university, takes a third of a second.
/// </summary>
public static class SqliteDamage
{
    /// <exception cref="StoreUnavailableException">There is no database, or it is damaged.</exception>
    public static void Refuse(DataFolder folder)
    {
        try
        {
            Look(folder.Existing().Database, SqliteAccess.Look);
        }
        catch (SqliteException fault) when (IsDamage(fault) && IsWholeAlone(folder.Database))
        {
            throw StoreFaults.LogOfAnother(folder.Database, SqliteSession.LogOf(folder.Database), fault);
        }
        catch (SqliteException fault)
        {
            throw SqliteFaults.Of(fault, folder.Database);
        }
    }

    /// <summary>Whether only the log of changes beside it does not fit.</summary>
    private static bool IsWholeAlone(string file)
    {
        if (!File.Exists(SqliteSession.LogOf(file)))
            return false;
        try
        {
            Look(file, SqliteAccess.LookAlone);
            return true;
        }
        catch (SqliteException fault) when (IsDamage(fault))
        {
            return false;
        }
    }

    private static bool IsDamage(SqliteException fault) => fault.Code is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB;

    private static void Look(string file, SqliteAccess access)
    {
        using var sql = new SqliteSession(file, access);
        if (sql.First("PRAGMA quick_check(1)", row => row.Text(0)) is { } found and not "ok")
            throw new SqliteException(raw.SQLITE_CORRUPT, found);
        if (SqliteSchema.VersionOf(sql) != SqliteSchema.Newest)
            return;
        var there = sql.All("SELECT name FROM sqlite_schema WHERE type = 'table'", row => row.Text(0));
        if (SqliteTables.All.Select(table => table.Name).Except(there).ToList() is { Count: > 0 } missing)
            throw StoreFaults.Lacking(sql.File, missing);
    }
}
