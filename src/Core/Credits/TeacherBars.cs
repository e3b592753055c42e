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
               from earlier in OwnCase.Of(examined.Records, examined.Rulebooks, examined.Family, member.Person.Id, examined.Today)
               where earlier.Community.Id != own.Community.Id
               from rule in rules
               where earlier.Facts.Fits(rule.Scope)
               let bar = Of(examined, member.Person.Id, earlier, rule)
               where bar is not null
               select bar;
    }

    private static Bar? Of(Examined examined, PersonId person, OwnCase earlier, BarRule rule) => rule switch
    {
        BarRule.OnceACycle => earlier.FiledAt is { } at && WindowOf(examined, person) is { } window && window.Contains(examined.Clock.Day(at))
            ? new Bar.OnceACycle(earlier.Community, window) { Cite = rule.Cite }
            : null,
        BarRule.WhileServing => earlier.Service is { } service && examined.Begins <= service.End
            ? new Bar.Serving(earlier.Community, service) { Cite = rule.Cite }
            : null,
        BarRule.AfterFault { Of: FaultOf.Teacher } fault => earlier.File.EarlyEnd is { Fault: FaultOf.Teacher } ended
            && CivilMonths.After(ended.Last, fault.Years * CivilMonths.AYear) is var until && examined.Today <= until
            ? new Bar.TeachersFault(earlier.Community, until) { Cite = rule.Cite }
            : null,
        BarRule.AfterFault => null,
        _ => throw new InvalidOperationException($"A new bar has to be looked at here: {rule}"),
    };

    private static Period? WindowOf(Examined examined, PersonId person) =>
        examined.Own.Rulebook.Months is { } rules && CreditEntry.CycleOf(examined.Records.Credits.Of(examined.Family, person)) is { } first
            ? MonthCount.WindowOf(rules, first, examined.Today)
            : null;
}
