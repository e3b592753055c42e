using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Conversation.Texts;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Wording;

/// <summary>Says why an expense is refused and what to mind with one that is not, in the reader's language.</summary>
public sealed class SpendingWording(CommonWording wording, FundingRules funding)
{
    private readonly Catalogue _texts = wording.Texts;
    private readonly BudgetWording _budget = new(wording);

    /// <summary>The reason, the article, and what to do.</summary>
    public string Refusal(SpendingRefusal refusal) => refusal switch
    {
        SpendingRefusal.NoBudgetYet no => _texts.NoBudgetYet(no.Cite),
        SpendingRefusal.AfterPurchases after =>
            _texts.TooLateToBuy(after.Last, after.TakenBack.AtLeastNothing, $"{_texts.Word(CommandIds.Spend)} {_texts.SettleWord}", after.Cite),
        SpendingRefusal.OutsidePeriod outside => _texts.BoughtOutsidePeriod(outside.Period, outside.Cite),
        SpendingRefusal.InFuture future => _texts.BoughtInFuture(future.On, _texts.Word(CommandIds.RequestPurchase)),
        SpendingRefusal.OverUnitRate over => _texts.OverUnitRate(over.Rate.Most, over.Rate.Unit, over.Price, over.Within, over.Cite),
        SpendingRefusal.OverShare { Ceiling: var ceiling } over when ceiling.Rule.OfPaid.Count == 0 =>
            _texts.OverWholeShare(_budget.Name(over.Item), ceiling.Rule.Most, ceiling.Most, ceiling.Left.AtLeastNothing, over.Cite),
        SpendingRefusal.OverShare { Ceiling: var ceiling } over =>
            _texts.OverPaidShare(_budget.Name(over.Item), ceiling.Rule.Most, ceiling.Most, ceiling.Left.AtLeastNothing, over.Cite),
        SpendingRefusal.OverPool { Pool.Items.Count: 1 } over => _texts.OverItem(_budget.Names(funding, over.Pool), over.Left.AtLeastNothing, over.Cite),
        SpendingRefusal.OverPool over => _texts.OverPool(_budget.Names(funding, over.Pool), over.Left.AtLeastNothing, over.Cite),
        SpendingRefusal.NotFor not => _texts.ItemNotFor(_budget.Name(not.Item), not.Word, not.Cite),
        SpendingRefusal.ToMember to => _texts.NotToMember(to.Name, to.Cite),
        SpendingRefusal.ToKind { Payee: var payee } to => _texts.NotToKind(payee.Person.Name, payee.Community.Name, _texts.PayeeKind(payee.Kind), to.Cite),
        SpendingRefusal.OverMemberShare over => _texts.OverMemberShare(over.Name, over.Rule.Most, over.Most, over.Had, over.Cite),
        SpendingRefusal.TooManyMembersPaid many => _texts.TooManyMembersPaid(many.Most, many.Members, many.Cite),
        SpendingRefusal.ToMemberAt at => _texts.NotToMemberAt(at.Name, wording.Name(at.Kind.Name), at.Rule.Unless is [var word, ..] ? word : "", at.Cite),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "A new refusal needs its sentence here."),
    };

    public string Warning(SpendingWarning warning) => warning switch
    {
        SpendingWarning.TotalReaches reaches => _texts.TotalReaches(reaches.Percent, reaches.Total.Available.AtLeastNothing),
        SpendingWarning.PoolReaches reaches =>
            _texts.PoolReaches(_budget.Names(funding, reaches.Item.Pool), reaches.Percent, reaches.Item.PoolBalance.Available.AtLeastNothing),
        SpendingWarning.DrawsOnPool { Item: var item } => _texts.DrawsOnPool(_budget.Name(item.Item), -item.Balance.Available, item.Pool.Cite),
        SpendingWarning.ShareIsOff { Ceiling: var ceiling } off when off.Missing > Dollars.Zero =>
            _texts.PremiumMissing(_budget.Name(off.Item), off.Missing, ceiling.Most, ceiling.Rule.Most, ceiling.Rule.Cite),
        SpendingWarning.ShareIsOff { Ceiling: var ceiling } off =>
            _texts.PremiumTooMuch(_budget.Name(off.Item), -off.Missing, ceiling.Most, ceiling.Rule.Most, ceiling.Rule.Cite),
        SpendingWarning.PayeeUnknown unknown =>
            _texts.PayeeUnknown(unknown.Name, _texts.List([.. unknown.Rule.Kinds.Select(_texts.PayeeKind)]), unknown.Rule.Cite),
        SpendingWarning.SameAs same => _texts.SameLine(same.Earlier.Id),
        _ => throw new ArgumentOutOfRangeException(nameof(warning), warning, "A new warning needs its sentence here."),
    };
}
