using CommunityBot.Budget;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Commands.Money;

/// <summary>Says why an expense is refused and what to mind with one that is not, in the reader's language.</summary>
public sealed class SpendingWording(Texts.Catalogue texts, Wording wording, FundingRules funding)
{
    private readonly BudgetWording _budget = new(texts, wording);

    /// <summary>The reason, the article, and what to do.</summary>
    public string Refusal(SpendingRefusal refusal) => refusal switch
    {
        SpendingRefusal.NoBudgetYet no => texts.NoBudgetYet(no.Cite),
        SpendingRefusal.AfterPurchases after => texts.TooLateToBuy(texts.Day(after.Last), Money(after.TakenBack), $"{texts.Word(CommandIds.Spend)} {texts.SettleWord}", after.Cite),
        SpendingRefusal.OutsidePeriod outside => texts.BoughtOutsidePeriod(texts.Day(outside.Period.Start), texts.Day(outside.Period.End), outside.Cite),
        SpendingRefusal.InFuture future => texts.BoughtInFuture(texts.Day(future.On), texts.Word(CommandIds.RequestPurchase)),
        SpendingRefusal.OverUnitRate over => texts.OverUnitRate(Money(over.Rate.Most), over.Rate.Unit, Money(over.Price), Money(over.Within), over.Cite),
        SpendingRefusal.OverShare { Ceiling: var ceiling } over when ceiling.Rule.OfPaid.Count == 0 =>
            texts.OverWholeShare(_budget.Name(over.Item), $"{ceiling.Rule.Most}", Money(ceiling.Most), Money(ceiling.Left), over.Cite),
        SpendingRefusal.OverShare { Ceiling: var ceiling } over =>
            texts.OverPaidShare(_budget.Name(over.Item), $"{ceiling.Rule.Most}", Money(ceiling.Most), Money(ceiling.Left), over.Cite),
        SpendingRefusal.OverPool { Pool.Items.Count: 1 } over => texts.OverItem(_budget.Names(funding, over.Pool), Money(over.Left), over.Cite),
        SpendingRefusal.OverPool over => texts.OverPool(_budget.Names(funding, over.Pool), Money(over.Left), over.Cite),
        SpendingRefusal.NotFor not => texts.ItemNotFor(_budget.Name(not.Item), not.Word, not.Cite),
        SpendingRefusal.ToMember to => texts.NotToMember(to.Name, to.Cite),
        SpendingRefusal.ToKind { Payee: var payee } to => texts.NotToKind(payee.Person.Name, payee.Community.Name, texts.PayeeKind(payee.Kind), to.Cite),
        SpendingRefusal.OverMemberShare over => texts.OverMemberShare(over.Name, $"{over.Rule.Most}", Money(over.Most), Money(over.Had), over.Cite),
        SpendingRefusal.TooManyMembersPaid many => texts.TooManyMembersPaid(many.Most, many.Members, many.Cite),
        SpendingRefusal.ToMemberAt at => texts.NotToMemberAt(at.Name, wording.Name(at.Kind.Name), at.Rule.Unless is [var word, ..] ? word : "", at.Cite),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "A new refusal needs its sentence here."),
    };

    public string Warning(SpendingWarning warning) => warning switch
    {
        SpendingWarning.TotalReaches reaches => texts.TotalReaches($"{reaches.Percent}%", Money(reaches.Total.Available)),
        SpendingWarning.PoolReaches reaches => texts.PoolReaches(_budget.Names(funding, reaches.Item.Pool), $"{reaches.Percent}%", Money(reaches.Item.PoolBalance.Available)),
        SpendingWarning.DrawsOnPool { Item: var item } => texts.DrawsOnPool(_budget.Name(item.Item), Money(-item.Balance.Available), item.Pool.Cite),
        SpendingWarning.ShareIsOff { Ceiling: var ceiling } off when off.Missing > Dollars.Zero =>
            texts.PremiumMissing(_budget.Name(off.Item), Money(off.Missing), Money(ceiling.Most), $"{ceiling.Rule.Most}", ceiling.Rule.Cite),
        SpendingWarning.ShareIsOff { Ceiling: var ceiling } off =>
            texts.PremiumTooMuch(_budget.Name(off.Item), Money(-off.Missing), Money(ceiling.Most), $"{ceiling.Rule.Most}", ceiling.Rule.Cite),
        SpendingWarning.PayeeUnknown unknown => texts.PayeeUnknown(unknown.Name, texts.List([.. unknown.Rule.Kinds.Select(texts.PayeeKind)]), unknown.Rule.Cite),
        SpendingWarning.SameAs same => texts.SameLine($"{same.Earlier.Id}"),
        _ => throw new ArgumentOutOfRangeException(nameof(warning), warning, "A new warning needs its sentence here."),
    };

    private string Money(Dollars amount) => _budget.Money(BudgetWording.AtLeastNothing(amount));
}
