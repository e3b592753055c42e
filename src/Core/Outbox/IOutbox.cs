namespace CommunityBot.Outbox;

/// <summary>Messages on their way out. They are written in the commit that decided on them and sent after it.</summary>
public interface IOutbox
{
    void Enqueue(OutboxMessage message);

    /// <summary>
    /// Takes up what is due, oldest first, and marks it as being sent. What was taken up and not noted within
    /// <paramref name="lease"/> is due again, with <see cref="OutboxMessage.MayHaveArrived"/> set.
    /// </summary>
    IReadOnlyList<OutboxMessage> Claim(DateTimeOffset now, TimeSpan lease, int most);

    /// <summary>Notes what came of sending: what was sent leaves the outbox, what is to be tried again waits, what was given up stays.</summary>
    void Note(OutboxId id, Fate fate);

    /// <summary>Makes what a process that ended had taken up due at once. Call it only where no other process sends.</summary>
    void ReleaseClaims(DateTimeOffset now);

    /// <summary>When the next message is due, or null when none waits.</summary>
    DateTimeOffset? NextDue();

    /// <summary>Takes out what answers a message that was unsent, sent or not. What only came along with the answer stays and is sent.</summary>
    void Forget(string message);

    OutboxSummary Summarize();

    /// <summary>Makes what was given up due again.</summary>
    /// <returns>How many there were.</returns>
    int RetryGivenUp(DateTimeOffset now);

    /// <summary>Forgets what was given up and had been put there before then.</summary>
    /// <returns>How many there were.</returns>
    int ForgetGivenUpBefore(DateTimeOffset instant);
}
