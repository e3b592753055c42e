namespace CommunityBot.Budget;

/// <summary>Writes into the ledger what was decided: an expense, a request, what settles one, and what takes a line back.</summary>
public static class Bookkeeping
{
    /// <returns>The same with the number of its line.</returns>
    public static SpendingOutcome.Accepted Note(this IBudgetLedger ledger, SpendingOutcome.Accepted accepted)
    {
        foreach (var line in accepted.Along)
            ledger.Add(line);
        return accepted with { Entry = ledger.Add(accepted.Entry) };
    }

    public static void TakeBack(this IBudgetLedger ledger, TakingBack.Possible possible)
    {
        foreach (var counter in possible.Lines)
            ledger.Add(counter);
    }
}
