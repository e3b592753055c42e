using CommunityBot.Messages;

namespace CommunityBot.Outbox;

/// <summary>A message that waits, without what it says.</summary>
/// <param name="Id">Its id.</param>
/// <param name="To">Its recipient, or the first of several.</param>
/// <param name="IsAnswer">Whether it answers somebody, with a ticket.</param>
/// <param name="IsWorthKeeping">As <see cref="OutboxMessage.IsWorthKeeping"/>.</param>
/// <param name="EnqueuedAt">When it was decided on.</param>
public readonly record struct OutboxEntry(OutboxId Id, ChatAddress To, bool IsAnswer, bool IsWorthKeeping, DateTimeOffset EnqueuedAt);
