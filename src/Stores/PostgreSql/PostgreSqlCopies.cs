using CommunityBot.Records;
using CommunityBot.Stores.Sqlite;
using Npgsql;

namespace CommunityBot.Stores.PostgreSql;

/// <summary>
/// Copies of the records as a database in one file, SQLite's: each the state of one moment, and one that any machine opens without a server. Backups of
/// the server itself are its operator's.
/// </summary>
internal sealed class PostgreSqlCopies(PostgreSqlDatabase database, DataFolder folder, CodeKey key) : IStoreCopies
{
    public Task WriteTo(string file, CancellationToken cancel) => Task.Run(() => WholeFile.Write(file, Fill), cancel);

    public Task<IStoreCopy> Copy(CancellationToken cancel) => SqliteCopies.Make(key, file => Task.Run(() => Fill(file), cancel));

    public Task<IStoreCopy> Empty(CancellationToken cancel) => new SqliteCopies(folder).Empty(cancel);

    private void Fill(string file)
    {
        PostgreSqlSchema.Check(database);
        OwnerOnly.MakeFile(file).Dispose();
        try
        {
            using var from = new PostgreSqlSession(database.ToRead);
            SqliteFill.From(from, file, key);
        }
        catch (NpgsqlException fault)
        {
            throw PostgreSqlFaults.Of(fault, database.Name);
        }
    }
}
