using CommunityBot.Typing;

namespace CommunityBot.Nudges.Planning;

/// <summary>When the weekly digest is told: on Monday, or on the first working day of the week.</summary>
public static class WeekSteps
{
    private const int Days = 7;

    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-DayReader.DaysAfterMonday(day));

    /// <summary>None in a week without a working day.</summary>
    public static IEnumerable<Step> Of(DateOnly monday, SchoolDay school)
    {
        var day = school.Workdays.OnOrAfter(monday);
        if (day < monday.AddDays(Days))
            yield return school.On(day, "week", school.EndOf(monday.AddDays(Days - 1)), Priority.Digest);
    }
}
