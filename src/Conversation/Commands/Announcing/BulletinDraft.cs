using CommunityBot.Communities;

namespace CommunityBot.Conversation.Commands.Announcing;

/// <summary>A bulletin while it is being written.</summary>
public sealed record BulletinDraft(CommunityId? Community = null, string Text = "");
