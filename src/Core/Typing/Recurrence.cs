namespace CommunityBot.Typing;

/// <summary>The same weekdays again and again, every week or every other; or days that were named one by one.</summary>
/// <param name="Weeks">So many weeks apart.</param>
/// <param name="First">The first of them.</param>
/// <param name="Until">The last day that may be one; null where it was not said.</param>
public sealed record Recurrence(int Weeks, DateOnly First, DateOnly? Until = null)
{
    /// <summary>So many in all, where that was said.</summary>
    public int? Times { get; init; }

    /// <summary>The other weekdays: so many days after the first.</summary>
    public IReadOnlyList<int>? Besides { get; init; }

    /// <summary>Named one by one, and none but these.</summary>
    public IReadOnlyList<DateOnly>? Named { get; init; }

    /// <summary>Left out.</summary>
    public IReadOnlyList<DateOnly>? Without { get; init; }

    public bool HasEnd => Until is not null || Times is not null || Named is not null;

    public static Recurrence Of(IReadOnlyList<DateOnly> named) => new(1, named[0]) { Named = named };

    /// <summary>All of them up to the end that was said; where that is a number of them, there are more.</summary>
    public IEnumerable<DateOnly> Days() =>
        (Named ?? Again()).TakeWhile(day => Until is null || day <= Until).Where(day => Without?.Contains(day) != true);

    private IEnumerable<DateOnly> Again()
    {
        for (var day = First; HasEnd; day = day.AddDays(7 * Weeks))
        {
            yield return day;
            foreach (var after in Besides ?? [])
                yield return day.AddDays(after);
        }
    }
}
