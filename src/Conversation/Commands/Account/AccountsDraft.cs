using CommunityBot.Communities;
using CommunityBot.Messages;

namespace CommunityBot.Conversation.Commands.Account;

/// <summary>Accounts of which some are to be unlinked.</summary>
/// <param name="Person">Whose they were when it was asked.</param>
/// <param name="Accounts">In the order in which they were shown.</param>
internal sealed record AccountsDraft(PersonId Person, IReadOnlyList<ChatAddress> Accounts);
