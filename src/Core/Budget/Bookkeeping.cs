namespace CommunityBot.Budget;

/// <summary>Writes into the ledger what was decided: an expense, a request, what settles one, and what takes a line back.</summary>
public static class Bookkeeping
{
    /// <returns>The same with the numbers of its lines.</returns>
    public static SpendingOutcome.Accepted Note(this IBudgetLedger ledger, SpendingOutcome.Accepted accepted) =>
        accepted with { Along = [.. accepted.Along.Select(ledger.Add)], Entry = ledger.Add(accepted.Entry) };

    /// <returns>The lines that were added.</returns>
    public static IReadOnlyList<LedgerEntry> TakeBack(this IBudgetLedger ledger, TakingBack.Possible possible) => [.. possible.Lines.Select(ledger.Add)];
}
