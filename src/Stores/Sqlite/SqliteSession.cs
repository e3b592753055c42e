using CommunityBot.Stores.Kept;
using CommunityBot.Stores.Sql;
using SQLitePCL;

namespace CommunityBot.Stores.Sqlite;

/// <summary>
/// A connection to a SQLite file with its prepared statements: each is parsed once for the life of the connection, which keeps
/// a change at microseconds.
/// </summary>
public sealed class SqliteSession : ISqlSession
{
    /// <summary>How long whoever wants to write waits while another connection holds the lock.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly sqlite3 _database;
    private readonly Dictionary<string, SqliteStatement> _statements = [];

    static SqliteSession() => Batteries_V2.Init();

    /// <exception cref="SqliteException">The file cannot be opened.</exception>
    public SqliteSession(string file, SqliteAccess access = SqliteAccess.Write)
    {
        File = file;
        var (name, flags) = access == SqliteAccess.Write ? (file, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE) : ToLookAt(file, access);
        // One thread at a time uses a session, so SQLite's own locks within a connection are left out.
        var result = raw.sqlite3_open_v2(name, out _database, flags | raw.SQLITE_OPEN_NOMUTEX, null);
        if (result != raw.SQLITE_OK)
        {
            using (_database)
                throw SqliteException.Of(_database, result);
        }

        _ = raw.sqlite3_busy_timeout(_database, (int)Patience.TotalMilliseconds);
    }

    /// <summary>The version of SQLite that is inside.</summary>
    public static string EngineVersion => raw.sqlite3_libversion().utf8_to_string();

    public string File { get; }

    /// <summary>The log of changes that lies beside a database while somebody has it open, and where they were cut short.</summary>
    internal static string LogOf(string file) => $"{file}-wal";

    /// <summary>Whether a transaction is open. An outage may have ended it.</summary>
    public bool InTransaction => raw.sqlite3_get_autocommit(_database) == 0;

    public int Execute(string sql, params ReadOnlySpan<object?> values)
    {
        using var statement = Bind(sql, values);
        while (statement.Step())
        {
            // A statement with RETURNING has rows that nobody asked for here.
        }

        return raw.sqlite3_changes(_database);
    }

    /// <summary>Not by RETURNING, for which SQLite makes a table in between: it takes twice as long.</summary>
    public long Add(string sql, params ReadOnlySpan<object?> values) => Execute(sql, values) == 0 ? 0 : raw.sqlite3_last_insert_rowid(_database);

    public List<T> All<T>(string sql, Func<IRow, T> map, params ReadOnlySpan<object?> values)
    {
        var found = new List<T>();
        using var statement = Bind(sql, values);
        while (statement.Step())
            found.Add(map(statement));
        return found;
    }

    public T? First<T>(string sql, Func<IRow, T> map, params ReadOnlySpan<object?> values)
    {
        using var statement = Bind(sql, values);
        return statement.Step() ? map(statement) : default;
    }

    /// <summary>Runs several statements without values: a schema file, pragmas.</summary>
    public void Script(string statements)
    {
        var result = raw.sqlite3_exec(_database, statements);
        if (result != raw.SQLITE_OK)
            throw SqliteException.Of(_database, result);
    }

    /// <summary>Leaves the files beside the database as they are when this connection is closed, if it is the last one too.</summary>
    internal void LeaveNoTrace() => _ = raw.sqlite3_db_config(_database, raw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, out _);

    /// <summary>Lets statements of this connection call a function on one text.</summary>
    public void Define(string name, Func<string, string> function)
    {
        const int flags = raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC;
        var result = raw.sqlite3_create_function(_database, name, 1, flags, null, Call);
        if (result != raw.SQLITE_OK)
            throw SqliteException.Of(_database, result);

        void Call(sqlite3_context context, object state, sqlite3_value[] given) =>
            raw.sqlite3_result_text(context, function(raw.sqlite3_value_text(given[0]).utf8_to_string()));
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
            statement.Close();
        _database.Dispose();
    }

    /// <summary>
    /// A database that nobody has open lacks the files beside it, and SQLite would make them even for somebody who only reads; so it is told that
    /// it will not change.
    /// </summary>
    private static (string Name, int Flags) ToLookAt(string file, SqliteAccess access)
    {
        if (access == SqliteAccess.Look && System.IO.File.Exists(LogOf(file)))
            return (file, raw.SQLITE_OPEN_READONLY);
        var parts = file.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString);
        return ($"file://{(OperatingSystem.IsWindows() ? "/" : "")}{string.Join('/', parts)}?immutable=1", raw.SQLITE_OPEN_READONLY | raw.SQLITE_OPEN_URI);
    }

    private SqliteStatement Bind(string sql, ReadOnlySpan<object?> values)
    {
        if (!_statements.TryGetValue(sql, out var statement))
            _statements.Add(sql, statement = new SqliteStatement(_database, sql));
        for (var i = 0; i < values.Length; i++)
            statement.Bind(i, values[i]);
        return statement;
    }
}
