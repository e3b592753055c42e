using CommunityBot.Stores.Kept;
using CommunityBot.Typing;

namespace CommunityBot.Stores.Sql;

/// <summary>The tables of a database of SQL, row by row.</summary>
internal static class SqlRows
{
    public static long Count(this ISqlSession sql, KeptTable table) => sql.First($"SELECT count(*) FROM {table.Name}", row => row.Number(0));

    public static void Each(this ISqlSession sql, KeptTable table, Action<object?[]> take)
    {
        var columns = table.Columns.Select(column => column.Name).ToList();
        sql.All(
            $"SELECT {string.Join(", ", columns)} FROM {table.Name} ORDER BY {string.Join(", ", table.Key.Count > 0 ? table.Key : columns)}",
            row =>
            {
                take([.. table.Columns.Select((column, at) => Value(row, at, column.Kind))]);
                return true;
            });
    }

    /// <summary>The columns of a table that are written.</summary>
    public static string Columns(KeptTable table) =>
        string.Join(", ", table.Columns.Select(column => column.Name).Concat(table.FoundBy.Select(name => $"{name}_key")));

    /// <summary>What is written there.</summary>
    public static object?[] Values(KeptTable table, object?[] row) =>
        [.. row, .. table.FoundBy.Select(name => NameKey.Of((string)row[table.PlaceOf(name)]!).Value)];

    private static object? Value(IRow row, int at, KeptKind kind) => kind switch
    {
        _ when row.IsNull(at) => null,
        KeptKind.Text => row.Text(at),
        KeptKind.Bytes => row.Bytes(at),
        _ => row.Number(at),
    };
}
