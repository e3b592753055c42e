namespace CommunityBot.Conversation.Post;

/// <summary>A letter of a rehearsal.</summary>
public sealed record RehearsedLetter(DateTimeOffset At, Telling Telling);
