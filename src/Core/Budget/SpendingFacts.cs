using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Budget;

/// <summary>All that decides on an expense besides itself.</summary>
public sealed record SpendingFacts
{
    public required Rulebook Rulebook { get; init; }

    public required CommunityFacts Community { get; init; }

    public required LedgerSums Sums { get; init; }

    /// <summary>The newest lines of the community, to see what may have been noted twice.</summary>
    public IReadOnlyList<LedgerEntry> Latest { get; init; } = [];

    /// <summary>Everybody of the payee's name whom the programme knows, in whatever community.</summary>
    public IReadOnlyList<Membership> Namesakes { get; init; } = [];

    public required DateOnly Today { get; init; }

    public required DateTimeOffset Now { get; init; }

    public required PersonId By { get; init; }

    public FundingRules Funding => Rulebook.Funding ?? throw new InvalidOperationException($"The programme '{Rulebook.Id}' pays nothing.");

    public BudgetStatement Statement(LedgerSums sums) => BudgetStatement.Of(Funding, Community, sums, Today);

    public IEnumerable<T> Rules<T>(BudgetItem item)
        where T : PayeeRule => Funding.Payees.OfType<T>().Where(rule => rule.Items.Contains(item.Id));
}
