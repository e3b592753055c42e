namespace CommunityBot.Budget;

/// <summary>What comes of an expense.</summary>
public abstract record SpendingOutcome
{
    private SpendingOutcome()
    {
    }

    /// <param name="Entry">The line to add.</param>
    /// <param name="Along">The lines to add before it.</param>
    /// <param name="After">How the budget stands then.</param>
    /// <param name="Warnings">What is to be said with it.</param>
    public sealed record Accepted(
        LedgerEntry Entry, IReadOnlyList<LedgerEntry> Along, BudgetStatement After, IReadOnlyList<SpendingWarning> Warnings) : SpendingOutcome;

    /// <param name="Reasons">All of them.</param>
    /// <param name="Now">How the budget stands.</param>
    public sealed record Refused(IReadOnlyList<SpendingRefusal> Reasons, BudgetStatement Now) : SpendingOutcome;
}
