using CommunityBot.Records;

namespace CommunityBot.Stores.Sqlite;

/// <summary>Copies of the database file, each the state of one moment: readers of it hold up nobody who writes.</summary>
public sealed class SqliteCopies(DataFolder folder) : IStoreCopies
{
    public Task WriteTo(string file, CancellationToken cancel) => Task.Run(
        () =>
        {
            var target = Path.GetFullPath(file);
            var part = $"{target}.{Path.GetRandomFileName()}.part";
            try
            {
                Write(part);
                File.Move(part, target, overwrite: true);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                throw new StoreUnavailableException($"{target} cannot be written: {fault.Message}", fault);
            }
            finally
            {
                Delete(part);
            }
        },
        cancel);

    public Task<IStoreCopy> Copy(CancellationToken cancel) => Make(file => WriteTo(file, cancel));

    public Task<IStoreCopy> Empty(CancellationToken cancel) => Make(_ => Task.CompletedTask);

    private async Task<IStoreCopy> Make(Func<string, Task> fill)
    {
        var place = Directory.CreateTempSubdirectory("communitybot-copy-");
        try
        {
            var file = Path.Combine(place.FullName, "copy.db");
            await fill(file);
            return new SqliteCopy(file, place, new CodeKey(folder));
        }
        catch
        {
            place.Delete(recursive: true);
            throw;
        }
    }

    /// <summary>Only its owner may read the file: it holds what the database holds.</summary>
    private void Write(string part)
    {
        if (!File.Exists(folder.Database))
            throw new StoreUnavailableException($"There is no database {folder.Database}.");
        var made = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
            made.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        new FileStream(part, made).Dispose();
        try
        {
            using var sql = new SqliteSession(folder.Database);
            sql.Execute("VACUUM INTO $1", part);
        }
        catch (SqliteException fault)
        {
            throw new StoreUnavailableException($"The database {folder.Database} cannot be copied to {part}: {fault.Message}", fault);
        }

        using var whole = File.OpenHandle(part, access: FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(whole);
    }

    /// <summary>Where the folder is missing, there is nothing to delete either.</summary>
    private static void Delete(string part)
    {
        if (File.Exists(part))
            File.Delete(part);
    }
}
