using CommunityBot.Records;
using CommunityBot.Stores.LiteDb.Disk;

namespace CommunityBot.Stores.LiteDb;

/// <summary>One program at a time has a database, and lends it to another that waits for it (decision 0034).</summary>
internal static class LiteDbLending
{
    /// <summary>How long somebody waits, as with SQLite.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>How often it is looked whether somebody waits, while nothing is done.</summary>
    public static readonly TimeSpan Watch = TimeSpan.FromMilliseconds(50);

    private static readonly TimeSpan s_again = TimeSpan.FromMilliseconds(5);

    /// <summary>Whoever waits takes it within a moment, if they are still there.</summary>
    private static readonly TimeSpan s_moment = TimeSpan.FromSeconds(1);

    /// <summary>Opens a database, once whoever has it lends it. Whoever only looks is not waited for: they look at a copy.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be opened, or nobody let go of it.</exception>
    public static LiteDbDisk Open(string path, LiteDbUse use, TimeSpan patience)
    {
        try
        {
            return LiteDbOpening.Open(path, use);
        }
        catch (StoreUnavailableException fault) when (fault.IsTaken)
        {
            return Await(path, patience, use == LiteDbUse.Look ? () => LiteDbOpening.OpenAside(path) : () => LiteDbOpening.Open(path, use));
        }
    }

    /// <summary>Waits until it was taken, so that whoever lent it does not come first again.</summary>
    public static void AwaitTaking(string path)
    {
        var since = TimeProvider.System.GetTimestamp();
        while (LiteDbWish.IsRaised(path) && TimeProvider.System.GetElapsedTime(since) < s_moment)
            Pause();
    }

    /// <summary>No system says when another program lets go of a file, and the thread that works with it has nothing else to do.</summary>
    public static void Pause()
    {
#pragma warning disable RS0030 // There is nothing to await.
        Thread.Sleep(s_again);
#pragma warning restore RS0030
    }

    private static LiteDbDisk Await(string path, TimeSpan patience, Func<LiteDbDisk> open)
    {
        var since = TimeProvider.System.GetTimestamp();
        LiteDbWish? wish = null;
        try
        {
            while (true)
            {
                wish ??= LiteDbWish.Raise(path);
                try
                {
                    return open();
                }
                catch (StoreUnavailableException fault) when (fault.IsTaken && TimeProvider.System.GetElapsedTime(since) < patience)
                {
                    Pause();
                }
            }
        }
        finally
        {
            wish?.Dispose();
        }
    }
}
