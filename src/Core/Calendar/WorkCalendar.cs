namespace CommunityBot.Calendar;

/// <summary>Which days are worked: Monday to Friday, but for the public holidays and make-up working days (補班) that are listed.</summary>
/// <param name="listed">Days by whether they are worked.</param>
public sealed class WorkCalendar(IReadOnlyDictionary<DateOnly, bool> listed)
{
    /// <summary>No run of days off is longer, so that a list with an error in it ends no search.</summary>
    private const int Longest = 30;

    public static readonly WorkCalendar WeekendsOnly = new(new Dictionary<DateOnly, bool>());

    /// <summary>The last day that the list says anything of; null when it is empty.</summary>
    public DateOnly? KnownUntil { get; } = listed.Count == 0 ? null : listed.Keys.Max();

    public bool IsWorkday(DateOnly day) =>
        listed.TryGetValue(day, out var worked) ? worked : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The day itself, or the last working day before it.</summary>
    public DateOnly OnOrBefore(DateOnly day) => Nearest(day, -1);

    /// <summary>The day itself, or the first working day after it.</summary>
    public DateOnly OnOrAfter(DateOnly day) => Nearest(day, 1);

    private DateOnly Nearest(DateOnly day, int step)
    {
        for (var away = 0; away < Longest; away++)
        {
            if (IsWorkday(day.AddDays(away * step)))
                return day.AddDays(away * step);
        }

        return day;
    }
}
