using CommunityBot.Calendar;
using CommunityBot.Conversation.Turns;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Planning;

/// <summary>On which days a series meets.</summary>
/// <param name="Planned">These.</param>
/// <param name="Off">Those left out, as nobody is at school then. Whoever names a day means it.</param>
/// <param name="CutAt">The end of the programme's period, where more was asked for.</param>
/// <param name="IsTooLong">Whether there are more than are planned at once.</param>
internal sealed record SeriesDays(IReadOnlyList<DateOnly> Planned, IReadOnlyList<DateOnly> Off, DateOnly? CutAt, bool IsTooLong)
{
    /// <summary>A school year of weeks.</summary>
    public const int Most = 40;

    public static SeriesDays Of(Turn turn, Recurrence series, Period? period)
    {
        var (planned, off) = (new List<DateOnly>(), new List<DateOnly>());
        DateOnly? end = series.Named is null ? period?.End : null;
        foreach (var day in series.Days())
        {
            if (planned.Count == series.Times)
                break;
            if (day > end)
                return new SeriesDays(planned, off, end, IsTooLong: false);
            if (series.Named is null && IsOff(turn.Workdays, day))
                off.Add(day);
            else if (planned.Count == Most)
                return new SeriesDays(planned, [.. off.Where(left => left < planned[^1])], CutAt(), IsTooLong: true);
            else
                planned.Add(day);
        }

        return new SeriesDays(planned, off, CutAt(), IsTooLong: false);

        DateOnly? CutAt() => series.Until > end ? end : null;
    }

    /// <summary>Whoever meets at weekends does so although they are days off.</summary>
    private static bool IsOff(WorkCalendar workdays, DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !workdays.IsWorkday(day);
}
