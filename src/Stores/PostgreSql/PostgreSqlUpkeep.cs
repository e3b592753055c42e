using CommunityBot.Records;
using Npgsql;

namespace CommunityBot.Stores.PostgreSql;

/// <summary>
/// Takes what was deleted or overwritten out of the tables (<c>VACUUM</c>). The log and the backups of the server have it for as long as they are kept.
/// </summary>
internal sealed class PostgreSqlUpkeep(PostgreSqlDatabase database) : IStoreUpkeep
{
    public bool Clear()
    {
        try
        {
            using var command = database.ToChange.CreateCommand("VACUUM (SKIP_LOCKED)");
            command.CommandTimeout = 0;
            command.ExecuteNonQuery();
            return true;
        }
        catch (NpgsqlException fault)
        {
            throw database.Said(fault);
        }
    }
}
