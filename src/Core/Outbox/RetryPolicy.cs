namespace CommunityBot.Outbox;

/// <summary>Where a message stands after an attempt.</summary>
public abstract record Fate
{
    private Fate()
    {
    }

    public sealed record Sent : Fate;

    public sealed record TryAgain(DateTimeOffset At, bool MayHaveArrived, string Why) : Fate;

    /// <summary>An end state that <c>doctor</c> shows; the message is kept and can be sent again by hand.</summary>
    public sealed record GivenUp(string Why) : Fate;
}

/// <summary>
/// Waits 2, 4, 8 … seconds, at most 15 minutes, or as long as the platform asks, and gives up after a day, which is as long as
/// LINE remembers a retry key.
/// </summary>
public static class RetryPolicy
{
    public static readonly TimeSpan GivesUpAfter = TimeSpan.FromHours(24);
    private static readonly TimeSpan s_first = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(15);

    public static Fate FateOf(OutboxMessage message, SendResult result, DateTimeOffset now) => result switch
    {
        SendResult.Delivered => new Fate.Sent(),
        SendResult.Refused refused => new Fate.GivenUp(refused.Why),
        SendResult.Unreachable unreachable => new Fate.GivenUp(unreachable.Why),
        SendResult.NotNow later => Again(message, now, later.After, message.MayHaveArrived, later.Why),
        SendResult.Unknown unknown => Again(message, now, asked: null, mayHaveArrived: true, unknown.Why),
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, "A new case needs a rule here."),
    };

    private static Fate Again(OutboxMessage message, DateTimeOffset now, TimeSpan? asked, bool mayHaveArrived, string why)
    {
        var wait = asked is { } told ? Longer(told, s_first) : Backoff(message.Attempts);
        return wait > message.EnqueuedAt + GivesUpAfter - now
            ? new Fate.GivenUp($"{why} (given up after {message.Attempts} attempts)")
            : new Fate.TryAgain(now + wait, mayHaveArrived, why);
    }

    private static TimeSpan Backoff(int attempts)
    {
        var doubled = s_first * Math.Pow(2, Math.Clamp(attempts - 1, 0, 20));
        return doubled < s_longest ? doubled : s_longest;
    }

    private static TimeSpan Longer(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
