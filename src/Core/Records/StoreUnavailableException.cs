namespace CommunityBot.Records;

/// <summary>The store cannot take changes now: the disk is full, the file is locked, the database is down. Trying again later may help.</summary>
public sealed class StoreUnavailableException : Exception
{
    public StoreUnavailableException()
    {
    }

    public StoreUnavailableException(string message)
        : base(message)
    {
    }

    public StoreUnavailableException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
