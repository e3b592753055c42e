using CommunityBot.Programmes;

namespace CommunityBot.Communities;

/// <summary>A rule of composition (成員組成) that a community does not meet.</summary>
public abstract record CompositionFinding
{
    private CompositionFinding()
    {
    }

    public required CompositionRule Rule { get; init; }

    /// <summary>How many the rule counts now.</summary>
    public required int Counted { get; init; }

    public Citations Cite => Rule.Cite;

    /// <param name="By">How many are lacking.</param>
    public sealed record Lacking(int By) : CompositionFinding;

    /// <param name="By">How many are too many.</param>
    public sealed record Excess(int By) : CompositionFinding;
}

/// <summary>Whether the members of a community are as its programme wants them.</summary>
public static class Composition
{
    /// <summary>What is not met, in the order of the rulebook; nothing where all is well.</summary>
    public static IReadOnlyList<CompositionFinding> Check(Rulebook rulebook, CommunityFacts facts) =>
        [.. rulebook.Composition.Where(rule => facts.Fits(rule.Scope)).Select(rule => Check(rule, facts)).OfType<CompositionFinding>()];

    private static CompositionFinding? Check(CompositionRule rule, CommunityFacts facts)
    {
        var counted = facts.Members.Count(member =>
            (rule.Kinds.Count == 0 || rule.Kinds.Contains(member.Kind)) && (!rule.ConvenersOnly || member.Role == Role.Convener));
        if (counted < rule.Least)
            return new CompositionFinding.Lacking(rule.Least.Value - counted) { Rule = rule, Counted = counted };
        return counted > rule.Most
            ? new CompositionFinding.Excess(counted - rule.Most.Value) { Rule = rule, Counted = counted }
            : null;
    }
}
