using CommunityBot.Messages;
using CommunityBot.Records;
using SQLitePCL;

namespace CommunityBot.Stores.Sqlite;

/// <summary>The store's door: what SQLite reports, as what whoever runs the bot can do about it.</summary>
internal static class SqliteFaults
{
    private const string Restore = "請停下程式，先把整個資料夾複製一份留著，再照維運手冊的「備份與還原」換成備份";

    private const string RestoreInEnglish = "Stop the bot, keep a copy of the whole folder, and put a backup in its place.";

    public static StoreUnavailableException Of(SqliteException fault, string file) =>
        new(Said(fault, file), fault) { IsDamage = fault.Code is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB };

    public static StoreUnavailableException NoFolder(string folder) => new(new BothLanguages(
        $"沒有 {folder} 這個資料夾。請檢查有沒有打錯，或用 --data 指定。", $"There is no folder {folder}. Check its name, or give it with --data."));

    public static StoreUnavailableException NoDatabase(DataFolder folder) => new(new BothLanguages(
        $"資料夾 {folder.Path} 裡還沒有資料庫。先執行機器人或匯入名冊，就會有；資料在別的地方的話，請用 --data 指定。",
        $"The folder {folder.Path} has no database yet. Run the bot or import a roster first, or name another folder with --data."));

    public static StoreUnavailableException Older(string file, long found) => new(new BothLanguages(
        $"資料庫 {file} 是較舊的版本（結構第 {found} 版，這個程式是第 {SqliteSchema.Newest} 版），這個命令不會去改它。"
            + "請先停下舊的機器人，再用這個版本執行 serve 或 upgrade：會先留一份備份再升級。",
        $"The database {file} has schema {found}, this program {SqliteSchema.Newest}, and this command changes nothing. "
            + "Stop the older bot, then run serve or upgrade, which keep a copy first."));

    public static StoreUnavailableException Newer(string file, long found) => new(new BothLanguages(
        $"資料庫 {file} 是較新的版本寫的（結構第 {found} 版，這個程式只到第 {SqliteSchema.Newest} 版）。請換回那個較新的 CommunityBot。",
        $"The database {file} has schema {found}, this program knows {SqliteSchema.Newest}. Use the newer CommunityBot that wrote it."));

    public static StoreUnavailableException NotOurs(string file) => new(new BothLanguages(
        $"{file} 是別的程式的資料庫，不是 CommunityBot 的。請用 --data 指定別的資料夾。",
        $"{file} is the database of another program, not CommunityBot's. Name another folder with --data."));

    private static BothLanguages Said(SqliteException fault, string file) => fault.Code switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => Locked(file),
        raw.SQLITE_FULL => new BothLanguages(
            "磁碟滿了，資料庫寫不下。請清出空間；已經記下的都還在。", "The disk is full. Make room; what was kept is still there."),
        raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_AUTH => new BothLanguages(
            $"資料庫 {file} 打不開或不能寫入：可能是別的帳號的檔案，或是磁碟唯讀。請用執行機器人的那個帳號執行，或檢查資料夾和檔案的權限。",
            $"The database {file} cannot be opened or written: it is another account's, or the disk is read-only. "
                + "Use the account that runs the bot, or look at the rights."),
        raw.SQLITE_CORRUPT => new BothLanguages(
            $"資料庫 {file} 壞了，有些地方讀不出來。{Restore}。", $"The database {file} is damaged. {RestoreInEnglish}"),
        raw.SQLITE_NOTADB => new BothLanguages(
            $"{file} 不是資料庫，或是壞了。{Restore}。", $"{file} is no database, or a damaged one. {RestoreInEnglish}"),
        raw.SQLITE_IOERR => new BothLanguages(
            $"讀寫資料庫 {file} 時磁碟出錯。請檢查磁碟；網路磁碟請改用本機的。",
            $"The disk failed under the database {file}. Look at the disk; use one of this machine, not a network's."),
        _ => new BothLanguages($"資料庫 {file} 現在不能用（{fault.Message}）。", $"The database {file} cannot be used now: {fault.Message}."),
    };

    private static BothLanguages Locked(string file)
    {
        var holders = LockHolders.Of(file);
        return new BothLanguages(
            $"資料庫 {file} 被{(holders.Count == 0 ? "別的程式" : $"「{string.Join('、', holders)}」")}鎖住，等了 {(int)SqliteSession.Patience.TotalSeconds} 秒還沒放開。"
                + "請等它做完或把它關掉（資料庫瀏覽工具、備份、防毒軟體都會這樣），再試一次。",
            $"The database {file} is locked by {(holders.Count == 0 ? "another program" : string.Join(", ", holders))}, which did not let go. "
                + "Wait for it, or close it.");
    }
}
