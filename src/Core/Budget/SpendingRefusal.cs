using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Budget;

/// <summary>Why an expense is not accepted.</summary>
/// <param name="Cite">The article; none where it is not the regulation that says so.</param>
public abstract record SpendingRefusal(Citations Cite)
{
    /// <summary>Nothing was granted yet.</summary>
    public sealed record NoBudgetYet(Citations Cite) : SpendingRefusal(Cite);

    /// <summary>The day for requests is over and the rest was taken back.</summary>
    public sealed record AfterPurchases(DateOnly Last, Dollars TakenBack, Citations Cite) : SpendingRefusal(Cite);

    public sealed record OutsidePeriod(Period Period, Citations Cite) : SpendingRefusal(Cite);

    public sealed record InFuture(DateOnly On) : SpendingRefusal(Citations.None);

    /// <param name="Rate">The highest there is.</param>
    /// <param name="Price">Of one unit, rounded up.</param>
    /// <param name="Within">What so many units may cost.</param>
    public sealed record OverUnitRate(UnitRate Rate, Dollars Price, Dollars Within) : SpendingRefusal(Rate.Cite);

    public sealed record OverShare(BudgetItem Item, ItemCeiling Ceiling) : SpendingRefusal(Ceiling.Rule.Cite);

    /// <param name="Pool">The item's.</param>
    /// <param name="Left">What it has.</param>
    public sealed record OverPool(ItemPool Pool, Dollars Left) : SpendingRefusal(Pool.Cite);

    /// <param name="Item">The item.</param>
    /// <param name="Word">What it may not pay.</param>
    public sealed record NotFor(BudgetItem Item, string Word) : SpendingRefusal(Item.NotForCite);

    public sealed record ToMember(string Name, Citations Cite) : SpendingRefusal(Cite);

    public sealed record ToKind(Membership Payee, Citations Cite) : SpendingRefusal(Cite);

    /// <param name="Name">The member.</param>
    /// <param name="Rule">The share.</param>
    /// <param name="Most">What it comes to.</param>
    /// <param name="Had">What the member has already.</param>
    public sealed record OverMemberShare(string Name, PayeeRule.MemberShare Rule, Dollars Most, Dollars Had) : SpendingRefusal(Rule.Cite);

    /// <param name="Most">So many members may be paid.</param>
    /// <param name="Members">Of so many.</param>
    /// <param name="Cite">The article.</param>
    public sealed record TooManyMembersPaid(int Most, int Members, Citations Cite) : SpendingRefusal(Cite);

    public sealed record ToMemberAt(string Name, ActivityKind Kind, PayeeRule.NotToMembersAt Rule) : SpendingRefusal(Rule.Cite);
}
