using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string BudgetPurpose => "see what is spent and left, item by item; “budget details” shows the lines";

    public override string NoFunding => "The money of your communities is not kept here; for grants and settling see the regulation of the programme.";

    public override string Money(Dollars amount) => $"NT${amount}";

    public override string BudgetTitle(string community) => $"Budget of {community}";

    public override string BudgetNotApproved(Dollars ceiling, Citations cite) =>
        $"No budget is approved yet. This community may ask for up to {Money(ceiling)} ({string.Join('、', cite)}); once it is approved, spending can be noted.";

    public override string TotalLabel => "Total";

    public override string UsedOf(Dollars used, Dollars approved, Dollars left) => $"{used} of {approved}, {left} left";

    public override string UsedAndToUse(Dollars used, Dollars approved, Dollars toUse) => $"{used} of {approved}, {toUse} to use";

    public override string UsedAndTakenBack(Dollars used, Dollars approved, Dollars left) => $"{used} of {approved}, {left} taken back";

    public override string UsedBeyond(Dollars used, Dollars approved, Dollars over, Dollars toUse) =>
        $"{used} of {approved}, {over} from other items, {toUse} to use";

    public override string Requested(Dollars amount) => $"{Money(amount)} of it requested";

    public override string PoolHas(string items, Dollars left, Citations cite) =>
        $"Money may be moved between {items}; together they have {Money(left)} left ({Articles(cite)}).";

    public override string WholeShare(string item, Rate share, Dollars most, Dollars left, Citations cite) =>
        $"{item} takes at most {share} of the budget, {Money(most)}; {Money(left)} of that is left ({Articles(cite)}).";

    public override string PaidShare(string item, Rate share, Dollars most, Dollars noted, Citations cite) =>
        $"{item} is {share} of what was paid, {Money(most)}; the item has {Money(noted)} ({Articles(cite)}).";

    public override string RequestBy(DateOnly day, Citations cite) =>
        $"Purchases are requested by {Day(day)}; what is left then is taken back ({Articles(cite)}).";

    public override string RestTakenBack(DateOnly day, Dollars amount, Citations cite) =>
        $"The day for requests, {Day(day)}, is over; the remaining {Money(amount)} is taken back ({Articles(cite)}).";

    public override string FiscalYear(int year) => $"Spent in fiscal year {year} (ROC {RocCalendar.Year(new DateOnly(year, 1, 1))})";

    public override string DetailsWord => "details";

    public override bool IsDetails(string word) => word.ToLowerInvariant() is "details" or "lines" or "明細" or "逐筆";

    public override string LedgerTitle(string community) => $"Lines of {community}’s budget";

    public override string NoLedgerLines => "There are no lines yet.";

    public override string NewestOnly(int count) => $"These are the newest {count}.";

    public override string KindOfLine(LedgerKind kind) => kind switch
    {
        LedgerKind.Approved => "approved",
        LedgerKind.Committed => "requested",
        _ => "spent",
    };

    public override string CorrectsLine(LedgerEntryId reference) => $"corrects {reference}";

    public override string SettlesLine(LedgerEntryId reference) => $"settles {reference}";
}
