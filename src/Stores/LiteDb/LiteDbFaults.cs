using CommunityBot.Messages;
using CommunityBot.Records;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>What LiteDB and the files under it report, as what whoever runs the bot can do about it.</summary>
internal static class LiteDbFaults
{
    /// <summary>Whether it ends more than the change it came to: the disk, or what is on it.</summary>
    public static bool IsOutage(Exception fault) => fault is IOException or UnauthorizedAccessException or ObjectDisposedException
        || fault is LiteException { ErrorCode: LiteException.INVALID_DATAFILE_STATE or LiteException.INVALID_DATABASE };

    public static StoreUnavailableException Of(Exception fault, string file)
    {
        var cause = fault;
        while (cause is IOException { InnerException: { } within })
            cause = within;
        return new StoreUnavailableException(Said(cause, file), fault)
        {
            IsDamage = IsDamage(cause),
            IsTaken = cause is IOException taken && FileFaults.IsTaken(taken),
        };
    }

    private static bool IsDamage(Exception fault) => fault is LiteException or IndexOutOfRangeException or EndOfStreamException;

    private static BothLanguages Said(Exception fault, string file) => fault switch
    {
        IOException taken when FileFaults.IsTaken(taken) => Taken(file),
        _ when IsDamage(fault) => new BothLanguages(
            $"資料庫 {file} 壞了，有些地方讀不出來。{StoreFaults.Restore.Chinese}。", $"The database {file} is damaged. {StoreFaults.Restore.English}"),
        IOException or UnauthorizedAccessException => Unwritable(FileFaults.Why(fault), file),
        _ => new BothLanguages($"資料庫 {file} 現在不能用（{fault.Message}）。", $"The database {file} cannot be used now: {fault.Message}."),
    };

    private static BothLanguages Taken(string file)
    {
        var holders = LockHolders.Of(file);
        var seconds = (int)LiteDbLending.Patience.TotalSeconds;
        return new BothLanguages(
            $"資料庫 {file} 被{(holders.Count == 0 ? "別的程式" : $"「{string.Join('、', holders)}」")}用著，等了 {seconds} 秒還沒讓出來。"
                + "請等它做完，再試一次；資料庫瀏覽工具、備份、防毒軟體請先關掉。",
            $"The database {file} is in use by {(holders.Count == 0 ? "another program" : string.Join(", ", holders))}, which did not lend it within {seconds} "
                + "seconds. Wait for it and try again; close a database browser, a backup or an antivirus that has it.");
    }

    private static BothLanguages Unwritable(BothLanguages why, string file) => new(
        $"資料庫 {file} 不能讀寫：{why.Chinese}。已經記下的都還在；排除之後，開著的機器人會自己繼續，命令請再執行一次。",
        $"The database {file} cannot be read or written: {why.English}. What was kept is still there; once that is solved a bot that is on goes on by itself; run a command again.");
}
