using CommunityBot.Files.Formats;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Files.Rulebooks;

/// <summary>Reads what is owed to the school afterwards, and what keeps somebody from filing another case.</summary>
internal static class RulebookBars
{
    private enum Rule
    {
        OnceACycle,
        WhileServing,
        AfterFault,
    }

    private static readonly IReadOnlyDictionary<string, Rule> s_rules = new Dictionary<string, Rule>
    {
        ["once-a-cycle"] = Rule.OnceACycle,
        ["while-serving"] = Rule.WhileServing,
        ["after-fault"] = Rule.AfterFault,
    };

    private static readonly IReadOnlyDictionary<string, FaultOf> s_faults = new Dictionary<string, FaultOf>
    {
        ["教師"] = FaultOf.Teacher,
        ["機構"] = FaultOf.Firm,
    };

    /// <summary>How many days after the return the service begins.</summary>
    private static readonly IReadOnlyDictionary<string, int> s_serviceFrom = new Dictionary<string, int>
    {
        ["返校日"] = 0,
        ["返校次日"] = 1,
    };

    public static ServiceRule? Service(YamlSection page, RulebookTerms terms) =>
        page.SectionIfAny("service", "categories", "when", "from", "times", "cite") is not { } section ? null : new ServiceRule(
            RulebookWords.Scope(section, terms),
            section.OneOf("from", s_serviceFrom),
            RulebookCounts.Read(section, "times", "倍"),
            RulebookWords.Cite(section));

    public static IReadOnlyList<BarRule> Read(YamlSection page, RulebookTerms terms) =>
        [.. page.ListIfAny("bars", "rule", "categories", "when", "also", "of", "for", "cite").Select(section => One(section, page, terms))];

    private static BarRule One(YamlSection section, YamlSection page, RulebookTerms terms)
    {
        var rule = section.OneOf("rule", s_rules);
        if (rule == Rule.OnceACycle && !page.Has("months"))
            section.Note("rule", "once-a-cycle", new BothLanguages("先有 months 這一段，寫幾年一輪", "a months section that says how many years a cycle has"));
        if (rule == Rule.WhileServing && !page.Has("service"))
            section.Note("rule", "while-serving", new BothLanguages("先有 service 這一段，寫要服務多久", "a service section that says how long is served"));
        if (rule != Rule.WhileServing && section.Has("also"))
            section.Note("also", "also", new BothLanguages("不寫 also：只有 while-serving 才有", "no also but with while-serving"));
        if (rule != Rule.AfterFault && (section.Has("of") || section.Has("for")))
            section.Note("rule", "of、for", new BothLanguages("不寫 of 和 for：只有 after-fault 才有", "no of and no for but with after-fault"));
        var cite = RulebookWords.Cite(section);
        BarRule bar = rule switch
        {
            Rule.WhileServing => new BarRule.WhileServing([.. section.ListIfAny("also", "zh", "en").Select(RulebookWords.Name)]) { Cite = cite },
            Rule.AfterFault => new BarRule.AfterFault(section.OneOf("of", s_faults), RulebookCounts.Read(section, "for", "年")) { Cite = cite },
            _ => new BarRule.OnceACycle { Cite = cite },
        };
        return bar with { Scope = RulebookWords.Scope(section, terms) };
    }
}
