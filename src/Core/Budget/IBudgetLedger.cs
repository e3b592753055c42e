using CommunityBot.Communities;

namespace CommunityBot.Budget;

/// <summary>The ledgers of money: lines are added and read, never changed or removed.</summary>
public interface IBudgetLedger
{
    /// <returns>The line with its id.</returns>
    LedgerEntry Add(LedgerEntry entry);

    LedgerEntry? Find(LedgerEntryId id);

    /// <summary>The community's ledger, summed up. The cost does not grow with other communities' lines.</summary>
    LedgerSums SumsOf(CommunityId community);

    /// <summary>The newest lines of a community, newest first, counter-entries included.</summary>
    IReadOnlyList<LedgerEntry> Latest(CommunityId community, int most);

    /// <summary>Every line of a community, oldest first.</summary>
    IReadOnlyList<LedgerEntry> Of(CommunityId community);

    /// <summary>The counter-entry of a line, if it was taken back.</summary>
    LedgerEntry? CorrectionOf(LedgerEntryId id);

    /// <summary>What settles a request for a purchase: payments, and the line that releases it.</summary>
    IReadOnlyList<LedgerEntry> SettlementsOf(LedgerEntryId request);
}
