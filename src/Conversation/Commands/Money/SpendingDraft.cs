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
    /// Takes an amount over. Of a number beside a quantity (15份 1200元) it is the price of one where the rate allows it to be,
    /// and where there is no rate, when it stood first.
    /// </summary>
    public SpendingDraft With(ReadMoney money, BudgetItem? item)
    {
        if (money.Number is not { } number)
            return this;
        if (money.Quantity is not { } many)
            return this with { Amount = number, Price = null };
        var isPrice = money.IsPrice || (item?.Rates.MaxBy(rate => rate.Most) is { } rate ? number <= rate.Most : money.NumberFirst);
        return isPrice
            ? this with { Price = number, Quantity = many, Amount = number * many }
            : this with { Price = null, Quantity = many, Amount = number };
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
