namespace CommunityBot.Calendar;

/// <summary>A day that every year has, such as 1 August (08-01).</summary>
public readonly record struct DayOfYear(int Month, int Day)
{
    public static DayOfYear Of(DateOnly day) => new(day.Month, day.Day);

    public DateOnly In(int year) => new(year, Month, Day);
}

/// <summary>What begins on the same days of every year, such as semesters on 1 August and 1 February.</summary>
public static class DaysOfYear
{
    /// <summary>The last of them that is not after a day.</summary>
    /// <param name="starts">At least one.</param>
    /// <param name="day">The day.</param>
    public static DateOnly LastBefore(this IReadOnlyList<DayOfYear> starts, DateOnly day) =>
        starts.SelectMany(start => new[] { start.In(day.Year), start.In(day.Year - 1) }).Where(start => start <= day).Max();

    /// <summary>The first of them that is after a day.</summary>
    /// <param name="starts">At least one.</param>
    /// <param name="day">The day.</param>
    public static DateOnly FirstAfter(this IReadOnlyList<DayOfYear> starts, DateOnly day) =>
        starts.SelectMany(start => new[] { start.In(day.Year), start.In(day.Year + 1) }).Where(start => start > day).Min();
}
