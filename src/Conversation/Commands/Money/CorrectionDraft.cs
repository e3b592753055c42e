using CommunityBot.Budget;

namespace CommunityBot.Conversation.Commands.Money;

/// <summary>A correction while what should have stood in the line, or why, is asked for.</summary>
/// <param name="Line">The line that was wrong.</param>
/// <param name="Deletes">Whether nothing is to stand in its place.</param>
/// <param name="After">The new amount.</param>
internal sealed record CorrectionDraft(LedgerEntryId Line, bool Deletes = false, SpendingDraft? After = null);
