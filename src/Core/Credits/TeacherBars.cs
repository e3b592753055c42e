using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Credits;

/// <summary>What earlier cases of the teacher bar, in whatever edition they were.</summary>
internal static class TeacherBars
{
    public static IEnumerable<Bar> Of(Examined examined)
    {
        var own = examined.Own;
        var rules = own.Rulebook.Bars.Where(rule => own.Facts.Fits(rule.Scope)).ToList();
        if (rules.Count == 0)
            return [];
        return from member in own.Facts.Members
               where member.Kind == PersonKind.Own
               let earlier = OwnCase.Of(examined.Records, examined.Rulebooks, examined.Family, member.Person.Id, examined.Today)
               from hold in Holds(rules, earlier.Where(one => one.Community.Id != own.Community.Id), WindowOf(examined, member.Person.Id), examined.Clock)
               where StillHolds(hold, examined)
               select hold.Bar;
    }

    /// <summary>What each of somebody's cases bars, whether it still does or not.</summary>
    /// <param name="rules">Those that are looked at.</param>
    /// <param name="cases">Of one person.</param>
    /// <param name="window">The years of the day that is asked about; null where they are not known.</param>
    /// <param name="clock">The school's.</param>
    public static IEnumerable<Hold> Holds(IReadOnlyList<BarRule> rules, IEnumerable<OwnCase> cases, Period? window, SchoolClock clock) =>
        from earlier in cases
        from rule in rules
        where earlier.Facts.Fits(rule.Scope)
        let hold = Of(rule, earlier, window, clock)
        where hold is not null
        select hold;

    private static Hold? Of(BarRule rule, OwnCase earlier, Period? window, SchoolClock clock) => rule switch
    {
        BarRule.OnceACycle => earlier.FiledAt is { } at && window is { } years && years.Contains(clock.Day(at))
            ? new Hold(rule, new Bar.OnceACycle(earlier.Community, years) { Cite = rule.Cite }, years.End)
            : null,
        BarRule.WhileServing => earlier.Service is { } service
            ? new Hold(rule, new Bar.Serving(earlier.Community, service) { Cite = rule.Cite }, service.End)
            : null,
        BarRule.AfterFault { Of: FaultOf.Teacher } fault => earlier.File.EarlyEnd is { Fault: FaultOf.Teacher } ended
            && fault.Until(ended.Last) is var until
            ? new Hold(rule, new Bar.TeachersFault(earlier.Community, until) { Cite = rule.Cite }, until)
            : null,
        BarRule.AfterFault => null,
        _ => throw new InvalidOperationException($"A new bar has to be looked at here: {rule}"),
    };

    /// <summary>A case may be filed while somebody serves for another, if it begins when that is done.</summary>
    private static bool StillHolds(Hold hold, Examined examined) => (hold.Bar is Bar.Serving ? examined.Begins : examined.Today) <= hold.Last;

    private static Period? WindowOf(Examined examined, PersonId person) =>
        examined.Own.Rulebook.Months is { } rules && CreditEntry.CycleOf(examined.Records.Credits.Of(examined.Family, person)) is { } first
            ? MonthCount.WindowOf(rules, first, examined.Today)
            : null;
}
