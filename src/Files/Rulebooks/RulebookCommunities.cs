using CommunityBot.Files.Formats;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Files.Rulebooks;

/// <summary>Reads what the rules say about communities: categories, questions, composition, the way of an application.</summary>
internal static class RulebookCommunities
{
    private static readonly IReadOnlyDictionary<string, ApplicationState> s_states = new Dictionary<string, ApplicationState>
    {
        ["filed"] = ApplicationState.Filed,
        ["recommended"] = ApplicationState.Recommended,
        ["approved"] = ApplicationState.Approved,
    };

    private static readonly IReadOnlyDictionary<string, Actor> s_actors = new Dictionary<string, Actor>
    {
        ["convener"] = Actor.Convener,
        ["head"] = Actor.Head,
        ["officer"] = Actor.Officer,
    };

    public static IReadOnlyList<Category> Categories(YamlSection page)
    {
        var ids = new HashSet<string>();
        var words = new RulebookVocabulary();
        return [.. page.ListIfAny("categories", "id", "zh", "en", "words", "cite").Select(section =>
        {
            var (id, name) = (RulebookWords.NewId(section, ids), RulebookWords.Name(section));
            words.Take(section, id, name);
            return new Category { Id = id, Name = name, Words = RulebookWords.Words(section), Cite = RulebookWords.Cite(section) };
        })];
    }

    /// <summary>Whether a question is asked may turn on the answer to one before it.</summary>
    public static IReadOnlyList<ApplicationQuestion> Questions(YamlSection page, IReadOnlyCollection<string> categories)
    {
        var (ids, answers) = (new HashSet<string>(), new HashSet<string>());
        return [.. page.ListIfAny("questions", "id", "zh", "en", "categories", "when", "choices", "cite").Select(section => new ApplicationQuestion
        {
            Id = RulebookWords.NewId(section, ids),
            Name = RulebookWords.Name(section),
            Scope = RulebookWords.Scope(section, categories, answers),
            Choices = [.. section.List("choices", "id", "zh", "en", "words").Select(choice => new AnswerChoice
            {
                Id = RulebookWords.NewId(choice, answers),
                Name = RulebookWords.Name(choice),
                Words = RulebookWords.Words(choice),
            })],
            Cite = RulebookWords.Cite(section),
        })];
    }

    public static IReadOnlyList<CompositionRule> Composition(YamlSection page, RulebookTerms terms)
    {
        var ids = new HashSet<string>();
        return [.. page.ListIfAny("composition", "id", "zh", "en", "categories", "when", "kinds", "conveners-only", "least", "most", "cite").Select(section =>
        {
            var rule = new CompositionRule
            {
                Id = RulebookWords.NewId(section, ids),
                Name = RulebookWords.Name(section),
                Scope = RulebookWords.Scope(section, terms),
                Kinds = section.AnyOf("kinds", RulebookWords.Kinds),
                ConvenersOnly = section.ValueIfAny("conveners-only", RulebookWords.ReadYesOrNo, RulebookWords.YesOrNo) ?? false,
                Least = section.ValueIfAny("least", RulebookWords.ReadCount, RulebookWords.ANumber),
                Most = section.ValueIfAny("most", RulebookWords.ReadCount, RulebookWords.ANumber),
                Cite = RulebookWords.Cite(section),
            };
            if (rule is { Least: null, Most: null })
                section.Note("id", rule.Id, new BothLanguages("有 least 或 most（至少或至多幾位）的一項", "an entry with least or most"));
            if (rule.Most < rule.Least)
                section.Note("most", $"{rule.Most}", new BothLanguages($"不少於 least 的數，也就是 {rule.Least} 以上", $"a number not below least, {rule.Least}"));
            return rule;
        })];
    }

    public static ApplicationRules? Application(YamlSection page, RulebookTerms terms)
    {
        var steps = page.ListIfAny("application", "to", "by", "zh", "en", "categories", "when", "cite").Select(section => (section, Step: new StepRule
        {
            To = section.OneOf("to", s_states),
            Scope = RulebookWords.Scope(section, terms),
            By = section.OneOf("by", s_actors),
            Name = RulebookWords.Name(section),
            Cite = RulebookWords.Cite(section),
        })).ToList();
        foreach (var (section, step) in steps.Zip(steps.Skip(1)).Where(pair => pair.Second.Step.To <= pair.First.Step.To).Select(pair => pair.Second))
            section.Note(
                "to",
                $"{step.To}",
                new BothLanguages("在前一步之後的狀態（filed、recommended、approved 的順序）", "a state after the one before it (filed, recommended, approved)"));
        return steps.Count == 0 ? null : new ApplicationRules { Steps = [.. steps.Select(entry => entry.Step)] };
    }
}
