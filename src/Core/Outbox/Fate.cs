namespace CommunityBot.Outbox;

/// <summary>Where a message stands after an attempt.</summary>
public abstract record Fate
{
    private Fate()
    {
    }

    public sealed record Sent : Fate;

    public sealed record TryAgain(TimeSpan After, bool MayHaveArrived, string Why) : Fate;

    /// <summary>It goes with the next answer to each of its recipients, or is thought of again at that time.</summary>
    public sealed record Kept(DateTimeOffset? DueAt, string Why) : Fate;

    /// <summary>An answer that nobody waits for any more; it is counted, and not kept.</summary>
    public sealed record Dropped(string Why) : Fate;

    /// <summary>An end state that <c>doctor</c> shows; the message is kept and can be sent again by hand.</summary>
    public sealed record GivenUp(string Why) : Fate;
}
