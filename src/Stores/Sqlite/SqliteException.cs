using SQLitePCL;

namespace CommunityBot.Stores.Sqlite;

/// <summary>SQLite reported an error.</summary>
public sealed class SqliteException(int code, string message) : Exception(message)
{
    /// <summary>SQLite's number of it, without what it adds in detail.</summary>
    public int Code => code;

    /// <summary>A full disk, a broken file or a lock that does not yield: it ends the whole transaction, not one statement.</summary>
    public bool IsOutage => code is raw.SQLITE_FULL or raw.SQLITE_IOERR or raw.SQLITE_NOMEM or raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB or raw.SQLITE_BUSY
        or raw.SQLITE_LOCKED or raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_INTERRUPT or raw.SQLITE_PERM or raw.SQLITE_AUTH;

    /// <summary>The file, or what is made beside it, cannot be opened or written: it is another account's, or the disk is read-only.</summary>
    public bool IsClosed => code is raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_AUTH;

    public static SqliteException Of(sqlite3 database, int code) => new(code & 0xff, raw.sqlite3_errmsg(database).utf8_to_string());
}
