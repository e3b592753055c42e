namespace CommunityBot.Outbox;

/// <summary>What the platform made of a message.</summary>
public abstract record SendResult
{
    private SendResult()
    {
    }

    /// <summary>Whether the platform is there and takes messages, whatever it made of this one.</summary>
    public bool WasHeard => this is not (Away or Unknown or Busy);

    public sealed record Delivered : SendResult;

    /// <summary>This one message cannot go yet; it was certainly not taken.</summary>
    /// <param name="After">How long the platform asks to wait, if it says so.</param>
    /// <param name="Why">For the log and for <c>doctor</c>.</param>
    public sealed record NotNow(TimeSpan? After, string Why) : SendResult;

    /// <summary>The platform takes nothing for a while: it asks to send more slowly.</summary>
    public sealed record Busy(TimeSpan? After, string Why) : SendResult;

    /// <summary>There is nobody there: no connection came about, and nothing was taken.</summary>
    public sealed record Away(string Why) : SendResult;

    /// <summary>No answer, or a server error: it may or may not have arrived.</summary>
    public sealed record Unknown(string Why) : SendResult;

    /// <summary>It answers somebody, and can be said as an answer no more.</summary>
    public sealed record TooLate(string Why) : SendResult;

    /// <summary>The platform has no message left this month for what is sent unasked.</summary>
    public sealed record UsedUp(string Why) : SendResult;

    /// <summary>It will never be taken as it is.</summary>
    public sealed record Refused(string Why) : SendResult;

    /// <summary>The person takes no messages there, this one or any other.</summary>
    public sealed record Unreachable(string Why) : SendResult;
}
