using CommunityBot.Communities;

namespace CommunityBot.Conversation.Commands.Account;

/// <summary>Whose data is to be deleted.</summary>
internal sealed record DeletionDraft(PersonId Person);
