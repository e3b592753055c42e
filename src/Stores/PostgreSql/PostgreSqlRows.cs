using CommunityBot.Records;
using CommunityBot.Stores.Sql;
using Npgsql;

namespace CommunityBot.Stores.PostgreSql;

/// <summary>All that a database holds, row by row, as it is at one moment.</summary>
internal sealed class PostgreSqlRows(PostgreSqlDatabase database, CodeKey key) : IKeptRows
{
    private readonly PostgreSqlSession _sql = Guarded(database, () => new PostgreSqlSession(database.ToRead));

    public T Read<T>(Func<IRecords, T> work) => Guarded(database, () => work(SqlRecords.Over(_sql, key)));

    public long Count(KeptTable table) => Guarded(database, () => _sql.Count(table));

    public void Each(KeptTable table, Action<object?[]> take) => Guarded(database, () =>
    {
        _sql.Each(table, take);
        return true;
    });

    public void Dispose() => _sql.Dispose();

    /// <summary>Does something with the database, and says in words what is wrong with it.</summary>
    public static T Guarded<T>(PostgreSqlDatabase database, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (NpgsqlException fault) when (PostgreSqlFaults.IsOutage(fault))
        {
            throw database.Said(fault);
        }
    }
}
