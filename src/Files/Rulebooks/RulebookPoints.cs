using CommunityBot.Files.Formats;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Files.Rulebooks;

/// <summary>Reads what earns points, and the figures of the annual report.</summary>
internal static class RulebookPoints
{
    private enum Reason
    {
        Convening,
        ConveningEach,
        Attending,
        Presenting,
    }

    private static readonly IReadOnlyDictionary<string, Reason> s_reasons = new Dictionary<string, Reason>
    {
        ["convening"] = Reason.Convening,
        ["convening-each"] = Reason.ConveningEach,
        ["attending"] = Reason.Attending,
        ["presenting"] = Reason.Presenting,
    };

    public static IReadOnlyList<PointRule> Read(YamlSection page, RulebookTerms terms)
    {
        var ids = new HashSet<string>();
        return [.. page.ListIfAny("points", "id", "zh", "en", "for", "kinds", "worth", "most", "cite").Select(section => new PointRule
        {
            Id = RulebookWords.NewId(section, ids),
            Name = RulebookWords.Name(section),
            For = For(section, terms),
            Worth = section.Value("worth", RulebookWords.ReadPoints, RulebookWords.SomePoints),
            Most = section.ValueIfAny("most", RulebookWords.ReadPoints, RulebookWords.SomePoints),
            Cite = RulebookWords.Cite(section),
        })];
    }

    public static IReadOnlyList<FigureRule> Figures(YamlSection page)
    {
        var ids = new HashSet<string>();
        var words = new RulebookVocabulary();
        return [.. page.ListIfAny("figures", "id", "zh", "en", "words", "unit", "cite").Select(section =>
        {
            var (id, name) = (RulebookWords.NewId(section, ids), RulebookWords.Name(section));
            words.Take(section, id, name);
            return new FigureRule
            {
                Id = id,
                Name = name,
                Words = RulebookWords.Words(section),
                Unit = section.Text("unit", RulebookWords.AUnit),
                Cite = RulebookWords.Cite(section),
            };
        })];
    }

    private static PointReason For(YamlSection section, RulebookTerms terms)
    {
        var reason = section.OneOf("for", s_reasons);
        var kinds = section.References("kinds", terms.Activities);
        if ((kinds.Count > 0) != (reason is Reason.Attending or Reason.Presenting))
            section.Note(
                "kinds",
                "",
                new BothLanguages("「kinds」：attending 和 presenting 要寫是哪幾種活動，convening 不寫", "'kinds' with attending and presenting, and not with convening"));
        return reason switch
        {
            Reason.Attending => new PointReason.Attending(kinds),
            Reason.Presenting => new PointReason.Presenting(kinds),
            _ => new PointReason.Convening(EachSuccessor: reason == Reason.ConveningEach),
        };
    }
}
