using CommunityBot.Calendar;

namespace CommunityBot.Typing;

/// <summary>
/// The year of a month or day that is said without: the one in which it lies in the months of the programme, of several the last that has begun; else the
/// last of all that has begun.
/// </summary>
internal readonly record struct UnsaidYear(DateOnly Today, Period? Programme)
{
    /// <summary>Whoever says the end of its last month means its end.</summary>
    private Period? Months => Programme is { } period
        ? new Period(period.Start.AddDays(1 - period.Start.Day), NamedSpan.EndOfMonth(period.End.AddDays(1 - period.End.Day)))
        : null;

    public int Of(int month)
    {
        var last = month <= Today.Month ? Today.Year : Today.Year - 1;
        return month is < 1 or > 12 ? last : InProgramme(month, 1)?.Year ?? last;
    }

    /// <summary>A day that lies there already is the one that is nearest.</summary>
    public NamedDay Of(NamedDay named) =>
        named is { LacksYear: true, Day: { } day } && Months?.Contains(day) == false && InProgramme(day.Month, day.Day) is { } meant
            ? named with { Day = meant }
            : named;

    private DateOnly? InProgramme(int month, int day)
    {
        if (Months is not { } months)
            return null;
        var today = Today;
        var days = months.Years.Select(year => RocCalendar.TryDay(year, month, day)).OfType<DateOnly>().Where(months.Contains).ToList();
        return days.Count == 0 ? null : days.FindLast(one => one <= today) is var begun && begun != default ? begun : days[0];
    }
}
