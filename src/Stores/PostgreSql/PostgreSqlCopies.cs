using CommunityBot.Records;
using CommunityBot.Stores.Sqlite;

namespace CommunityBot.Stores.PostgreSql;

/// <summary>
/// Copies of the records as a database in one file, SQLite's: each the state of one moment, and one that any machine opens without a server. Backups of
/// the server itself are its operator's.
/// </summary>
internal sealed class PostgreSqlCopies(PostgreSqlDatabase database, DataFolder folder, CodeKey key) : IStoreCopies
{
    public Task WriteTo(string file, CancellationToken cancel) => Task.Run(() => WholeFile.Write(file, part => Fill(part, cancel)), cancel);

    public Task<IStoreCopy> Copy(CancellationToken cancel) => SqliteCopies.Make(key, file => Task.Run(() => Fill(file, cancel), cancel));

    public Task<IStoreCopy> Empty(CancellationToken cancel) => new SqliteCopies(folder).Empty(cancel);

    private void Fill(string file, CancellationToken cancel)
    {
        PostgreSqlSchema.Check(database);
        OwnerOnly.MakeFile(file).Dispose();
        using var from = new PostgreSqlRows(database, key);
        using var to = SqliteRows.Into(file, key, lasting: false);
        var copying = new Copying(SqliteTables.All, from, to, file);
        copying.Run(cancel);
        copying.Finish();
    }
}
