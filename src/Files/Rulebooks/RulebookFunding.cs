using CommunityBot.Files.Formats;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Files.Rulebooks;

/// <summary>Reads what is paid, and what the money may be spent on.</summary>
internal static class RulebookFunding
{
    /// <summary>What a quota is counted over. There is one, written out so that the file can be read aloud.</summary>
    private static readonly string[] s_quotaSpans = ["年"];

    public static FundingRules? Read(YamlSection page, RulebookTerms terms)
    {
        if (page.SectionIfAny("funding", "grants", "top-ups", "purchases-by", "items", "pools", "payees") is not { } section)
            return null;
        var items = section.List("items", "id", "zh", "en", "words", "rates", "share", "not-for", "not-for-cite", "cite");
        var ids = items.Select(item => item.TextIfAny("id", RulebookWords.Id) ?? "").ToHashSet();
        return new FundingRules
        {
            Grants = [.. section.List("grants", "categories", "when", "most", "quota", "cite").Select(grant => new GrantRule
            {
                Scope = RulebookWords.Scope(grant, terms),
                Most = grant.Value("most", RulebookWords.ReadAmount, RulebookWords.AnAmount),
                Quota = grant.SectionIfAny("quota", "most", "of", "each", "cite") is { } quota ? Quota(quota, terms) : null,
                Cite = RulebookWords.Cite(grant),
            })],
            TopUps = TopUps(section, terms),
            PurchasesBy = section.SectionIfAny("purchases-by", "day", "cite") is { } by
                ? new PurchaseDeadline(by.Value("day", RulebookWords.ReadDay, RulebookWords.ADay), RulebookWords.Cite(by))
                : null,
            Items = Items(items, ids),
            Pools = Pools(section, ids),
            Payees = RulebookPayees.Read(section, ids, terms),
        };
    }

    private static QuotaRule Quota(YamlSection section, RulebookTerms terms)
    {
        section.Reference("each", s_quotaSpans);
        return new QuotaRule(RulebookCounts.Read(section, "most", "場"), section.Reference("of", terms.Questions), RulebookWords.Cite(section));
    }

    private static IReadOnlyList<TopUpRule> TopUps(YamlSection section, RulebookTerms terms)
    {
        var ids = new HashSet<string>();
        return [.. section.ListIfAny("top-ups", "id", "zh", "en", "categories", "when", "amount", "for-each", "most", "conditions", "cite").Select(
            topUp => new TopUpRule
            {
                Id = RulebookWords.NewId(topUp, ids),
                Name = RulebookWords.Name(topUp),
                Scope = RulebookWords.Scope(topUp, terms),
                Amount = topUp.Value("amount", RulebookWords.ReadAmount, RulebookWords.AnAmount),
                ForEach = topUp.OneOfIfAny("for-each", RulebookWords.Kinds),
                Most = topUp.ValueIfAny("most", RulebookWords.ReadAmount, RulebookWords.AnAmount),
                Conditions = [.. topUp.ListIfAny("conditions", "zh", "en").Select(RulebookWords.Name)],
                Cite = RulebookWords.Cite(topUp),
            })];
    }

    private static IReadOnlyList<BudgetItem> Items(IReadOnlyList<YamlSection> sections, IReadOnlyCollection<string> known)
    {
        var ids = new HashSet<string>();
        var words = new RulebookVocabulary();
        return [.. sections.Select(section =>
        {
            var (id, name) = (RulebookWords.NewId(section, ids), RulebookWords.Name(section));
            words.Take(section, id, name);
            var notFor = RulebookWords.Words(section, "not-for");
            return new BudgetItem
            {
                Id = id,
                Name = name,
                Words = RulebookWords.Words(section),
                Rates = [.. section.ListIfAny("rates", "zh", "en", "most", "unit", "cite").Select(Rate).OrderByDescending(rate => rate.Most)],
                Share = section.SectionIfAny("share", "most", "of-paid", "cite") is { } share ? Share(share, known) : null,
                NotFor = notFor,
                NotForCite = notFor.Count > 0 ? RulebookWords.Cite(section, "not-for-cite") : Citations.None,
                Cite = RulebookWords.Cite(section),
            };
        })];
    }

    private static UnitRate Rate(YamlSection section) => new()
    {
        For = RulebookWords.NameIfAny(section),
        Most = section.Value("most", RulebookWords.ReadAmount, RulebookWords.AnAmount),
        Unit = section.Text("unit", RulebookWords.AUnit),
        Cite = RulebookWords.Cite(section),
    };

    private static ShareCeiling Share(YamlSection section, IReadOnlyCollection<string> items) => new()
    {
        Most = section.Value("most", RulebookWords.ReadRate, RulebookWords.ARate),
        OfPaid = section.References("of-paid", items),
        Cite = RulebookWords.Cite(section),
    };

    private static IReadOnlyList<ItemPool> Pools(YamlSection section, IReadOnlyCollection<string> items)
    {
        var taken = new HashSet<string>();
        return [.. section.ListIfAny("pools", "items", "cite").Select(pool =>
        {
            foreach (var (word, place) in pool.Words("items").Where(entry => !taken.Add(entry.Word)))
                pool.Note(place, word, new BothLanguages("還不在其他 pools 裡的項目：一個項目只能在一處勻支", "an item that is in no other pool"));
            return new ItemPool { Items = pool.References("items", items), Cite = RulebookWords.Cite(pool) };
        })];
    }
}
