using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string SpendPurpose { get; }

    public abstract string RequestPurchasePurpose { get; }

    // What is asked
    public abstract string WhichItem { get; }

    public abstract string NoSuchItem(string words);

    public abstract string HowMuch(string item);

    public abstract string NotMoney(string words);

    public abstract string NotADay(string words);

    public abstract string HowManyUnits(Dollars amount, string unit);

    public abstract string WhichIsPrice(Dollars price, int quantity);

    public abstract string PayWhom(string item);

    public abstract string ConfirmSpending(string item, Dollars amount);

    public abstract string ConfirmRequest(string item, Dollars amount);

    public abstract string ConfirmOrChange { get; }

    /// <summary>Nothing of what was shown was changed, as those words say nothing that can be changed.</summary>
    public abstract string ExpenseAsItWas(string words);

    /// <summary>The button that drops it; the word is understood as <see cref="IsNeverMind"/>.</summary>
    public abstract string DropIt { get; }

    public abstract bool IsSure(string words);

    // What is shown
    public abstract string MoneyLabel { get; }

    public abstract string PurchaseDayLabel { get; }

    public abstract string PayeeLabel { get; }

    public abstract string MeetingLabel { get; }

    public abstract string PurposeLabel { get; }

    public abstract string LimitLabel { get; }

    public abstract string AfterwardsLabel { get; }

    public abstract string PriceTimes(Dollars price, string quantity, Dollars amount);

    public abstract string PerUnit(Dollars most, string unit, Citations cite);

    public abstract string PerUnitFor(string whom, Dollars most, string unit, Citations cite);

    public abstract string ItemLeft(string item, Dollars left);

    public abstract string AllLeft(Dollars left);

    public abstract string SpendingNoted(LedgerEntryId reference, string item, Dollars amount);

    public abstract string RequestNoted(LedgerEntryId reference, string item, Dollars amount);

    public abstract string SettleLater(string words);

    // What is said with it
    public abstract string TotalReaches(int percent, Dollars left);

    public abstract string PoolReaches(string items, int percent, Dollars left);

    public abstract string DrawsOnPool(string item, Dollars over, Citations cite);

    public abstract string PremiumMissing(string item, Dollars missing, Dollars most, Rate share, Citations cite);

    public abstract string PremiumTooMuch(string item, Dollars over, Dollars most, Rate share, Citations cite);

    public abstract string PayeeUnknown(string name, string kinds, Citations cite);

    public abstract string SameLine(LedgerEntryId reference);

    public abstract string SomebodySpent(string who, string community, string item, Dollars amount);
}
