namespace CommunityBot.Stores.LiteDb;

/// <summary>What is on disk is not what was written there.</summary>
internal sealed class DamageException : Exception
{
    public DamageException()
    {
    }

    public DamageException(string message)
        : base(message)
    {
    }

    public DamageException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
