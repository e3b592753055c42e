using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using CommunityBot.Stores.Kept;
using Npgsql;

namespace CommunityBot.Stores.PostgreSql;

/// <summary>
/// The turns that a change has. It finds out while it runs what it needs one for; where another has it then, what it has looked at so far is out of
/// date already. So it ends at once, waits for its turn, and begins anew with what is there then.
/// </summary>
/// <param name="waited">Those to wait for before it begins, in their order, so that no two wait for each other.</param>
internal sealed class TurnsTaken(IReadOnlyCollection<long> waited)
{
    private readonly HashSet<long> _met = [.. waited];

    /// <summary>All that it had to do with.</summary>
    public IReadOnlyCollection<long> Met => _met;

    public void WaitOn(NpgsqlConnection connection)
    {
        foreach (var turn in waited)
            Lock(connection, "SELECT pg_advisory_lock($1)", turn);
    }

    /// <exception cref="ClashException">Another has it.</exception>
    public void Take(string what, PostgreSqlSession sql)
    {
        var turn = NumberOf(what);
        if (_met.Add(turn) && !sql.First("SELECT pg_try_advisory_xact_lock($1)", row => row.Flag(0), turn))
            throw new ClashException();
    }

    /// <summary>Those of a transaction end with it. A connection that is broken has none.</summary>
    public void LetGo(NpgsqlConnection connection)
    {
        if (waited.Count > 0 && connection.FullState == System.Data.ConnectionState.Open)
            Lock(connection, "SELECT pg_advisory_unlock_all()");
    }

    /// <summary>Two things of one number wait for each other in vain now and then, which harms nobody.</summary>
    public static long NumberOf(string what) => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(what)));

    private static void Lock(NpgsqlConnection connection, string statement, long? turn = null)
    {
        using var command = new NpgsqlCommand(statement, connection);
        if (turn is { } number)
            command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = number });
        command.ExecuteNonQuery();
    }
}
