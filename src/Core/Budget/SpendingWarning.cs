using CommunityBot.Amounts;
using CommunityBot.Programmes;

namespace CommunityBot.Budget;

/// <summary>What is worth a word although the expense is accepted.</summary>
public abstract record SpendingWarning
{
    private SpendingWarning()
    {
    }

    /// <summary>So many percent of the whole budget are reached by it.</summary>
    public sealed record TotalReaches(int Percent, Balance Total) : SpendingWarning;

    /// <summary>So many percent of the item's pool are reached by it.</summary>
    public sealed record PoolReaches(int Percent, ItemStatement Item) : SpendingWarning;

    /// <summary>The item takes more than was granted for it; the rest comes from its pool (勻支).</summary>
    public sealed record DrawsOnPool(ItemStatement Item) : SpendingWarning;

    /// <summary>A share on what was paid, such as the premium on lecture fees, is not what it should be.</summary>
    /// <param name="Item">Where it is noted.</param>
    /// <param name="Ceiling">What it should be.</param>
    /// <param name="Noted">What it is, requests included.</param>
    public sealed record ShareIsOff(BudgetItem Item, ItemCeiling Ceiling, Dollars Noted) : SpendingWarning
    {
        public Dollars Missing => Ceiling.Most - Noted;
    }

    /// <summary>Nobody knows whether the payee is one of the kinds that are not paid.</summary>
    public sealed record PayeeUnknown(string Name, PayeeRule.NotToKinds Rule) : SpendingWarning;

    /// <summary>A line of the same item, day, amount and payee is there already.</summary>
    public sealed record SameAs(LedgerEntry Earlier) : SpendingWarning;
}
