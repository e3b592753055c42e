using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Duties;

/// <summary>Works out on which days something is due.</summary>
public static class DueDays
{
    /// <summary>The days in order. None where it counts from an event that has no day yet; of what comes back, none before the approval.</summary>
    /// <param name="due">When the regulation says it is due.</param>
    /// <param name="events">The community's.</param>
    public static IReadOnlyList<DateOnly> Of(Due due, Events events) => due switch
    {
        Due.On on => [on.Day],
        Due.Within within => [within.Period.End],
        Due.After after => events.Of(after.Anchor) is { } day ? [CivilMonths.After(day, after.Months).AddDays(after.Days)] : [],
        Due.Before before => events.Of(before.Anchor) is { } day ? [CivilMonths.Before(day, before.Months).AddDays(-before.Days)] : [],
        Due.InMonth month => events.Case is { } days ? [CivilMonths.End(days.Start, month.Number)] : [],
        Due.Monthly monthly => [.. Months(events.Period).Select(month => InMonth(month, monthly.Day)).Where(events.Period.Contains).Where(events.IsRunning)],
        Due.Weekly weekly => [.. Days(events.Period).Where(day => day.DayOfWeek == weekly.Day).Where(events.IsRunning)],
        _ => throw new ArgumentOutOfRangeException(nameof(due), due, "A new sort of due day has to be worked out here."),
    };

    /// <summary>Whether it comes back, month by month or week by week.</summary>
    public static bool Recur(Due? due) => due is Due.Monthly or Due.Weekly;

    private static DateOnly InMonth(DateOnly first, int day) => first.AddDays(Math.Min(day, DateTime.DaysInMonth(first.Year, first.Month)) - 1);

    private static IEnumerable<DateOnly> Months(Period period)
    {
        for (var first = new DateOnly(period.Start.Year, period.Start.Month, 1); first <= period.End; first = first.AddMonths(1))
            yield return first;
    }

    private static IEnumerable<DateOnly> Days(Period period) =>
        Enumerable.Range(0, period.Days).Select(period.Start.AddDays);
}
