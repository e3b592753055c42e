using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Stores;

/// <summary>A copy of a database that is there whole, or not at all: it is written beside its place, and moved there once it is on disk.</summary>
internal static class WholeFile
{
    /// <param name="file">One that is there is replaced.</param>
    /// <param name="fill">Makes the file whose path it is given.</param>
    /// <exception cref="StoreUnavailableException">It cannot be written.</exception>
    public static void Write(string file, Action<string> fill) => Write(file, part =>
    {
        fill(part);
        return Task.CompletedTask;
    }).GetAwaiter().GetResult();

    /// <summary>The same of what comes bit by bit.</summary>
    public static async Task Write(string file, Func<string, Task> fill)
    {
        var target = Path.GetFullPath(file);
        var part = $"{target}.{Path.GetRandomFileName()}.part";
        try
        {
            await fill(part);
            Flush(part);
            File.Move(part, target, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var why = OwnerAccount.Why(fault, target);
            throw new StoreUnavailableException(
                new BothLanguages($"{target} 寫不下來：{why.Chinese}。", $"{target} cannot be written: {why.English}."), fault);
        }
        finally
        {
            foreach (var suffix in DataFolder.Beside)
                Delete(part + suffix);
            Delete(part);
        }
    }

    /// <summary>Where the folder is missing, there is nothing to delete either.</summary>
    public static void Delete(string file)
    {
        if (File.Exists(file))
            File.Delete(file);
    }

    private static void Flush(string file)
    {
        using var whole = File.OpenHandle(file, access: FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(whole);
    }
}
