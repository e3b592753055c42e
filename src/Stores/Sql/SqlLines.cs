namespace CommunityBot.Stores.Sql;

internal static class SqlLines
{
    /// <summary>Adds a line of which only these columns have something.</summary>
    /// <returns>Its number.</returns>
    public static long AddLine(this ISqlSession sql, string table, (string Name, object? Value)[] columns) => sql.Add(
        $"""
        INSERT INTO {table} ({string.Join(", ", columns.Select(column => column.Name))})
        VALUES ({string.Join(", ", Enumerable.Range(1, columns.Length).Select(number => $"${number}"))})
        """,
        [.. columns.Select(column => column.Value)]);
}
