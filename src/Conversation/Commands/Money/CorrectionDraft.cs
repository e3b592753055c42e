using CommunityBot.Budget;

namespace CommunityBot.Conversation.Commands.Money;

/// <summary>A correction of a line while what should have stood there, or why, is asked for.</summary>
internal sealed record CorrectionDraft
{
    public required LedgerEntryId Line { get; init; }

    /// <summary>Whether nothing is to stand in its place.</summary>
    public bool Deletes { get; init; }

    /// <summary>The new amount.</summary>
    public SpendingDraft? After { get; init; }
}
