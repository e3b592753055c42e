using CommunityBot.Communities;

namespace CommunityBot.Conversation.Answering;

/// <summary>What drafts have in common: the community they are about, where that is known already.</summary>
internal sealed record AskedOf(CommunityId? Community = null);
