using CommunityBot.Stores.Kept;
using CommunityBot.Stores.Sql;
using CommunityBot.Typing;
using SQLitePCL;

namespace CommunityBot.Stores.Sqlite;

/// <summary>One prepared statement. Disposing it makes it ready to be run again; <see cref="Close"/> ends it.</summary>
public sealed class SqliteStatement : IRow, IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    /// <summary>SQLite counts named values in the order they stand in the text; these are their places by name, $1 first.</summary>
    private readonly int[] _places;

    public SqliteStatement(sqlite3 database, string sql)
    {
        _database = database;
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
        _places = [.. Enumerable.Range(1, raw.sqlite3_bind_parameter_count(_statement)).Select(n => raw.sqlite3_bind_parameter_index(_statement, $"${n}"))];
    }

    /// <param name="index">0 for the value called $1.</param>
    /// <param name="value">What <see cref="ISqlSession"/> takes.</param>
    public void Bind(int index, object? value) => Check(value switch
    {
        null => raw.sqlite3_bind_null(_statement, _places[index]),
        string text => raw.sqlite3_bind_text(_statement, _places[index], Storable.Text(text)),
        long number => raw.sqlite3_bind_int64(_statement, _places[index], number),
        int number => raw.sqlite3_bind_int64(_statement, _places[index], number),
        bool flag => raw.sqlite3_bind_int64(_statement, _places[index], flag ? 1 : 0),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, _places[index], bytes),
        _ => throw new ArgumentException($"A {value.GetType().Name} is no column value.", nameof(value)),
    });

    /// <returns>False when there is no further row.</returns>
    public bool Step() => raw.sqlite3_step(_statement) switch
    {
        raw.SQLITE_ROW => true,
        raw.SQLITE_DONE => false,
        var fault => throw SqliteException.Of(_database, fault),
    };

    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public long Number(int column) => raw.sqlite3_column_int64(_statement, column);

    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public byte[] Bytes(int column) => raw.sqlite3_column_blob(_statement, column).ToArray();

    /// <summary>A fault was reported by the step already; resetting repeats it and is not asked.</summary>
    public void Dispose() => raw.sqlite3_reset(_statement);

    public void Close() => _statement.Dispose();

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
            throw SqliteException.Of(_database, result);
    }
}
