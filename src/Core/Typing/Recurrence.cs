namespace CommunityBot.Typing;

/// <summary>The same weekday again and again: every week, or every other.</summary>
/// <param name="Weeks">So many weeks apart.</param>
/// <param name="First">The first of them.</param>
/// <param name="Until">The last day that may be one; null where it was not said.</param>
public sealed record Recurrence(int Weeks, DateOnly First, DateOnly? Until = null)
{
    /// <summary>All of them up to the end that was said.</summary>
    public IEnumerable<DateOnly> Days()
    {
        for (var day = First; day <= Until; day = day.AddDays(7 * Weeks))
            yield return day;
    }
}
