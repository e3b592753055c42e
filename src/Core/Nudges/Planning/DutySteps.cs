using System.Globalization;
using CommunityBot.Duties;
using CommunityBot.Programmes;

namespace CommunityBot.Nudges.Planning;

/// <summary>When something owed is told: before its day, on it, after it; and meetings and lessons when they fall behind.</summary>
public static class DutySteps
{
    private static readonly int[] s_before = [30, 14, 7, 3, 1, 0];
    private static readonly int[] s_beforeEachMonth = [3, 0];
    private static readonly int[] s_beforeEachWeek = [1];
    private static readonly int[] s_beforeAnnouncing = [7, 1, 0];
    private static readonly int[] s_after = [1, 7, 14, 30];
    private static readonly int[] s_afterOnce = [1];

    /// <summary>Nudges of a week or more before the day can wait, if messages run short.</summary>
    private const int Soon = 3;

    /// <summary>How long after its day something is called overdue; later the digest alone knows of it.</summary>
    private const int TalkedOfAfter = 60;

    /// <summary>Whether there is anything to do: meetings that are planned need no more than to be held.</summary>
    public static bool IsOwed(DutyState state) => state.Rule.Task switch
    {
        DutyTask.Know => false,
        DutyTask.Hold or DutyTask.Teach => state.IsOwed && (state.Unplanned > 0 || state.IsOverdue),
        _ => state.IsOwed,
    };

    /// <summary>For whoever has to do it.</summary>
    public static IEnumerable<Step> ForDoer(DutyState state, DateOnly due, SchoolDay school) =>
        Pace(state, due, school).Concat(Before(DaysBefore(state.Rule), due, school)).Concat(After(state.Rule, due, Priority.Urgent, school));

    /// <summary>For the officers, who are told when it is past.</summary>
    public static IEnumerable<Step> ForOfficers(DutyRule rule, DateOnly due, SchoolDay school) => After(rule, due, Priority.Early, school);

    /// <summary>For whoever waits for money by a day, and for the officers, who hear of it afterwards too.</summary>
    public static IEnumerable<Step> OfMoney(DateOnly due, bool forOfficers, SchoolDay school) =>
        Before(s_before, due, school).Concat(forOfficers ? After(s_after, due, Priority.Early, school) : []);

    /// <summary>For the officers, who have to announce something on that day.</summary>
    public static IEnumerable<Step> ForAnnouncers(DateOnly day, SchoolDay school) => Before(s_beforeAnnouncing, day, school);

    private static int[] DaysBefore(DutyRule rule) => rule.Due switch
    {
        Due.Monthly => s_beforeEachMonth,
        Due.Weekly => s_beforeEachWeek,
        _ => s_before,
    };

    /// <summary>On days off nobody wants to hear of it, and the day before them there is still time; but the day itself is the day itself.</summary>
    private static IEnumerable<Step> Before(IEnumerable<int> days, DateOnly due, SchoolDay school) => days.Select(left => left == 0
        ? school.Early(due, "0", school.EndOf(due), Priority.Urgent)
        : school.On(school.Workdays.OnOrBefore(due.AddDays(-left)), Number(left), school.EndOf(due), left > Soon ? Priority.Early : Priority.Urgent));

    /// <summary>Where nothing is accepted any more, once is enough.</summary>
    private static IEnumerable<Step> After(DutyRule rule, DateOnly due, Priority priority, SchoolDay school) =>
        After(rule.Stage == DutyStage.Applying || DueDays.Recur(rule.Due) ? s_afterOnce : s_after, due, priority, school);

    private static IEnumerable<Step> After(int[] days, DateOnly due, Priority priority, SchoolDay school) =>
        days.Select(late => school.On(
            school.Workdays.OnOrAfter(due.AddDays(late)), $"late-{Number(late)}", school.EndOf(due.AddDays(TalkedOfAfter)), priority));

    /// <summary>
    /// Of n meetings the k-th should be planned once k of n + 1 parts of the time are over. What is due in a month or sooner is
    /// told by its days.
    /// </summary>
    private static IEnumerable<Step> Pace(DutyState state, DateOnly due, SchoolDay school)
    {
        if (state.Rule.Task is not (DutyTask.Hold or DutyTask.Teach) || DueDays.Recur(state.Rule.Due) || state.Next is not { } next)
            yield break;
        var (length, arranged) = (due.DayNumber - next.From.DayNumber, next.Required - next.Unplanned);
        for (var k = arranged + 1; k <= next.Required; k++)
        {
            var day = school.Workdays.OnOrAfter(next.From.AddDays(length * k / (next.Required + 1)));
            if (due.DayNumber - day.DayNumber > s_before[0])
                yield return school.On(day, $"pace-{Number(k)}", school.EndOf(due.AddDays(-s_before[0])), Priority.Early);
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
