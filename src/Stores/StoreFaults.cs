using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Stores;

/// <summary>What can be wrong with any database, and what to do about it.</summary>
internal static class StoreFaults
{
    /// <summary>What is left to do with one that is damaged.</summary>
    public static readonly BothLanguages Restore = new(
        "請停下機器人，執行 restore 加上一份備份：會先說少了什麼，現在的檔案另外收著（見維運手冊的「備份與還原」）",
        "Stop the bot and run restore with a backup, which says what will be lost and keeps what is there now.");

    public static StoreUnavailableException NoFolder(string folder) => new(File.Exists(folder)
        ? new BothLanguages($"{folder} 是檔案，不是資料夾。請用 --data 指定資料夾。", $"{folder} is a file, no folder. Give a folder with --data.")
        : new BothLanguages(
            $"沒有 {folder} 這個資料夾。請檢查有沒有打錯，或用 --data 指定。", $"There is no folder {folder}. Check its name, or give it with --data."));

    public static StoreUnavailableException NoDatabase(DataFolder folder) => new(new BothLanguages(
        $"資料夾 {folder.Path} 裡還沒有資料庫。先執行機器人或匯入名冊，就會有；資料在別的地方的話，請用 --data 指定。",
        $"The folder {folder.Path} has no database yet. Run the bot or import a roster first, or name another folder with --data."));

    /// <summary>Refuses a database that is not of the newest schema, or not whole.</summary>
    /// <param name="file">How it is called.</param>
    /// <param name="found">Its schema.</param>
    /// <param name="newest">The newest that this program knows.</param>
    /// <param name="serves">The oldest that a program may know as its newest to work with it; only those of its own where there is none.</param>
    /// <exception cref="StoreUnavailableException">Another version wrote it, or a copy into it was not finished.</exception>
    public static void RefuseOther(string file, long found, int newest, long? serves = null)
    {
        if (found < 0)
            throw Unfinished(file);
        if (found < newest)
            throw Older(file, found, newest);
        if ((serves ?? found) > newest)
            throw Newer(file, found, newest);
    }

    /// <summary>The schema number of one that is being copied into is below zero.</summary>
    public static StoreUnavailableException Unfinished(string file) => new(new BothLanguages(
        $"資料庫 {file} 還沒有複製完，不能用。請再執行一次同樣的 store copy，會從停下的地方接著做。",
        $"Copying into the database {file} was not finished, and it cannot be used. Run the same store copy again, which goes on where it stopped."));

    /// <summary>What is in a target already would be lost among what is copied.</summary>
    public static StoreUnavailableException NotEmpty(string target) => new(new BothLanguages(
        $"{target} 裡已經有紀錄，什麼都沒有改。上次已經複製完的話，不用再做一次；不是的話，複製只能放進空的地方，請用 --to 指定新的資料夾或新的資料庫。",
        $"{target} has records already, and nothing was changed. If they are of a copy that was finished, there is nothing left to do; if not, a copy goes "
            + "into an empty place: name a new folder or database with --to."));

    public static StoreUnavailableException Another(string target) => new(new BothLanguages(
        $"{target} 裡的和來源不一樣：多半是中斷以後，來源又改過。請停好來源的機器人，換一個空的資料夾或資料庫，從頭複製一次。",
        $"What {target} has is not what the source has, which was probably changed after an earlier attempt. Stop the bot of the source, and copy once "
            + "more into an empty folder or database."));

    private static StoreUnavailableException Older(string file, long found, int newest) => new(new BothLanguages(
        $"資料庫 {file} 是較舊的版本（結構第 {found} 版，這個程式是第 {newest} 版），這個命令不會去改它。"
            + "請先停下舊的機器人，再用這個版本執行 serve 或 upgrade：會先留一份備份再升級。",
        $"The database {file} has schema {found}, this program {newest}, and this command changes nothing. "
            + "Stop the older bot, then run serve or upgrade, which keep a copy first."));

    public static StoreUnavailableException Newer(string file, long found, int newest) => new(new BothLanguages(
        $"資料庫 {file} 是較新的版本寫的（結構第 {found} 版，這個程式只到第 {newest} 版）。請換回那個較新的 CommunityBot。",
        $"The database {file} has schema {found}, this program knows {newest}. Use the newer CommunityBot that wrote it."));

    public static StoreUnavailableException NotOurs(string file) => new(new BothLanguages(
        $"{file} 是別的程式的資料庫，不是 CommunityBot 的。請用 --data 指定別的資料夾。",
        $"{file} is the database of another program, not CommunityBot's. Name another folder with --data."));

    /// <summary>A database without some of its tables: somebody dropped them, or a restore was not finished.</summary>
    public static StoreUnavailableException Lacking(string file, IEnumerable<string> tables) => new(new BothLanguages(
        $"資料庫 {file} 少了資料表 {string.Join('、', tables)}：還原沒有做完，或被刪掉了。什麼都沒有改。請停下機器人，用一份完整的備份還原。",
        $"The database {file} lacks the tables {string.Join(", ", tables)}: a restore was not finished, or somebody dropped them. Nothing was changed. Stop "
            + "the bot and restore a whole backup."))
    { IsDamage = true };

    /// <summary>A database that is whole, beside a log of changes that is not of it: somebody copied one of the two.</summary>
    public static StoreUnavailableException LogOfAnother(string file, string log, Exception fault) => new(
        new BothLanguages(
            $"資料庫 {file} 本身是好的，旁邊的 {log} 和它合不起來：多半是直接複製了備份，舊的工作檔還留著。什麼都沒有改。"
                + $"請把 {log} 移到別的地方再啟動；要用備份還原，請用 restore，不要自己複製。",
            $"The database {file} is whole, but {log} is not of it: a backup was copied beside what an earlier one left. Nothing was changed. Move "
                + $"{log} somewhere else and start again; to restore a backup, use restore and copy nothing by hand."),
        fault)
    { IsDamage = true };

    public static StoreUnavailableException DamagedBackup(string file, Exception fault) => new(
        new BothLanguages(
            $"{file} 壞了，或不完整，不能用來還原，什麼都沒有改。請換一份備份（自動備份在資料夾的 backups 裡）。",
            $"{file} is damaged or not whole. Nothing was changed; take another backup (the nightly ones are in backups of the data folder)."),
        fault)
    { IsDamage = true };

    /// <summary>It was made with another <c>Storage:Provider</c>.</summary>
    public static StoreUnavailableException OfProvider(string file, string provider) => new(new BothLanguages(
        $"資料庫 {file} 是用 Storage:Provider={provider} 建立的。請把設定改回 {provider}，或用 --data 指定別的資料夾。",
        $"The database {file} was made with Storage:Provider={provider}. Set that again, or name another folder with --data."));

    /// <summary>A backup of another kind of database than is in use: it is restored as what it is, and copied from there.</summary>
    public static StoreUnavailableException BackupOfProvider(string file, string provider) => new(new BothLanguages(
        $"{file} 是 {provider} 的備份，這個資料夾用的是另一種資料庫，什麼都沒有改。"
            + $"請先還原到一個新的資料夾（restore 加上 --data 新資料夾 --Storage:Provider={provider}），再用 store copy 搬過來。",
        $"{file} is a backup of {provider}, and this folder has a database of another kind. Nothing was changed. Restore it into a new folder "
            + $"(restore with --data NEW --Storage:Provider={provider}), and bring it here with store copy."));
}
