using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string BudgetPurpose { get; }

    /// <summary>For communities whose programme pays nothing.</summary>
    public abstract string NoFunding { get; }

    /// <summary>1,200 元.</summary>
    public abstract string Money(Dollars amount);

    public abstract string BudgetTitle(string community);

    public abstract string BudgetNotApproved(Dollars ceiling, Citations cite);

    public abstract string TotalLabel { get; }

    /// <summary>1,200／3,000 元，剩 1,800.</summary>
    public abstract string UsedOf(Dollars used, Dollars approved, Dollars left);

    /// <summary>Of an item, with what may still be spent on it, whichever item of its pool that is taken from.</summary>
    public abstract string UsedAndToUse(Dollars used, Dollars approved, Dollars toUse);

    /// <summary>1,200／3,000 元，收回 1,800.</summary>
    public abstract string UsedAndTakenBack(Dollars used, Dollars approved, Dollars left);

    /// <summary>1,200／1,000 元，由勻支補 200.</summary>
    public abstract string UsedBeyond(Dollars used, Dollars approved, Dollars over, Dollars toUse);

    public abstract string Requested(Dollars amount);

    public abstract string PoolHas(string items, Dollars left, Citations cite);

    public abstract string WholeShare(string item, Rate share, Dollars most, Dollars left, Citations cite);

    public abstract string PaidShare(string item, Rate share, Dollars most, Dollars noted, Citations cite);

    public abstract string RequestBy(DateOnly day, Citations cite);

    public abstract string RestTakenBack(DateOnly day, Dollars amount, Citations cite);

    public abstract string FiscalYear(int year);

    /// <summary>The word for the lines of the ledger.</summary>
    public abstract string DetailsWord { get; }

    public abstract bool IsDetails(string word);

    public abstract string LedgerTitle(string community);

    public abstract string NoLedgerLines { get; }

    public abstract string NewestOnly(int count);

    public abstract string KindOfLine(LedgerKind kind);

    public abstract string CorrectsLine(LedgerEntryId reference);

    public abstract string SettlesLine(LedgerEntryId reference);
}
