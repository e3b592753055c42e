using System.Data;
using System.Runtime.ExceptionServices;
using CommunityBot.Stores.Kept;
using CommunityBot.Stores.Sql;
using CommunityBot.Typing;
using Npgsql;

namespace CommunityBot.Stores.PostgreSql;

/// <summary>One transaction on a connection of the pool. What was not committed is rolled back when it is disposed of.</summary>
internal sealed class PostgreSqlSession : ISqlSession
{
    private readonly NpgsqlConnection _connection;
    private readonly TurnsTaken? _turns;
    private NpgsqlTransaction? _transaction;
    private ExceptionDispatchInfo? _failed;

    /// <param name="source">Whose pool it is.</param>
    /// <param name="turns">Those of a change; null for whoever only reads.</param>
    /// <exception cref="NpgsqlException">There is no connection to be had.</exception>
    public PostgreSqlSession(NpgsqlDataSource source, TurnsTaken? turns = null)
    {
        (_connection, _turns) = (source.OpenConnection(), turns);
        try
        {
            turns?.WaitOn(_connection);
            _transaction = _connection.BeginTransaction(turns is null ? IsolationLevel.RepeatableRead : IsolationLevel.Serializable);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public int Execute(string sql, params ReadOnlySpan<object?> values)
    {
        using var command = Command(sql, values);
        try
        {
            return command.ExecuteNonQuery();
        }
        catch (NpgsqlException fault)
        {
            throw Noted(fault);
        }
    }

    public long Add(string sql, params ReadOnlySpan<object?> values) => First($"{sql} RETURNING id", row => row.Number(0), values);

    public List<T> All<T>(string sql, Func<IRow, T> map, params ReadOnlySpan<object?> values)
    {
        var found = new List<T>();
        Look(sql, values, row =>
        {
            found.Add(map(row));
            return true;
        });
        return found;
    }

    public T? First<T>(string sql, Func<IRow, T> map, params ReadOnlySpan<object?> values)
    {
        var found = default(T);
        Look(sql, values, row =>
        {
            found = map(row);
            return false;
        });
        return found;
    }

    /// <summary>Runs several statements without values, such as those of a schema file.</summary>
    public void Script(string statements)
    {
        using var command = new NpgsqlCommand(statements, _connection, _transaction);
        command.ExecuteNonQuery();
    }

    /// <summary>Adds many rows at once.</summary>
    /// <param name="into">A table with its columns.</param>
    /// <param name="rows">Their values, as <see cref="ISqlSession"/> takes them.</param>
    public void Import(string into, IEnumerable<object?[]> rows)
    {
        using var import = _connection.BeginBinaryImport($"COPY {into} FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
            import.WriteRow([.. row.Select(value => value is string text ? Storable.Text(text) : value)]);
        import.Complete();
    }

    public void TakeTurn(string what) => _turns?.Take(what, this);

    /// <summary>What failed has ended the transaction, whoever noticed: PostgreSQL would take a commit for an order to roll back, and report nothing.</summary>
    /// <exception cref="NpgsqlException">A statement failed before, or the commit.</exception>
    public void Commit()
    {
        _failed?.Throw();
        _transaction!.Commit();
    }

    /// <summary>The connection goes back to the pool, or is closed where it is broken.</summary>
    public void Dispose()
    {
        _transaction?.Dispose();
        _transaction = null;
        _turns?.LetGo(_connection);
        _connection.Dispose();
    }

    private void Look(string sql, ReadOnlySpan<object?> values, Func<IRow, bool> onRow)
    {
        using var command = Command(sql, values);
        try
        {
            using var reader = command.ExecuteReader();
            for (var row = new PostgreSqlRow(reader); reader.Read() && onRow(row);)
            {
            }
        }
        catch (NpgsqlException fault)
        {
            throw Noted(fault);
        }
    }

    private NpgsqlException Noted(NpgsqlException fault)
    {
        _failed ??= ExceptionDispatchInfo.Capture(fault);
        return fault;
    }

    private NpgsqlCommand Command(string sql, ReadOnlySpan<object?> values)
    {
        _failed?.Throw();
        var command = new NpgsqlCommand(sql, _connection, _transaction);
        foreach (var value in values)
            command.Parameters.Add(Parameter(value));
        return command;
    }

    private static NpgsqlParameter Parameter(object? value) => value switch
    {
        null => new NpgsqlParameter { Value = DBNull.Value },
        string text => new NpgsqlParameter<string> { TypedValue = Storable.Text(text) },
        long number => new NpgsqlParameter<long> { TypedValue = number },
        int number => new NpgsqlParameter<long> { TypedValue = number },
        bool flag => new NpgsqlParameter<long> { TypedValue = flag ? 1 : 0 },
        byte[] bytes => new NpgsqlParameter<byte[]> { TypedValue = bytes },
        _ => throw new ArgumentException($"A {value.GetType().Name} is no column value.", nameof(value)),
    };
}
