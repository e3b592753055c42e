using CommunityBot.Messages;
using CommunityBot.Records;
using SQLitePCL;

namespace CommunityBot.Stores.Sqlite;

/// <summary>The store's door: what SQLite reports, as what whoever runs the bot can do about it.</summary>
internal static class SqliteFaults
{
    public static StoreUnavailableException Of(SqliteException fault, string file) => fault.Code == raw.SQLITE_NOTADB && FileSigns.IsLiteDb(file)
        ? StoreFaults.OfProvider(file, FileSigns.LiteDb)
        : new(Said(fault, file), fault)
        {
            IsDamage = fault.Code is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB,
            IsTaken = fault.Code is raw.SQLITE_BUSY or raw.SQLITE_LOCKED,
        };

    /// <summary>Its contents are not what its version says.</summary>
    public static StoreUnavailableException NotUpgraded(string file, long found, string copy, SqliteException fault) => new(
        new BothLanguages(
            $"資料庫 {file} 不能從結構第 {found} 版升級：內容和那一版的不同（{fault.Message}）。什麼都沒有改，升級前的備份也在 {copy}。"
                + "請換回原來的程式，並附上這一段話回報。",
            $"The database {file} could not be brought up from schema {found}, whose tables it has not ({fault.Message}). Nothing was changed, and a copy is "
                + $"in {copy}. Go back to the program that you had, and report this."),
        fault);

    private static BothLanguages Said(SqliteException fault, string file) => fault.Code switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => Locked(file),
        raw.SQLITE_FULL => new BothLanguages(
            "磁碟滿了，資料庫寫不下。請清出空間；已經記下的都還在。", "The disk is full. Make room; what was kept is still there."),
        raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_AUTH => Shut(file),
        raw.SQLITE_CORRUPT => new BothLanguages(
            $"資料庫 {file} 壞了，有些地方讀不出來。{StoreFaults.Restore.Chinese}。", $"The database {file} is damaged. {StoreFaults.Restore.English}"),
        raw.SQLITE_NOTADB => new BothLanguages(
            $"{file} 不是資料庫，或是壞了。{StoreFaults.Restore.Chinese}。", $"{file} is no database, or a damaged one. {StoreFaults.Restore.English}"),
        raw.SQLITE_IOERR => new BothLanguages(
            $"讀寫資料庫 {file} 時磁碟出錯。請檢查磁碟；網路磁碟請改用本機的。",
            $"The disk failed under the database {file}. Look at the disk; use one of this machine, not a network's."),
        _ => new BothLanguages($"資料庫 {file} 現在不能用（{fault.Message}）。", $"The database {file} cannot be used now: {fault.Message}."),
    };

    private static BothLanguages Shut(string file) => OwnerAccount.Of(file) is { } owner && owner != OwnerAccount.Me
        ? new BothLanguages(
            $"資料庫 {file} 打不開或不能寫入：{OwnerAccount.Why(new UnauthorizedAccessException(), file).Chinese}。",
            $"The database {file} cannot be opened or written: {OwnerAccount.Why(new UnauthorizedAccessException(), file).English}.")
        : new BothLanguages(
            $"資料庫 {file} 打不開或不能寫入：可能是別的帳號的檔案，或是磁碟唯讀。請用執行機器人的那個帳號執行，或檢查資料夾和檔案的權限。",
            $"The database {file} cannot be opened or written: it is another account's, or the disk is read-only. "
                + "Use the account that runs the bot, or look at the rights.");

    private static BothLanguages Locked(string file)
    {
        var holders = LockHolders.Of(file);
        return new BothLanguages(
            $"資料庫 {file} 被{(holders.Count == 0 ? "別的程式" : $"「{string.Join('、', holders)}」")}鎖住，等了 {(int)SqliteSession.Patience.TotalSeconds} 秒還沒放開。"
                + "請等它做完或把它關掉（資料庫瀏覽工具、備份、防毒軟體都會這樣），再試一次。",
            $"The database {file} is locked by {(holders.Count == 0 ? "another program" : string.Join(", ", holders))}, "
                + $"which did not let go within {(int)SqliteSession.Patience.TotalSeconds} seconds. "
                + "Wait for it or close it (a database browser, a backup and an antivirus do this), and try again.");
    }
}
