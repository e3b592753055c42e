using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sqlite;

/// <summary>The tables of the newest schema, as SQLite tells of an empty database that has it. Every database has these in its own way.</summary>
public static class SqliteTables
{
    /// <summary>How a column ends by which something is found.</summary>
    private const string FoundBy = "_key";

    private static readonly Lazy<IReadOnlyList<KeptTable>> s_all = new(Read);

    /// <summary>Each after those that it refers to.</summary>
    public static IReadOnlyList<KeptTable> All => s_all.Value;

    private static List<KeptTable> Read()
    {
        using var sql = new SqliteSession(":memory:");
        // Nothing is in it that a key could be needed for.
        SqliteSchema.Upgrade(sql, new CodeKey(new DataFolder(Path.GetTempPath())));
        var left = sql.All("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'", row => row.Text(0));
        var all = new List<KeptTable>();
        while (left.Count > 0)
        {
            var next = left.First(table => !sql
                .All("SELECT \"table\" FROM pragma_foreign_key_list($1)", row => row.Text(0), table)
                .Exists(other => other != table && left.Contains(other)));
            left.Remove(next);
            all.Add(Table(sql, next));
        }

        return all;
    }

    private static KeptTable Table(SqliteSession sql, string name)
    {
        var columns = sql.All(
            "SELECT name, type, pk, \"notnull\" FROM pragma_table_info($1) ORDER BY cid",
            row => (Name: row.Text(0), Type: row.Text(1), Key: row.Whole(2), IsThere: row.Flag(3)),
            name);
        return new KeptTable(
            name,
            [.. columns.Where(column => !IsFoundBy(column.Name)).Select(column => Column(column.Name, column.Type, column.IsThere))],
            [.. columns.Where(column => column.Key > 0).OrderBy(column => column.Key).Select(column => column.Name)],
            [.. columns.Where(column => IsFoundBy(column.Name)).Select(column => column.Name[..^FoundBy.Length])]);

        static bool IsFoundBy(string column) => column.EndsWith(FoundBy, StringComparison.Ordinal);
    }

    private static KeptColumn Column(string name, string type, bool isThere) => type switch
    {
        "TEXT" => new KeptColumn(name, KeptKind.Text, isThere ? "" : null),
        "BLOB" => new KeptColumn(name, KeptKind.Bytes, null),
        _ => new KeptColumn(name, KeptKind.Number, isThere ? 0L : null),
    };
}
