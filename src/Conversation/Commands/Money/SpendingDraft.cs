using System.Globalization;
using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Money;

/// <summary>An expense or a request while it is being asked for: what is known so far. Null is not known yet.</summary>
internal sealed record SpendingDraft
{
    public FundedCommunity? Community { get; init; }

    public BudgetItem? Item { get; init; }

    public Dollars? Amount { get; init; }

    public Dollars? Price { get; init; }

    public int? Quantity { get; init; }

    public string? Payee { get; init; }

    public string What { get; init; } = "";

    /// <summary>Today where it was not said.</summary>
    public DateOnly? On { get; init; }

    public MeetingId? Meeting { get; init; }

    /// <summary>Whether a rule asks who is paid from the item.</summary>
    public bool NeedsPayee => Community is not null && Item is not null && Community.Funding.Payees.Any(rule => rule.Items.Contains(Item.Id));

    /// <summary>The rate an amount for more than one unit has to be divided by; null where it is known to keep it.</summary>
    public UnitRate? NeedsQuantity => Quantity is null && Item?.Rates.MaxBy(rate => rate.Most) is { } rate && Amount > rate.Most ? rate : null;

    /// <summary>Whether a question was asked for a draft.</summary>
    public static bool IsIn(IReadOnlyDictionary<string, string> known) => known.ContainsKey(nameof(What));

    public static SpendingDraft Restore(IReadOnlyDictionary<string, string> known, IReadOnlyList<FundedCommunity> led)
    {
        var community = led.FirstOrDefault(funded => Key(funded) == known.GetValueOrDefault(nameof(Community)));
        return new SpendingDraft
        {
            Community = community,
            Item = known.TryGetValue(nameof(Item), out var item) ? community?.Funding.FindItem(item) : null,
            Amount = Number(nameof(Amount)) is { } amount ? new Dollars(amount) : null,
            Price = Number(nameof(Price)) is { } price ? new Dollars(price) : null,
            Quantity = (int?)Number(nameof(Quantity)),
            Payee = known.GetValueOrDefault(nameof(Payee)),
            What = known.GetValueOrDefault(nameof(What), ""),
            On = known.TryGetValue(nameof(On), out var day) ? DateOnly.Parse(day, CultureInfo.InvariantCulture) : null,
            Meeting = Number(nameof(Meeting)) is { } meeting ? new MeetingId(meeting) : null,
        };

        long? Number(string key) => known.TryGetValue(key, out var value) ? long.Parse(value, CultureInfo.InvariantCulture) : null;
    }

    public IReadOnlyDictionary<string, string> Keep()
    {
        var known = new Dictionary<string, string?>
        {
            [nameof(Community)] = Community is null ? null : Key(Community),
            [nameof(Item)] = Item?.Id,
            [nameof(Amount)] = Said(Amount?.Amount),
            [nameof(Price)] = Said(Price?.Amount),
            [nameof(Quantity)] = Said(Quantity),
            [nameof(Payee)] = Payee,
            [nameof(What)] = What,
            [nameof(On)] = On?.ToString("O", CultureInfo.InvariantCulture),
            [nameof(Meeting)] = Said(Meeting?.Value),
        };
        return known.Where(entry => entry.Value is not null).ToDictionary(entry => entry.Key, entry => entry.Value!);
    }

    /// <summary>
    /// Takes an amount over. Of a number beside a quantity (15份 1200元) it is the price of one where the rate allows it to be,
    /// and where there is no rate, when it stood first.
    /// </summary>
    public SpendingDraft With(ReadMoney money)
    {
        if (money.Number is not { } number)
            return this;
        if (money.Quantity is not { } many)
            return this with { Amount = number, Price = null };
        var isPrice = money.IsPrice || (Item?.Rates.MaxBy(rate => rate.Most) is { } rate ? number <= rate.Most : money.NumberFirst);
        return isPrice
            ? this with { Price = number, Quantity = many, Amount = number * many }
            : this with { Price = null, Quantity = many, Amount = number };
    }

    public Spending ToSpending(LedgerKind kind, Meeting? meeting, DateOnly today) => new()
    {
        Kind = kind,
        Item = Item!,
        Amount = Amount!.Value,
        UnitPrice = Price,
        Quantity = Quantity,
        Payee = Payee ?? "",
        Meeting = meeting,
        What = What,
        On = On ?? today,
    };

    private static string Key(FundedCommunity funded) => Said(funded.Community.Id.Value)!;

    private static string? Said(long? number) => number?.ToString(CultureInfo.InvariantCulture);
}
