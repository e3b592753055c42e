using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Stores;

/// <summary>
/// A folder with the key or the backups of a database that is not there any more, or is an empty file: a power cut, a full disk, a copy that went
/// wrong. A first start would hide that, and in two weeks of nights put backups of nothing in the place of the good ones. Where a restore got stuck
/// between the old and the new, what is there is neither.
/// </summary>
internal static class LostDatabase
{
    /// <returns>What to say of it; null for a folder that has its database, and for one that never had any.</returns>
    public static StoreUnavailableException? Of(DataFolder folder)
    {
        if (File.Exists(folder.Arriving))
            return new StoreUnavailableException(HalfRestored(folder));
        // In this order, as a first start beside this one makes the database before the key.
        var (hasKey, backups) = (File.Exists(folder.CodeKey), BackupFolder.In(folder.Backups));
        return (hasKey || backups.Count > 0) && !folder.HasDatabase
            ? new StoreUnavailableException(Said(folder, backups is [var newest, ..] ? newest : null))
            : null;
    }

    private static BothLanguages Said(DataFolder folder, Backup? newest)
    {
        var file = folder.Database;
        var (what, whatInEnglish) = File.Exists(file) ? ("是空的", "is empty") : ("不見了", "is gone");
        var (why, whyInEnglish) = newest is null
            ? ("它的鑰匙 codes.key 卻還在", "though its key codes.key is there")
            : ($"資料夾裡卻有 {newest.Day:yyyy-MM-dd} 的備份", $"though there is a backup of {newest.Day:yyyy-MM-dd}");
        var (backup, backupInEnglish) = newest is null ? ("加上另外收著的那份備份", "with the backup that you keep elsewhere") : (newest.File, newest.File);
        return new BothLanguages(
            $"資料庫 {file} {what}，{why}，所以沒有當成第一次啟動，什麼都沒有改。要還原，請停下機器人，執行 restore {backup}（見維運手冊的「備份與還原」）；"
                + "真的要從頭開始，請用 --data 指定新的資料夾。",
            $"The database {file} {whatInEnglish}, {whyInEnglish}: this is no first start, and nothing was changed. To restore it, stop the bot and run "
                + $"restore {backupInEnglish} (see the operations manual). To begin anew, name a new folder with --data.");
    }

    private static BothLanguages HalfRestored(DataFolder folder) => new(
        $"資料夾 {folder.Path} 的還原做到一半就中斷了，什麼都不會少，但現在不能用。請再執行一次 restore 加上那份備份；原來的資料庫在 {folder.Backups} 裡 replaced- 開頭的資料夾。",
        $"Restoring {folder.Path} was cut short. Nothing is lost, but it cannot be used like this: run restore with that backup once more. What was there "
            + $"before is in a folder of {folder.Backups} whose name begins with replaced-.");
}
