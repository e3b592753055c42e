namespace CommunityBot.Messages;

/// <summary>A token with which a message can be answered for free, once, and not for long: the platform says when it is dead.</summary>
public sealed record ReplyTicket(string Token);
