using CommunityBot.Stores.Kept;
using CommunityBot.Stores.Sql;

namespace CommunityBot.Stores.Sqlite;

/// <summary>Makes a database of the newest schema with all that is in another, whose tables have the same columns.</summary>
internal static class SqliteFill
{
    private const string Text = "TEXT";
    private const string Bytes = "BLOB";

    /// <param name="from">The other, on a snapshot.</param>
    /// <param name="file">An empty file. It is whole, and nothing lies beside it, once this is over.</param>
    /// <param name="key">What codes are kept under.</param>
    public static void From(ISqlSession from, string file, CodeKey key)
    {
        using var to = new SqliteSession(file);
        to.Script("PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF;");
        SqliteSchema.Upgrade(to, key);
        // Lines refer to others that come later.
        to.Script("PRAGMA foreign_keys=OFF");
        to.Execute("BEGIN");
        foreach (var table in to.All("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'", row => row.Text(0)))
            Copy(from, to, table);
        to.Execute("COMMIT");
    }

    private static void Copy(ISqlSession from, SqliteSession to, string table)
    {
        var columns = to.All("SELECT name, type FROM pragma_table_info($1)", row => (Name: row.Text(0), Type: row.Text(1)), table);
        var names = string.Join(", ", columns.Select(column => column.Name));
        var insert = $"INSERT INTO {table} ({names}) VALUES ({string.Join(", ", Enumerable.Range(1, columns.Count).Select(at => $"${at}"))})";
        var values = new object?[columns.Count];
        from.All($"SELECT {names} FROM {table}", row =>
        {
            foreach (var (at, column) in columns.Index())
                values[at] = Value(row, at, column.Type);
            return to.Execute(insert, values);
        });
    }

    private static object? Value(IRow row, int at, string type) => type switch
    {
        _ when row.IsNull(at) => null,
        Text => row.Text(at),
        Bytes => row.Bytes(at),
        _ => row.Number(at),
    };
}
