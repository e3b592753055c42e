using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Conversation.Texts;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Wording;

/// <summary>Says amounts, items and lines of a budget in the reader's language.</summary>
public sealed class BudgetWording(CommonWording wording)
{
    private readonly Catalogue _texts = wording.Texts;

    public string Name(BudgetItem item) => wording.Name(item.Name);

    public string Names(FundingRules funding, ItemPool pool) =>
        _texts.List([.. pool.Items.Select(id => funding.FindItem(id) is { } item ? Name(item) : id)]);

    /// <summary>80 元 × 15 人次 ＝ 1,200 元; the amount alone for a single one, and for what takes a line back.</summary>
    public string Amount(BudgetItem item, Dollars amount, Dollars? price, int? quantity) => (price, quantity) switch
    {
        (not null, 1) => _texts.Money(amount),
        _ when amount < Dollars.Zero => _texts.Money(amount),
        ({ } each, { } many) => _texts.PriceTimes(each, Quantity(item, many), amount),
        (null, { } many) => _texts.WithAside(_texts.Money(amount), Quantity(item, many)),
        _ => _texts.Money(amount),
    };

    /// <summary>每人次最多 80 元（捌、三）.</summary>
    public IEnumerable<string> Rates(BudgetItem item) => item.Rates.Select(rate => rate.For is { } whom
        ? _texts.PerUnitFor(wording.Name(whom), rate.Most, rate.Unit, rate.Cite)
        : _texts.PerUnit(rate.Most, rate.Unit, rate.Cite));

    /// <summary>What a share leaves, or what it comes to.</summary>
    public string Ceiling(BudgetItem item, ItemCeiling ceiling, Dollars noted) => ceiling.Rule.OfPaid.Count == 0
        ? _texts.WholeShare(Name(item), ceiling.Rule.Most, ceiling.Most, ceiling.Left.AtLeastNothing, ceiling.Rule.Cite)
        : _texts.PaidShare(Name(item), ceiling.Rule.Most, ceiling.Most, noted, ceiling.Rule.Cite);

    /// <summary>膳食費還可用 800 元，全部剩 10,000 元.</summary>
    public IReadOnlyList<string> Left(BudgetItem item, BudgetStatement statement) => statement.IsClosed
        ? [_texts.AllLeft(statement.Total.Available)]
        : [_texts.ItemLeft(Name(item), statement.Find(item.Id)?.Left ?? Dollars.Zero), _texts.AllLeft(statement.Total.Available)];

    /// <summary>#12 膳食費 1,200 元（便當）.</summary>
    public string Line(BudgetItem item, LedgerEntry line)
    {
        var said = $"{line.Id} {Name(item)} {_texts.Money(line.Amount)}";
        var aside = Joined.Words(line.Payee, line.What);
        return aside.Length == 0 ? said : _texts.WithAside(said, TypedText.Shorten(aside, Limits.Words));
    }

    private static string Quantity(BudgetItem item, int many) => item.Rates is [{ Unit: var unit }, ..] ? $"{many} {unit}" : $"{many}";
}
