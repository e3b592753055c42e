namespace CommunityBot.Messages;

/// <summary>A place to send to: one person's chat or a group's, on one channel.</summary>
public readonly record struct Recipient(string Channel, string Id, bool IsGroup);

/// <summary>A token with which a message can be answered for free, once, and not for long.</summary>
public sealed record ReplyTicket(string Token, DateTimeOffset ExpiresAt);
