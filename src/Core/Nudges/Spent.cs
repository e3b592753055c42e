using CommunityBot.Messages;

namespace CommunityBot.Nudges;

/// <summary>A message that was spent on somebody unasked.</summary>
/// <param name="To">Whom it went to.</param>
/// <param name="At">When it was decided on.</param>
/// <param name="Sender">Whose deed it tells of, where one person caused it.</param>
public sealed record Spent(ChatAddress To, DateTimeOffset At, string? Sender = null);
