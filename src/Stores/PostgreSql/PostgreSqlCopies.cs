using CommunityBot.Messages;
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
    public Task WriteTo(string file, CancellationToken cancel) => Task.Run(() => Write(file), cancel);

    public Task<IStoreCopy> Copy(CancellationToken cancel) => SqliteCopies.Make(key, file => Task.Run(() => Fill(file), cancel));

    public Task<IStoreCopy> Empty(CancellationToken cancel) => new SqliteCopies(folder).Empty(cancel);

    private void Write(string file)
    {
        var target = Path.GetFullPath(file);
        var part = $"{target}.{Path.GetRandomFileName()}.part";
        try
        {
            Fill(part);
            File.Move(part, target, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var why = FileFaults.Why(fault);
            throw new StoreUnavailableException(
                new BothLanguages($"{target} 寫不下來：{why.Chinese}。", $"{target} cannot be written: {why.English}."), fault);
        }
        finally
        {
            if (File.Exists(part))
                File.Delete(part);
        }
    }

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

        using var whole = File.OpenHandle(file, access: FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(whole);
    }
}
