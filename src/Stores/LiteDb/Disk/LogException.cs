namespace CommunityBot.Stores.LiteDb.Disk;

/// <summary>A log that is not opened, and stays as it is: it has what somebody was told is kept.</summary>
public sealed class LogException : IOException
{
    private LogException(string message)
        : base(message)
    {
    }

    /// <summary>Whether it is whole, and of another database.</summary>
    public bool IsOfAnother { get; private init; }

    public static LogException OfAnother() => new("The log is of another database, or of another state of it.") { IsOfAnother = true };

    public static LogException Damaged(long page) => new($"The log is damaged in its page {page}, behind which there was more.");
}
