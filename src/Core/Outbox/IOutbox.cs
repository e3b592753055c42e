using CommunityBot.Messages;

namespace CommunityBot.Outbox;

/// <summary>
/// Messages on their way out. They are written in the commit that decided on them, sent after it in that order, and leave when they were
/// sent. Those that are kept go with the next answer to their recipient.
/// </summary>
public interface IOutbox
{
    void Enqueue(OutboxMessage message);

    /// <summary>
    /// Keeps a message for the next answer to its recipient. One about the same (<see cref="OutboxMessage.About"/>) that was kept is replaced.
    /// </summary>
    /// <param name="message">For one recipient.</param>
    /// <param name="dueAt">When it is to be thought of again if there was none; null: never.</param>
    void Keep(OutboxMessage message, DateTimeOffset? dueAt);

    /// <summary>Takes out what is kept for somebody, in its order.</summary>
    /// <param name="recipient">Whom it is for.</param>
    /// <param name="onlyNews">Whether to leave answers that came too late, and take only what tells of something.</param>
    IReadOnlyList<OutboxMessage> TakeKept(ChatAddress recipient, bool onlyNews = false);

    /// <summary>
    /// For whom something is kept that is to be thought of again by now. What was kept later than now is of a clock that was ahead, and due too.
    /// </summary>
    IReadOnlyList<ChatAddress> KeptDue(DateTimeOffset now);

    /// <summary>All that is to be sent, without what it says, in its order.</summary>
    IReadOnlyList<OutboxEntry> Waiting();

    /// <returns>Null when it does not wait any more: it was sent, or what it answers was unsent.</returns>
    OutboxMessage? Find(OutboxId id);

    /// <summary>Notes what came of sending. What is to be tried again stays as it is.</summary>
    void Note(OutboxId id, Fate fate);

    /// <summary>Takes out what answers a message that was unsent, sent or not. What only came along with the answer stays and is sent.</summary>
    void Forget(string message);

    OutboxSummary Summarize();

    /// <summary>Makes what was given up due again.</summary>
    /// <returns>How many there were.</returns>
    int RetryGivenUp(DateTimeOffset now);

    /// <summary>Forgets what was given up, or kept for an answer that did not come, and had been put there before then.</summary>
    /// <returns>How many there were.</returns>
    int ForgetBefore(DateTimeOffset instant);
}
