using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Duties;

/// <summary>Counts what was done and planned towards a rule, for each time that it is due.</summary>
internal static class DutyCount
{
    public static IReadOnlyList<Occurrence> Of(DutyRule rule, DutyFacts facts)
    {
        var empty = Empty(rule, facts);
        return rule.Task switch
        {
            DutyTask.Hold hold => [.. empty.Select(occurrence => Held(occurrence, hold, facts))],
            DutyTask.Teach => [.. empty.Select(occurrence => Taught(occurrence, facts))],
            DutyTask.HandIn when rule.Each == Each.Member => HandedIn(empty, facts.Community.Members.Count - facts.Lacking(rule).Count),
            DutyTask.HandIn => HandedIn(empty, facts.Tallies.GetValueOrDefault(rule.Id)),
            DutyTask.Apply => HandedIn(empty, facts.Application.State is ApplicationState.Draft or ApplicationState.Returned ? 0 : 1),
            DutyTask.RecordEach => [.. empty.Select(occurrence => Recorded(occurrence, facts))],
            _ => empty,
        };
    }

    private static List<Occurrence> Empty(DutyRule rule, DutyFacts facts)
    {
        var start = rule.Due is Due.Within within ? within.Period.Start : facts.Events.Period.Start;
        var days = facts.DaysOf(rule);
        if (days.Count == 0)
            return DueDays.Recur(rule.Due) ? [] : [New(start, null)];
        return [.. days.Select((day, index) => New(index == 0 ? start : days[index - 1].AddDays(1), day))];

        Occurrence New(DateOnly from, DateOnly? day) => new() { From = from, Day = day, Required = Required(rule, facts) };
    }

    private static int Required(DutyRule rule, DutyFacts facts) => rule.Task switch
    {
        DutyTask.Hold hold => hold.Count,
        DutyTask.Teach teach => teach.Count,
        DutyTask.HandIn when rule.Each == Each.Member => facts.Community.Members.Count,
        DutyTask.HandIn handIn => handIn.Count,
        DutyTask.Apply => 1,
        _ => 0,
    };

    private static Occurrence Held(Occurrence occurrence, DutyTask.Hold hold, DutyFacts facts)
    {
        var meant = Within(occurrence, facts).Where(result => hold.Kinds.Count == 0 || hold.Kinds.Contains(result.Meeting.Kind)).ToList();
        return occurrence with { Done = meant.Count(result => result.IsOver(facts.Now)), Planned = meant.Count(result => !result.IsOver(facts.Now)) };
    }

    private static Occurrence Taught(Occurrence occurrence, DutyFacts facts)
    {
        if (facts.Rulebook.Lesson is not { } rule)
            return occurrence;
        var meetings = Within(occurrence, facts).ToList();
        var lessons = facts.Lessons.Select(lesson => LessonProgress.Of(lesson, rule, meetings, facts.Now)).ToList();
        return occurrence with { Done = lessons.Count(lesson => lesson.IsDone), Planned = lessons.Count(lesson => !lesson.IsDone && lesson.IsArranged) };
    }

    /// <summary>What was noted counts for the earliest due days.</summary>
    private static List<Occurrence> HandedIn(List<Occurrence> occurrences, long noted)
    {
        var filled = new List<Occurrence>();
        foreach (var occurrence in occurrences)
        {
            var last = filled.Count == occurrences.Count - 1;
            var done = (int)Math.Clamp(noted, 0, last ? int.MaxValue : occurrence.Required);
            filled.Add(occurrence with { Done = done });
            noted -= done;
        }

        return filled;
    }

    private static Occurrence Recorded(Occurrence occurrence, DutyFacts facts)
    {
        var period = facts.Events.Period;
        var held = facts.Meetings.Where(result => period.Contains(facts.DayOf(result)) && result.IsOver(facts.Now)).ToList();
        return occurrence with { Required = held.Count, Done = held.Count(result => result.IsDocumented) };
    }

    private static IEnumerable<MeetingResult> Within(Occurrence occurrence, DutyFacts facts) =>
        facts.Meetings.Where(result => occurrence.Contains(facts.DayOf(result)));
}
