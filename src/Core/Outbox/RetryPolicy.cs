namespace CommunityBot.Outbox;

/// <summary>
/// What becomes of a message after an attempt. That a platform is away is a matter of its <see cref="ChannelState"/>; a message waits by
/// itself only where the platform takes others: 2, 4, 8 … seconds, at most a minute or as long as the platform asks.
/// </summary>
public static class RetryPolicy
{
    /// <summary>As long as LINE remembers a retry key.</summary>
    public static readonly TimeSpan GivesUpAfter = TimeSpan.FromHours(24);

    /// <summary>How long what the month has no message for waits to be thought of again.</summary>
    public static readonly TimeSpan UntilMoreMessages = TimeSpan.FromHours(6);

    /// <summary>A message that fails as often while others are taken will not be taken.</summary>
    public const int MostFailures = 10;

    private static readonly TimeSpan s_first = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(1);

    public static Fate FateOf(OutboxMessage message, SendResult result, DateTimeOffset now) => result switch
    {
        SendResult.Delivered => new Fate.Sent(),
        SendResult.Refused refused => new Fate.GivenUp(refused.Why),
        SendResult.Unreachable unreachable => new Fate.GivenUp(unreachable.Why),
        SendResult.TooLate late => Late(message.IsWorthKeeping, late.Why),
        SendResult.UsedUp spent => new Fate.Kept(now + UntilMoreMessages, spent.Why),
        SendResult.NotNow later => Again(message, now, later.After, message.MayHaveArrived, later.Why),
        SendResult.Busy busy => Again(message, now, asked: null, message.MayHaveArrived, busy.Why),
        SendResult.Away away => Again(message, now, asked: null, message.MayHaveArrived, away.Why),
        SendResult.Unknown unknown => Again(message, now, asked: null, mayHaveArrived: true, unknown.Why),
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, "A new case needs a rule here."),
    };

    /// <summary>An answer that nobody can be answered with any more.</summary>
    public static Fate Late(bool isWorthKeeping, string why) => isWorthKeeping ? new Fate.Kept(DueAt: null, why) : new Fate.Dropped(why);

    /// <summary>Why it is not sent at all; null where it is. Days are asked of the clock on the wall: what was decided on later than now is not old.</summary>
    public static Fate? TooOld(OutboxMessage message, DateTimeOffset now) =>
        now >= message.UsefulUntil || now - message.EnqueuedAt > GivesUpAfter ? new Fate.GivenUp("It was too old to be of use, and was not sent.") : null;

    private static Fate Again(OutboxMessage message, DateTimeOffset now, TimeSpan? asked, bool mayHaveArrived, string why)
    {
        var wait = asked is { } told ? Longer(told, s_first) : Backoff(message.Failures);
        return wait > message.EnqueuedAt + GivesUpAfter - now || message.Failures >= MostFailures
            ? new Fate.GivenUp($"{why} (given up after {message.Failures + 1} attempts)")
            : new Fate.TryAgain(wait, mayHaveArrived, why);
    }

    private static TimeSpan Backoff(int failures)
    {
        var doubled = s_first * Math.Pow(2, Math.Clamp(failures - 1, 0, 20));
        return doubled < s_longest ? doubled : s_longest;
    }

    private static TimeSpan Longer(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
