using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Cli.Comparing;

/// <summary>What is paid, for what and to whom.</summary>
internal static class FundingEntries
{
    private static readonly BothLanguages s_grants = new("補助", "Grants");
    private static readonly BothLanguages s_items = new("經費項目", "Budget items");
    private static readonly BothLanguages s_ways = new("經費的用法", "How money may be used");
    private static readonly BothLanguages s_grant = new("補助上限", "Grant");
    private static readonly BothLanguages s_pool = new("可以互相勻支的", "Money may be moved between");
    private static readonly BothLanguages s_purchases = new("請購截止", "Purchases by");

    public static IEnumerable<Entry> Of(FundingRules funding, Terms terms) =>
    [
        .. funding.Grants.Select(rule => Of(rule, terms)),
        .. funding.TopUps.Select(rule => Of(rule, terms)),
        .. funding.PurchasesBy is { } by ? [Of(by)] : Array.Empty<Entry>(),
        .. funding.Items.Select(item => Of(item, terms)),
        .. funding.Pools.Select(pool => Of(pool, terms)),
        .. funding.Payees.Select(rule => PayeeEntry.Of(rule, s_ways, terms)),
    ];

    private static Entry Of(GrantRule rule, Terms terms) => new()
    {
        Part = s_grants,
        Key = $"{string.Join(' ', rule.Scope.Categories)}/{rule.Scope.When}",
        Name = Terms.IsEveryone(rule.Scope) ? s_grant : Named(terms.About(rule.Scope)),
        Cite = rule.Cite,
        Lines =
        [
            new(Labels.Most, Words.Of(rule.Most)),
            new(new BothLanguages("名額", "how many"), rule.Quota is { } quota ? Of(quota, terms) : null),
        ],
    };

    private static BothLanguages Of(QuotaRule quota, Terms terms) => new(
        $"「{terms.Question(quota.Question).Chinese}」相同的每年 {quota.Most} 場（{quota.Cite}）",
        $"{quota.Most} a year that answered '{terms.Question(quota.Question).English}' alike ({quota.Cite})");

    private static Entry Of(TopUpRule rule, Terms terms) => new()
    {
        Part = s_grants,
        Key = rule.Id,
        Name = Words.Of(rule.Name),
        Cite = rule.Cite,
        Lines =
        [
            new(Labels.Name, Words.Of(rule.Name)),
            new(Labels.About, terms.About(rule.Scope), IsUsual: Terms.IsEveryone(rule.Scope)),
            new(new BothLanguages("金額", "amount"), Words.Of(rule.Amount)),
            new(new BothLanguages("按人數算的身分", "for each"), rule.ForEach is { } kind ? Words.Of(kind) : null),
            new(Labels.Most, rule.Most is { } most ? Words.Of(most) : null),
            new(new BothLanguages("條件", "conditions"), rule.Conditions.Count == 0 ? null : Words.List([.. rule.Conditions.Select(Words.Of)])),
        ],
    };

    private static Entry Of(PurchaseDeadline by) => new()
    {
        Part = s_grants,
        Key = "",
        Name = s_purchases,
        Cite = by.Cite,
        Lines = [new(Labels.Day, Words.Of(by.Day))],
    };

    private static Entry Of(BudgetItem item, Terms terms) => new()
    {
        Part = s_items,
        Key = item.Id,
        Name = Words.Of(item.Name),
        Cite = item.Cite,
        Lines =
        [
            new(Labels.Name, Words.Of(item.Name)),
            new(Labels.AlsoCalled, Words.List(item.Words)),
            new(new BothLanguages("單價上限", "most for one"), item.Rates.Count == 0 ? null : Words.List([.. item.Rates.Select(Of)])),
            new(new BothLanguages("比例上限", "share"), item.Share is { } share ? Of(share, terms) : null),
            new(new BothLanguages("不能支付", "not for"), Words.List(item.NotFor)),
            new(new BothLanguages("不能支付的條次", "article of what it is not for"), Words.Of(item.NotForCite)),
        ],
    };

    private static Entry Of(ItemPool pool, Terms terms) => new()
    {
        Part = s_ways,
        Key = "",
        Name = s_pool,
        Cite = pool.Cite,
        Lines = [new(Labels.Items, terms.Items(pool.Items))],
    };

    private static BothLanguages Of(UnitRate rate)
    {
        var whom = Words.IfAny(rate.For);
        return new BothLanguages(
            $"{whom?.Chinese}每{rate.Unit} {Words.Of(rate.Most).Chinese}（{rate.Cite}）",
            $"{Words.Of(rate.Most).English} per {rate.Unit} {whom?.English} ({rate.Cite})");
    }

    private static BothLanguages Of(ShareCeiling share, Terms terms)
    {
        var of = share.OfPaid.Count == 0 ? new BothLanguages("核定總額", "the approved budget") : terms.Items(share.OfPaid);
        return new BothLanguages($"{of.Chinese}的 {share.Most}（{share.Cite}）", $"{share.Most} of {of.English} ({share.Cite})");
    }

    private static BothLanguages Named(BothLanguages whom) => new($"{s_grant.Chinese}（{whom.Chinese}）", $"{s_grant.English} ({whom.English})");
}
