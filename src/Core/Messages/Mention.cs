namespace CommunityBot.Messages;

/// <summary>Somebody who is named in a message by their account.</summary>
/// <param name="At">Where in its text, in UTF-16 units.</param>
/// <param name="Length">How much of it.</param>
/// <param name="Of">Their account.</param>
public sealed record Mention(int At, int Length, ChatAddress Of);
