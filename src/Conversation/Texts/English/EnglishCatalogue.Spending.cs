using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string SpendPurpose => "note what was paid, for example: spend meals 80x15 lunch; “spend correct” for slips";

    public override string RequestPurchasePurpose => "note a purchase before it is paid, for example: purchase request materials 5000 sensors";

    public override string WhichItem => "Which item of the budget?";

    public override string NoSuchItem(string words) => $"The budget has no item “{words}”. Which of these is it?";

    public override string HowMuch(string item) => $"How much for {item}? Type price x quantity or the sum, for example: 80x15 or 1,200.";

    public override string NotMoney(string words) => $"“{words}” cannot be noted. Please type a whole amount above zero, for example: 80x15 or 1,200.";

    public override string NotADay(string words) => $"There is no day “{words}”. Please type the day of the purchase, for example: 5/12.";

    public override string HowManyUnits(Dollars amount, string unit) => $"For how many {unit} is {Money(amount)}? Type the number, for example: 15.";

    public override string WhichIsPrice(Dollars price, int quantity) =>
        $"Which number of “{price.Amount}x{quantity}” is the price of one? Please choose, or type the price.";

    public override string PayWhom(string item) => $"Who is paid ({item})? Type the name, for example: Chen Dawen.";

    public override string ConfirmSpending(string item, Dollars amount) => $"Note this expense? {item} {Money(amount)}";

    public override string ConfirmRequest(string item, Dollars amount) => $"Note this purchase request? {item} {Money(amount)}";

    public override string ConfirmOrChange => "“yes” notes it; to change it, answer with another amount, day or purpose; “cancel” drops it.";

    public override string ExpenseAsItWas(string words) =>
        $"I cannot tell what “{words}” changes, so nothing is changed. Type another amount, day, item or purpose; “yes” notes it as it was.";

    public override string DropIt => "cancel";

    public override bool IsSure(string words) => words.ToLowerInvariant() is "yes" or "y" or "ok" or "sure" or "確定" or "好" or "是";

    public override string MoneyLabel => "Amount";

    public override string PurchaseDayLabel => "Day";

    public override string PayeeLabel => "Paid to";

    public override string MeetingLabel => "Meeting";

    public override string PurposeLabel => "For";

    public override string LimitLabel => "Limit";

    public override string AfterwardsLabel => "Afterwards";

    public override string PriceTimes(Dollars price, string quantity, Dollars amount) => $"{Money(price)} × {quantity} = {Money(amount)}";

    public override string PerUnit(Dollars most, string unit, Citations cite) => $"at most {Money(most)} per {unit} ({Articles(cite)})";

    public override string PerUnitFor(string whom, Dollars most, string unit, Citations cite) => $"{whom}: at most {Money(most)} per {unit} ({Articles(cite)})";

    public override string ItemLeft(string item, Dollars left) => $"{Money(left)} left for {item}";

    public override string AllLeft(Dollars left) => $"{Money(left)} left in all";

    public override string SpendingNoted(LedgerEntryId reference, string item, Dollars amount) => $"Expense {reference} noted: {item} {Money(amount)}";

    public override string RequestNoted(LedgerEntryId reference, string item, Dollars amount) => $"Request {reference} noted: {item} {Money(amount)}";

    public override string SettleLater(string words) => $"Once it is paid, type “{words}”, with the amount behind it where it differs.";

    public override string TotalReaches(int percent, Dollars left) =>
        left == Dollars.Zero ? "Note: all of the budget is used." : $"Note: {percent}% of the budget is used, {Money(left)} left.";

    public override string PoolReaches(string items, int percent, Dollars left) =>
        left == Dollars.Zero ? $"Note: all of {items} is used." : $"Note: {percent}% of {items} is used, {Money(left)} left.";

    public override string DrawsOnPool(string item, Dollars over, Citations cite) =>
        $"{item} is {Money(over)} above what was approved for it; items that share its money make it up ({Articles(cite)}).";

    public override string PremiumMissing(string item, Dollars missing, Dollars most, Rate share, Citations cite) =>
        $"Do not forget {item}: {share} comes to {Money(most)}, {Money(missing)} is still to be noted ({Articles(cite)}).";

    public override string PremiumTooMuch(string item, Dollars over, Dollars most, Rate share, Citations cite) =>
        $"{item} has {Money(over)} too much: {share} comes to {Money(most)} ({Articles(cite)}). Please put it right with “spend correct”.";

    public override string PayeeUnknown(string name, string kinds, Citations cite) =>
        $"{name} is on no roster. Nobody who is {kinds} may be paid ({Articles(cite)}).";

    public override string SameLine(LedgerEntryId reference) => $"Note: {reference} is the same on the same day. Please make sure it is not noted twice.";

    public override string SomebodySpent(string who, string community, string item, Dollars amount) => $"{who} noted {item} {Money(amount)} for {community}.";
}
