using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Commands.Money;

/// <summary>Says why an expense is refused and what to mind with one that is not, in the reader's language.</summary>
internal sealed class SpendingWording(Turn turn, FundingRules funding)
{
    private readonly BudgetWording _budget = new(turn);

    /// <summary>The reason, the article, and what to do.</summary>
    public string Refusal(SpendingRefusal refusal) => refusal switch
    {
        SpendingRefusal.NoBudgetYet no => turn.Texts.NoBudgetYet(no.Cite),
        SpendingRefusal.AfterPurchases after => turn.Texts.TooLateToBuy(turn.Texts.Day(after.Last), Money(after.TakenBack), $"{turn.Texts.Word(CommandIds.Spend)} {turn.Texts.SettleWord}", after.Cite),
        SpendingRefusal.OutsidePeriod outside => turn.Texts.BoughtOutsidePeriod(turn.Texts.Day(outside.Period.Start), turn.Texts.Day(outside.Period.End), outside.Cite),
        SpendingRefusal.InFuture future => turn.Texts.BoughtInFuture(turn.Texts.Day(future.On), turn.Texts.Word(CommandIds.RequestPurchase)),
        SpendingRefusal.OverUnitRate over => turn.Texts.OverUnitRate(Money(over.Rate.Most), over.Rate.Unit, Money(over.Price), Money(over.Within), over.Cite),
        SpendingRefusal.OverShare { Ceiling: var ceiling } over when ceiling.Rule.OfPaid.Count == 0 =>
            turn.Texts.OverWholeShare(_budget.Name(over.Item), $"{ceiling.Rule.Most}", Money(ceiling.Most), Money(ceiling.Left), over.Cite),
        SpendingRefusal.OverShare { Ceiling: var ceiling } over =>
            turn.Texts.OverPaidShare(_budget.Name(over.Item), $"{ceiling.Rule.Most}", Money(ceiling.Most), Money(ceiling.Left), over.Cite),
        SpendingRefusal.OverPool { Pool.Items.Count: 1 } over => turn.Texts.OverItem(_budget.Names(funding, over.Pool), Money(over.Left), over.Cite),
        SpendingRefusal.OverPool over => turn.Texts.OverPool(_budget.Names(funding, over.Pool), Money(over.Left), over.Cite),
        SpendingRefusal.NotFor not => turn.Texts.ItemNotFor(_budget.Name(not.Item), not.Word, not.Cite),
        SpendingRefusal.ToMember to => turn.Texts.NotToMember(to.Name, to.Cite),
        SpendingRefusal.ToKind { Payee: var payee } to => turn.Texts.NotToKind(payee.Person.Name, payee.Community.Name, turn.Texts.PayeeKind(payee.Kind), to.Cite),
        SpendingRefusal.OverMemberShare over => turn.Texts.OverMemberShare(over.Name, $"{over.Rule.Most}", Money(over.Most), Money(over.Had), over.Cite),
        SpendingRefusal.TooManyMembersPaid many => turn.Texts.TooManyMembersPaid(many.Most, many.Members, many.Cite),
        SpendingRefusal.ToMemberAt at => turn.Texts.NotToMemberAt(at.Name, turn.Wording.Name(at.Kind.Name), at.Rule.Unless is [var word, ..] ? word : "", at.Cite),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "A new refusal needs its sentence here."),
    };

    public string Warning(SpendingWarning warning) => warning switch
    {
        SpendingWarning.TotalReaches reaches => turn.Texts.TotalReaches($"{reaches.Percent}%", Money(reaches.Total.Available)),
        SpendingWarning.PoolReaches reaches => turn.Texts.PoolReaches(_budget.Names(funding, reaches.Item.Pool), $"{reaches.Percent}%", Money(reaches.Item.PoolBalance.Available)),
        SpendingWarning.DrawsOnPool { Item: var item } => turn.Texts.DrawsOnPool(_budget.Name(item.Item), Money(-item.Balance.Available), item.Pool.Cite),
        SpendingWarning.ShareIsOff { Ceiling: var ceiling } off when off.Missing > Dollars.Zero =>
            turn.Texts.PremiumMissing(_budget.Name(off.Item), Money(off.Missing), Money(ceiling.Most), $"{ceiling.Rule.Most}", ceiling.Rule.Cite),
        SpendingWarning.ShareIsOff { Ceiling: var ceiling } off =>
            turn.Texts.PremiumTooMuch(_budget.Name(off.Item), Money(-off.Missing), Money(ceiling.Most), $"{ceiling.Rule.Most}", ceiling.Rule.Cite),
        SpendingWarning.PayeeUnknown unknown => turn.Texts.PayeeUnknown(unknown.Name, turn.Texts.List([.. unknown.Rule.Kinds.Select(turn.Texts.PayeeKind)]), unknown.Rule.Cite),
        SpendingWarning.SameAs same => turn.Texts.SameLine($"{same.Earlier.Id}"),
        _ => throw new ArgumentOutOfRangeException(nameof(warning), warning, "A new warning needs its sentence here."),
    };

    private string Money(Dollars amount) => _budget.Money(BudgetWording.AtLeastNothing(amount));
}
