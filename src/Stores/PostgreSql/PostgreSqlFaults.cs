using CommunityBot.Messages;
using CommunityBot.Records;
using Npgsql;

namespace CommunityBot.Stores.PostgreSql;

/// <summary>What PostgreSQL reports, as what whoever runs the bot can do about it.</summary>
internal static class PostgreSqlFaults
{
    /// <summary>The server ended a transaction in which nothing was said for too long (<c>idle_in_transaction_session_timeout</c>).</summary>
    private const string IdleInTransaction = "25P03";

    /// <summary>Another change was first: what is to be done is done again, with what is there by now.</summary>
    public static bool IsClash(Exception fault) => fault is ClashException or PostgresException
    {
        SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable,
    };

    /// <summary>Two may have added the same at once, and the second finds it there when it looks again; or somebody forgot to look.</summary>
    public static bool IsDouble(Exception fault) => fault is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    /// <summary>The server, the way to it or its disk, and not the statement.</summary>
    public static bool IsOutage(Exception fault) => fault is NpgsqlException and not PostgresException || fault is PostgresException
    {
        SqlState: ['0', '8', ..] or ['2', '8', ..] or ['5', '3' or '7' or '8', ..] or ['X', 'X', ..] or PostgresErrorCodes.InvalidCatalogName
            or PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.InsufficientPrivilege or IdleInTransaction,
    };

    public static StoreUnavailableException Of(Exception fault, string database) => new(Said(fault, database), fault)
    {
        IsDamage = fault is PostgresException { SqlState: PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted },
    };

    public static StoreUnavailableException Empty(string database) => new(new BothLanguages(
        $"資料庫 {database} 裡還沒有東西。先執行機器人或匯入名冊，就會有；連錯了的話，請改 Storage:ConnectionString。",
        $"The database {database} is empty. Run the bot or import a roster first, or name another in Storage:ConnectionString."));

    public static StoreUnavailableException NotOurs(string database) => new(new BothLanguages(
        $"資料庫 {database} 裡有別的程式的資料表，什麼都沒有改。請另外建一個（createdb），再改連線字串的 Database。",
        $"The database {database} has tables of another program, and nothing was changed. Make another (createdb) and name it in the connection string."));

    public static StoreUnavailableException NoPlace(string database) => new(new BothLanguages(
        $"資料庫 {database} 裡，這個帳號的 search_path 沒有一個存在的結構（schema），不知道資料表要放哪裡。請建立那個結構，或改回 public。",
        $"In the database {database} the account's search_path names no schema that exists, so there is no place for tables. Make it, or take public."));

    public static StoreUnavailableException CopiedInto(string database) => new(new BothLanguages(
        $"另一個 store copy 正在往資料庫 {database} 複製。請等它做完。", $"Another store copy is copying into the database {database}. Wait for it."));

    public static StoreUnavailableException Served(string database) => new(new BothLanguages(
        $"還有機器人在用資料庫 {database}。請先停下所有機器人；沒有正常停下的，二十秒後就不算。",
        $"A bot works with the database {database}. Stop all bots first; one that was killed counts for twenty seconds."));

    public static StoreUnavailableException OlderBot(string database, int oldest, int newest) => new(new BothLanguages(
        $"還有舊版的機器人在用資料庫 {database}（結構第 {oldest} 版），升級到第 {newest} 版之後它就不能用了。什麼都沒有改。"
            + "請停下所有舊版的機器人再啟動這一個；不是好好停下的，20 秒後就不算了。",
        $"A bot of an older version (schema {oldest}) is at work with the database {database}, which would not serve it any more once it has schema {newest}. "
            + "Nothing was changed. Stop all older bots and start this one again; one that broke off is counted for another 20 seconds."));

    private static BothLanguages Said(Exception fault, string database) => fault switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted } => new BothLanguages(
            $"資料庫 {database} 壞了（{Why(fault)}）。請停下所有機器人，用資料庫的備份還原。",
            $"The database {database} is damaged ({Why(fault)}). Stop all bots and restore it from a backup of the server."),
        PostgresException { SqlState: ['2', '8', ..] } => new BothLanguages(
            $"資料庫 {database} 不接受這個帳號或密碼。請檢查連線字串（Storage:ConnectionString，或命令上寫的），和伺服器的 pg_hba.conf。",
            $"The database {database} does not take this account or password. Look at the connection string (Storage:ConnectionString, or that of the "
                + "command), and at the server's pg_hba.conf."),
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => new BothLanguages(
            $"伺服器上沒有 {database} 這個資料庫。請先建立（createdb），或改 Storage:ConnectionString 的 Database。",
            $"The server has no database {database}. Make it (createdb), or change Database in Storage:ConnectionString."),
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => new BothLanguages(
            $"資料庫 {database} 只能讀：可能連到了備援的伺服器。請把 Storage:ConnectionString 的 Host 改成主要的那一台。",
            $"The database {database} can only be read: it may be a standby. Put the primary's Host in Storage:ConnectionString."),
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } => new BothLanguages(
            $"資料庫 {database} 的帳號權限不夠（{Why(fault)}）。資料庫要是這個帳號的（createdb --owner=帳號），或請管理員在那個資料庫裡執行 GRANT CREATE ON SCHEMA public TO 帳號。",
            $"The account has too few rights in the database {database} ({Why(fault)}). The database has to be the account's (createdb --owner=ACCOUNT), "
                + "or somebody who may has to say GRANT CREATE ON SCHEMA public TO ACCOUNT in it."),
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => new BothLanguages(
            "資料庫伺服器的磁碟滿了。請清出空間；已經記下的都還在。", "The disk of the database server is full. Make room; what was kept is still there."),
        PostgresException { SqlState: PostgresErrorCodes.TooManyConnections } => new BothLanguages(
            $"資料庫 {database} 的連線用完了。請把伺服器的 max_connections 調大：每個機器人最多用 {PostgreSqlDatabase.MostConnections} 條。",
            $"The database {database} has no connection left. Raise max_connections: each bot uses up to {PostgreSqlDatabase.MostConnections}."),
        _ when IsClash(fault) => new BothLanguages(
            $"資料庫 {database} 現在太忙，這一件一直排不進去，什麼都沒有改。請過一會兒再試一次。",
            $"The database {database} is so busy that this found no turn; nothing was changed. Try it again in a while."),
        PostgresException { SqlState: not ['0', '8', ..] and not ['5', '3' or '7' or '8', ..] } => new BothLanguages(
            $"資料庫 {database} 不照做（{Why(fault)}）。請檢查連線字串裡的選項，和伺服器的紀錄。",
            $"The database {database} refuses ({Why(fault)}). Look at the options of the connection string, and at the server's log."),
        _ => new BothLanguages(
            $"連不上資料庫 {database}（{Why(fault)}）。請檢查伺服器有沒有在執行、網路通不通；恢復之後，開著的機器人會自己繼續；命令，和還沒啟動的機器人，請再執行一次。",
            $"The database {database} cannot be reached ({Why(fault)}). Look whether the server runs and the way to it is open. Once it can, a bot that "
                + "is on goes on by itself; start again whatever ended."),
    };

    /// <summary>In the server's own words, without the place in a statement that nobody sees.</summary>
    private static string Why(Exception fault) => fault is PostgresException refused ? refused.MessageText : (fault.InnerException ?? fault).Message;
}
