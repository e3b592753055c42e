using CommunityBot.Amounts;
using CommunityBot.Files.Formats;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Files.Rulebooks;

/// <summary>Reads what comes in for a case, what it pays, and whose the rest is.</summary>
internal static class RulebookCollection
{
    private static readonly BothLanguages s_month = new("第幾個月內，例如「第 6 個月內」", "within which month, such as 第 6 個月內");

    public static CollectionRule? Read(YamlSection page, RulebookTerms terms)
    {
        if (page.SectionIfAny(
                "collection", "id", "zh", "en", "categories", "when", "least", "instalments", "pays", "rest", "rest-cite", "cite") is not { } section)
            return null;
        return new CollectionRule
        {
            Id = RulebookWords.NewId(section, []),
            Name = RulebookWords.Name(section),
            Scope = RulebookWords.Scope(section, terms),
            Least = section.Value("least", RulebookWords.ReadAmount, RulebookWords.AnAmount),
            Instalments = Instalments(section),
            Pays = Pays(section),
            Rest = Rest(section),
            RestCite = RulebookWords.Cite(section, "rest-cite"),
            Cite = RulebookWords.Cite(section),
        };
    }

    private static IReadOnlyList<int> Instalments(YamlSection section)
    {
        var months = section.Values("instalments", RulebookDue.ReadMonth, s_month);
        if (months.Zip(months.Skip(1)).Any(pair => pair.Second <= pair.First))
            section.Note("instalments", string.Join('、', months), new BothLanguages("一次比一次晚的月份", "months each of which is after the one before"));
        return months;
    }

    private static IReadOnlyList<CollectionCost> Pays(YamlSection section)
    {
        var (ids, words) = (new HashSet<string>(), new RulebookVocabulary());
        return [.. section.ListIfAny("pays", "id", "zh", "en", "words", "cite").Select(cost =>
        {
            var (id, name) = (RulebookWords.NewId(cost, ids), RulebookWords.Name(cost));
            words.Take(cost, id, name);
            return new CollectionCost(id, name, RulebookWords.Words(cost), RulebookWords.Cite(cost));
        })];
    }

    private static List<CollectionPart> Rest(YamlSection section)
    {
        var parts = section.List("rest", "zh", "en", "share")
            .Select(part => new CollectionPart(RulebookWords.Name(part), part.Value("share", RulebookWords.ReadRate, RulebookWords.ARate)))
            .ToList();
        var sum = new Rate(parts.Sum(part => part.Share.HundredthsOfPercent));
        if (parts.Count > 0 && sum != Rate.All)
            section.Note("rest", $"{sum}", new BothLanguages("share 加起來是 100%", "shares that add up to 100%"));
        return parts;
    }
}
