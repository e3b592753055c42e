using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Money;

/// <summary>An expense or a request while it is being asked for: what is known so far. Null is not known yet.</summary>
internal sealed record SpendingDraft
{
    public CommunityId? Community { get; init; }

    /// <summary>The id of the item of the budget.</summary>
    public string? Item { get; init; }

    public Dollars? Amount { get; init; }

    public Dollars? Price { get; init; }

    public int? Quantity { get; init; }

    /// <summary>Whether the price and the quantity may be the other way round, as no unit said which is which: 100x1.</summary>
    public bool IsUnsure { get; init; }

    public string? Payee { get; init; }

    public string What { get; init => field = value ?? field; } = "";

    /// <summary>Today where it was not said.</summary>
    public DateOnly? On { get; init; }

    public MeetingId? Meeting { get; init; }

    /// <summary>What was said before the community was known by whose items it is read.</summary>
    public string? Said { get; init; }

    /// <summary>The rate an amount for more than one unit has to be divided by; null where it is known to keep it.</summary>
    public UnitRate? NeedsQuantity(BudgetItem item) => Quantity is null && item.Rates.MaxBy(rate => rate.Most) is { } rate && Amount > rate.Most ? rate : null;

    /// <summary>
    /// Of two numbers of which no unit says which is the price, the first is; where one unit has a ceiling it is asked if the first is the
    /// smaller, or breaks the ceiling that the second keeps. A swap would slip under the ceiling there, as the sum is the same.
    /// </summary>
    /// <returns>The ceiling; null where it need not be asked.</returns>
    public UnitRate? AsksPrice(BudgetItem item) =>
        IsUnsure && item.Rates.MaxBy(rate => rate.Most) is { } rate && Price is { } price && new Dollars(Quantity ?? 0) is var other
        && (price < other || (price > rate.Most && other <= rate.Most))
            ? rate
            : null;

    /// <summary>Takes the answer to which number is the price over: 100, 100元x1. What is none leaves it open.</summary>
    public SpendingDraft WithPrice(ReadMoney money) => money switch
    {
        { Number: { } number, Quantity: { } many, IsUnsure: false } => this with { Price = number, Quantity = many, Amount = number * many, IsUnsure = false },
        { Number: { } number, Quantity: null } when number == Price => this with { IsUnsure = false },
        { Number: { Amount: var number }, Quantity: null } when number == Quantity =>
            this with { Price = new Dollars(number), Quantity = (int)Price!.Value.Amount, IsUnsure = false },
        _ => this,
    };

    /// <summary>
    /// Takes an amount over. Of a number beside a quantity (15份 1200元) it is the price of one where the rate allows it to be,
    /// and where there is no rate, when it stood first.
    /// </summary>
    public SpendingDraft With(ReadMoney money, BudgetItem? item)
    {
        if (money.Number is not { } number)
            return this;
        if (money.Quantity is not { } many)
            return this with { Amount = number, Price = null, IsUnsure = false };
        var isPrice = money.IsPrice || (!money.IsSum && (item?.Rates.MaxBy(rate => rate.Most) is { } rate ? number <= rate.Most : money.NumberFirst));
        return isPrice
            ? this with { Price = number, Quantity = many, Amount = number * many, IsUnsure = money.IsUnsure }
            : this with { Price = null, Quantity = many, Amount = number, IsUnsure = false };
    }

    public Spending ToSpending(LedgerKind kind, BudgetItem item, Meeting? meeting, DateOnly today) => new()
    {
        Kind = kind,
        Item = item,
        Amount = Amount!.Value,
        UnitPrice = Price,
        Quantity = Quantity,
        Payee = Payee ?? "",
        Meeting = meeting,
        What = What,
        On = On ?? today,
    };
}
