using CommunityBot.Messages;
using CommunityBot.Records;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>What LiteDB and the files under it report, as what whoever runs the bot can do about it.</summary>
internal static class LiteDbFaults
{
    /// <summary>Whether it ends more than the change it came to: the disk, or what is on it.</summary>
    public static bool IsOutage(Exception fault) => IsOfDisk(fault) || fault is DamageException;

    /// <summary>
    /// Does what LiteDB alone does. It reads whatever a page says, so that one that is damaged makes it throw anything: what is no fault of the disk and
    /// none of what it was asked for is damage.
    /// </summary>
    /// <exception cref="DamageException">LiteDB came upon what nobody wrote so.</exception>
    public static T Guarded<T>(Func<T> operation)
    {
        try
        {
            return operation();
        }
        catch (Exception fault) when (!IsOutage(fault) && !IsOfStatement(fault))
        {
            throw new DamageException(fault.Message, fault);
        }
    }

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

    private static bool IsOfDisk(Exception fault) => fault is IOException or UnauthorizedAccessException or ObjectDisposedException;

    /// <summary>Of whoever asks, or of the machine. After a fault LiteDB is closed, or its transaction at an end.</summary>
    private static bool IsOfStatement(Exception fault) => fault is OutOfMemoryException or LiteException
    {
        ErrorCode: LiteException.INDEX_DUPLICATE_KEY or LiteException.INVALID_INDEX_KEY or LiteException.INVALID_TRANSACTION_STATE
            or LiteException.ENGINE_DISPOSED,
    };

    private static bool IsDamage(Exception fault) => fault is DamageException or EndOfStreamException;

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
        $"The database {file} cannot be read or written: {why.English}. What was kept is still there; once that is solved "
            + "a bot that is on goes on by itself; run a command again.");
}
