using CommunityBot.Programmes;

namespace CommunityBot.Duties;

/// <summary>How a community stands with all that it owes at its stage, in the order of the rulebook.</summary>
public sealed record Progress(IReadOnlyList<DutyState> States)
{
    /// <summary>What has to be done at all, done or not; without the days one only has to know of.</summary>
    public IEnumerable<DutyState> Duties => States.Where(state => state.Rule.Task is not DutyTask.Know);

    public Outlook Worst => Duties.Select(state => state.Outlook).DefaultIfEmpty(Outlook.Done).Max();

    public static Progress Of(DutyFacts facts) => new(
        [.. Current(facts)
            .GroupBy(rule => (rule.OneOf, rule.OneOf is null ? rule.Id : ""))
            .Select(group => OneOf([.. group.Select(rule => DutyState.Of(rule, facts))]))]);

    /// <summary>The rules that are about the community at its stage.</summary>
    public static IEnumerable<DutyRule> Current(DutyFacts facts) =>
        facts.Rulebook.Duties.Where(rule => rule.Stage == facts.Stage && facts.Community.Fits(rule.Scope));

    /// <summary>Of several that would do, the one that has come furthest stands for all.</summary>
    private static DutyState OneOf(IReadOnlyList<DutyState> alternatives)
    {
        var furthest = alternatives.OrderBy(state => state.Outlook).ThenBy(state => state.Unplanned).ThenBy(state => state.Missing).First();
        return furthest.IsOwed
            ? furthest with { Instead = [.. alternatives.Where(state => state != furthest).Select(state => state.Rule)] }
            : furthest;
    }
}
