using CommunityBot.Amounts;
using CommunityBot.Communities;

namespace CommunityBot.Budget;

/// <summary>What lines of one kind, item, fiscal year and paid member come to.</summary>
public sealed record LedgerSum(LedgerKind Kind, string Item, int FiscalYear, PersonId? PayeeMember, Dollars Amount);

/// <summary>A community's ledger, summed up. The order of the lines does not matter.</summary>
public sealed record LedgerSums(IReadOnlyList<LedgerSum> Sums)
{
    public static LedgerSums Of(IEnumerable<LedgerEntry> entries) => new(
        [.. entries
            .GroupBy(entry => (entry.Kind, entry.Item, entry.FiscalYear, entry.PayeeMember))
            .Select(group => new LedgerSum(
                group.Key.Kind, group.Key.Item, group.Key.FiscalYear, group.Key.PayeeMember, group.Select(entry => entry.Amount).Sum()))]);

    /// <summary>The same with lines added.</summary>
    public LedgerSums With(IReadOnlyList<LedgerEntry> entries) => entries.Count == 0 ? this : new([.. Sums, .. Of(entries).Sums]);

    public Dollars Of(LedgerKind kind) => Where(sum => sum.Kind == kind);

    public Dollars Of(LedgerKind kind, string item) => Where(sum => sum.Kind == kind && sum.Item == item);

    public Dollars Of(LedgerKind kind, IReadOnlyList<string> items) => Where(sum => sum.Kind == kind && items.Contains(sum.Item));

    public Dollars Where(Func<LedgerSum, bool> which) => Sums.Where(which).Select(sum => sum.Amount).Sum();
}
