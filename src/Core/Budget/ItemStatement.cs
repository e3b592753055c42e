using CommunityBot.Amounts;
using CommunityBot.Programmes;

namespace CommunityBot.Budget;

/// <summary>An item of the budget as it stands.</summary>
public sealed record ItemStatement
{
    public required BudgetItem Item { get; init; }

    public required Balance Balance { get; init; }

    /// <summary>The items it shares its money with (勻支); itself alone where there are none.</summary>
    public required ItemPool Pool { get; init; }

    public required Balance PoolBalance { get; init; }

    /// <summary>Null where the item may take all there is.</summary>
    public ItemCeiling? Ceiling { get; init; }

    /// <summary>What may still be spent on it: what its pool has, within its own ceiling; never below zero.</summary>
    public Dollars Left
    {
        get
        {
            var left = Ceiling is { } ceiling ? Dollars.Least(PoolBalance.Available, ceiling.Left) : PoolBalance.Available;
            return left < Dollars.Zero ? Dollars.Zero : left;
        }
    }
}
