using CommunityBot.Budget;
using CommunityBot.Chains;
using CommunityBot.Communities;

namespace CommunityBot.Records;

internal sealed class ChainedBudget(IRecords kept) : IBudgetLedger
{
    public LedgerEntry Add(LedgerEntry entry)
    {
        var added = kept.Budget.Add(entry);
        kept.Chains.Extend(ChainedEntry.Of(added));
        return added;
    }

    public LedgerEntry? Find(LedgerEntryId id) => kept.Budget.Find(id);

    public LedgerSums SumsOf(CommunityId community) => kept.Budget.SumsOf(community);

    public IReadOnlyList<LedgerEntry> Latest(CommunityId community, int most) => kept.Budget.Latest(community, most);

    public IReadOnlyList<LedgerEntry> Of(CommunityId community) => kept.Budget.Of(community);

    public LedgerEntry? CorrectionOf(LedgerEntryId id) => kept.Budget.CorrectionOf(id);

    public IReadOnlyList<LedgerEntry> SettlementsOf(LedgerEntryId request) => kept.Budget.SettlementsOf(request);
}
