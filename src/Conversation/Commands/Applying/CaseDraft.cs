using CommunityBot.Communities;

namespace CommunityBot.Conversation.Commands.Applying;

/// <summary>What is known of a case while something about it is asked for.</summary>
/// <param name="Community">The case.</param>
/// <param name="First">Its first day.</param>
/// <param name="Words">What was typed of its early end.</param>
internal sealed record CaseDraft(CommunityId? Community = null, DateOnly? First = null, string Words = "");
