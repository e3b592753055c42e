namespace CommunityBot.Conversation.Post;

/// <summary>What a round came to.</summary>
public sealed record RoundResult
{
    public required int Looked { get; init; }

    public required IReadOnlyList<Telling> Told { get; init; }
}
