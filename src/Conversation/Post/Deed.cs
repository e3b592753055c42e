using CommunityBot.Records;

namespace CommunityBot.Conversation.Post;

/// <summary>Something that people do at a moment of a rehearsal.</summary>
public sealed record Deed(DateTimeOffset At, Action<IRecords> Do);
