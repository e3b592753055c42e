using CommunityBot.Records;

namespace CommunityBot.Stores.Sqlite;

/// <summary>Copies of the database file, each the state of one moment: readers of it hold up nobody who writes.</summary>
public sealed class SqliteCopies(DataFolder folder) : IStoreCopies
{
    public Task WriteTo(string file, CancellationToken cancel) => Task.Run(() => Write(file), cancel);

    public Task<IStoreCopy> Copy(CancellationToken cancel) => Make(new CodeKey(folder), file =>
    {
        // What is wrong with the database is said of it, and not of a copy that nobody knows of.
        new SqliteReader(folder, new CodeKey(folder)).Dispose();
        return WriteTo(file, cancel);
    });

    public Task<IStoreCopy> Empty(CancellationToken cancel) => Make(new CodeKey(folder), _ => Task.CompletedTask);

    /// <inheritdoc cref="WriteTo"/>
    internal void Write(string file) => WholeFile.Write(file, Fill);

    /// <summary>A copy in a place of its own.</summary>
    /// <param name="key">What codes are kept under.</param>
    /// <param name="fill">Writes the database to a file.</param>
    internal static async Task<IStoreCopy> Make(CodeKey key, Func<string, Task> fill)
    {
        var place = Directory.CreateTempSubdirectory("communitybot-copy-");
        try
        {
            var file = Path.Combine(place.FullName, "copy.db");
            await fill(file);
            return new SqliteCopy(file, place, key);
        }
        catch
        {
            place.Delete(recursive: true);
            throw;
        }
    }

    /// <summary>Only its owner may read the file: it holds what the database holds.</summary>
    private void Fill(string part)
    {
        folder.Existing();
        try
        {
            // On a disk that is read-only the files beside it cannot be made, and nobody changes it meanwhile.
            if (!TryFill(part, SqliteAccess.Write))
                TryFill(part, SqliteAccess.Look);
        }
        catch (SqliteException fault)
        {
            throw SqliteFaults.Of(fault, folder.Database);
        }
    }

    /// <returns>False where it cannot be opened to be written to, which whoever only looks need not.</returns>
    private bool TryFill(string part, SqliteAccess access)
    {
        WholeFile.Delete(part);
        OwnerOnly.MakeFile(part).Dispose();
        try
        {
            var wasLeft = File.Exists(SqliteSession.LogOf(folder.Database));
            using var sql = new SqliteSession(folder.Database, access);
            // Of a bot that was killed, or of another database: whoever copies leaves it as it is.
            if (wasLeft)
                sql.LeaveNoTrace();
            StoreFaults.RefuseUnfinished(folder.Database, SqliteSchema.VersionOf(sql));
            sql.Execute("VACUUM INTO $1", part);
            return true;
        }
        catch (SqliteException closed) when (closed.IsClosed && access == SqliteAccess.Write)
        {
            return false;
        }
    }
}
