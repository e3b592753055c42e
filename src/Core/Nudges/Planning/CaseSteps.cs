using CommunityBot.Calendar;

namespace CommunityBot.Nudges.Planning;

/// <summary>When the days of a case are told that are no duty: money that is to come in, the end of a service, and of somebody's years.</summary>
public static class CaseSteps
{
    /// <summary>So many months before their years end, whoever lacks some is told.</summary>
    private static readonly int[] s_monthsBefore = [24, 12, 6, 3];

    /// <summary>The last day of a service, that morning.</summary>
    public static IEnumerable<Step> OfService(DateOnly last, SchoolDay school) => [school.Early(last, "0", school.EndOf(last), Priority.Early)];

    public static IEnumerable<Step> OfYears(DateOnly end, SchoolDay school) => s_monthsBefore.Select(months => school.On(
        school.Workdays.OnOrBefore(CivilMonths.Before(end, months)), $"months-{months}", school.EndOf(end), Priority.Early));
}
