using System.Data.Common;

namespace CommunityBot.Bot.Store;

/// <summary>
/// One connection with its prepared statements. Each statement is parsed once for the life of the connection, which is what
/// makes a change cost microseconds. Values are named <c>$1</c>, <c>$2</c> … in the order they are given. Not thread-safe.
/// </summary>
public sealed class SqlSession(DbConnection connection) : IDisposable
{
    private readonly Dictionary<string, DbCommand> _statements = [];

    public DbConnection Connection => connection;

    /// <returns>How many rows were changed.</returns>
    public int Execute(string sql, params ReadOnlySpan<object?> values) => Bind(sql, values).ExecuteNonQuery();

    /// <summary>The first row, or null.</summary>
    public T? First<T>(string sql, Func<DbDataReader, T> map, params ReadOnlySpan<object?> values)
        where T : class
    {
        using var rows = Bind(sql, values).ExecuteReader();
        return rows.Read() ? map(rows) : null;
    }

    /// <summary>The single value of a statement that always has one, such as a count.</summary>
    public long Number(string sql, params ReadOnlySpan<object?> values) => (long)Bind(sql, values).ExecuteScalar()!;

    public List<T> All<T>(string sql, Func<DbDataReader, T> map, params ReadOnlySpan<object?> values)
    {
        var found = new List<T>();
        using var rows = Bind(sql, values).ExecuteReader();
        while (rows.Read())
            found.Add(map(rows));
        return found;
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
            statement.Dispose();
        connection.Dispose();
    }

    private DbCommand Bind(string sql, ReadOnlySpan<object?> values)
    {
        if (!_statements.TryGetValue(sql, out var statement))
            _statements.Add(sql, statement = Prepare(sql, values.Length));
        for (var i = 0; i < values.Length; i++)
            statement.Parameters[i].Value = values[i] ?? DBNull.Value;
        return statement;
    }

    private DbCommand Prepare(string sql, int values)
    {
        var statement = connection.CreateCommand();
        // Statements are constants of the program; values only ever come as parameters.
        statement.CommandText = sql;
        for (var i = 1; i <= values; i++)
        {
            var parameter = statement.CreateParameter();
            parameter.ParameterName = $"${i}";
            statement.Parameters.Add(parameter);
        }

        return statement;
    }
}
