namespace CommunityBot.Outbox;

/// <summary>What the platform made of a message.</summary>
public abstract record SendResult
{
    private SendResult()
    {
    }

    public sealed record Delivered : SendResult;

    /// <summary>
    /// Sending it again later does no harm: it was certainly not taken (too many requests, nobody listening), or the platform
    /// knows a repetition when it sees one.
    /// </summary>
    /// <param name="After">How long the platform asks to wait, if it says so.</param>
    /// <param name="Why">For the log and for <c>doctor</c>.</param>
    public sealed record NotNow(TimeSpan? After, string Why) : SendResult;

    /// <summary>No answer, or a server error: it may or may not have arrived.</summary>
    public sealed record Unknown(string Why) : SendResult;

    /// <summary>It will never be taken as it is.</summary>
    public sealed record Refused(string Why) : SendResult;

    /// <summary>The person takes no messages there, this one or any other.</summary>
    public sealed record Unreachable(string Why) : SendResult;
}
