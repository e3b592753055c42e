using CommunityBot.Messages;

namespace CommunityBot.Stores.LiteDb;

/// <summary>
/// That a program waits for a database which another has: a file beside it that has a byte in it, and is kept open. Whoever has the database lets go
/// of it between two things that it does. What a program wished that is gone, nobody keeps open.
/// </summary>
internal sealed class LiteDbWish : IDisposable
{
    private readonly FileStream _file;

    private LiteDbWish(FileStream file)
    {
        _file = file;
        file.SetLength(1);
    }

    /// <summary>Where it stands.</summary>
    public static string FileOf(string path) => $"{path}{DataFolder.Wanted}";

    /// <returns>Null where another program waits already.</returns>
    public static LiteDbWish? Raise(string path)
    {
        try
        {
            var file = OwnerOnly.MakeFile(FileOf(path), FileMode.OpenOrCreate, FileShare.None);
            FileOwner.Give(FileOf(path), FileOwner.Of(path));
            return new LiteDbWish(file);
        }
        catch (IOException taken) when (FileFaults.IsTaken(taken))
        {
            return null;
        }
    }

    /// <summary>Whether anybody waits. It is asked after everything that is done.</summary>
    public static bool IsRaised(string path)
    {
        if (new FileInfo(FileOf(path)) is not { Exists: true, Length: > 0 })
            return false;
        try
        {
            using var left = Raise(path);
            return left is null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Of an account that could not open the database either, or there is no handle left to look with: it is asked again soon.
            return false;
        }
    }

    public void Dispose()
    {
        _file.SetLength(0);
        _file.Dispose();
    }
}
