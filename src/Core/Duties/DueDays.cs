using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Duties;

/// <summary>Works out on which days something is due.</summary>
public static class DueDays
{
    /// <summary>The days in order. None where it counts from an approval (核定) that has not been given.</summary>
    /// <param name="due">When the regulation says it is due.</param>
    /// <param name="period">When activities of the programme may take place.</param>
    /// <param name="approvedOn">The day of the community's approval.</param>
    public static IReadOnlyList<DateOnly> Of(Due due, Period period, DateOnly? approvedOn) => due switch
    {
        Due.On on => [on.Day],
        Due.Within within => [within.Period.End],
        Due.After { Anchor: Anchor.PeriodEnd } after => [Later(period.End, after)],
        Due.After after => approvedOn is { } day ? [Later(day, after)] : [],
        Due.Monthly monthly => [.. Months(period).Select(month => InMonth(month, monthly.Day)).Where(period.Contains)],
        Due.Weekly weekly => [.. Days(period).Where(day => day.DayOfWeek == weekly.Day)],
        _ => throw new ArgumentOutOfRangeException(nameof(due), due, "A new sort of due day has to be worked out here."),
    };

    /// <summary>Whether it comes back, month by month or week by week.</summary>
    public static bool Recur(Due? due) => due is Due.Monthly or Due.Weekly;

    /// <summary>Six months after 31 August is the last of February.</summary>
    private static DateOnly Later(DateOnly from, Due.After after) => from.AddMonths(after.Months).AddDays(after.Days);

    private static DateOnly InMonth(DateOnly first, int day) => first.AddDays(Math.Min(day, DateTime.DaysInMonth(first.Year, first.Month)) - 1);

    private static IEnumerable<DateOnly> Months(Period period)
    {
        for (var first = new DateOnly(period.Start.Year, period.Start.Month, 1); first <= period.End; first = first.AddMonths(1))
            yield return first;
    }

    private static IEnumerable<DateOnly> Days(Period period) =>
        Enumerable.Range(0, period.End.DayNumber - period.Start.DayNumber + 1).Select(period.Start.AddDays);
}
