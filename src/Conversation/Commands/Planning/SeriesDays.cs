using CommunityBot.Calendar;
using CommunityBot.Conversation.Turns;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Planning;

/// <summary>On which days a series meets.</summary>
/// <param name="Planned">These.</param>
/// <param name="Off">Those left out, as nobody is at school then.</param>
/// <param name="CutAt">The end of the programme's period, where more was asked for.</param>
/// <param name="IsTooLong">Whether there are more than are planned at once.</param>
internal sealed record SeriesDays(IReadOnlyList<DateOnly> Planned, IReadOnlyList<DateOnly> Off, DateOnly? CutAt, bool IsTooLong)
{
    /// <summary>A school year of weeks.</summary>
    public const int Most = 40;

    public static SeriesDays Of(Turn turn, Recurrence series, Period? period)
    {
        var all = series.Days().TakeWhile(day => period is not { } within || day <= within.End).ToLookup(day => IsOff(turn.Workdays, day));
        var last = series.Until is { } until && period is { } known && until > known.End ? known.End : (DateOnly?)null;
        var planned = all[false].Take(Most).ToList();
        return new SeriesDays(planned, [.. all[true].Where(day => planned.Count < Most || day < planned[^1])], last, all[false].Skip(Most).Any());
    }

    /// <summary>Whoever meets at weekends does so although they are days off.</summary>
    private static bool IsOff(WorkCalendar workdays, DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !workdays.IsWorkday(day);
}
