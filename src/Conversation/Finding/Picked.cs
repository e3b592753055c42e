using CommunityBot.Communities;

namespace CommunityBot.Conversation.Finding;

/// <summary>What is known of the one thing that is meant.</summary>
/// <param name="Community">The community that it is of.</param>
/// <param name="Item">The thing itself, by its id, while something about it is asked for.</param>
/// <param name="TakesBack">Whether it is to be taken back.</param>
/// <param name="Words">What was typed besides.</param>
internal sealed record Picked(CommunityId? Community = null, string? Item = null, bool TakesBack = false, string Words = "");
