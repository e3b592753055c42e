using CommunityBot.Communities;

namespace CommunityBot.Budget;

/// <summary>The reverse of a change of the ledger, whatever it was: what it added is taken back, and what it had taken back is written anew.</summary>
public static class Reversal
{
    /// <param name="written">The lines of the change.</param>
    /// <param name="lines">All of the community's.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="at">When.</param>
    /// <param name="why">Why.</param>
    public static IReadOnlyList<LedgerEntry> Of(
        IReadOnlyList<LedgerEntry> written, IReadOnlyList<LedgerEntry> lines, PersonId by, DateTimeOffset at, string why) =>
        [.. written.Select(line => line.Corrects is { } corrected
            ? lines.First(other => other.Id == corrected) with { Id = default, At = at, By = by, Why = why }
            : line.TakenBack(by, at, why))];
}
