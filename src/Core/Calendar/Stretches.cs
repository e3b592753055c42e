using System.Collections;

namespace CommunityBot.Calendar;

/// <summary>Days as the fewest stretches that hold them, in order: those that overlap or touch are one, so that no day is in two.</summary>
public sealed class Stretches : IReadOnlyList<Period>
{
    public static readonly Stretches None = new([]);

    private readonly IReadOnlyList<Period> _merged;

    private Stretches(IReadOnlyList<Period> merged) => _merged = merged;

    public int Count => _merged.Count;

    public Period this[int index] => _merged[index];

    /// <param name="periods">In any order, overlapping or not.</param>
    public static Stretches Of(IEnumerable<Period> periods)
    {
        var merged = new List<Period>();
        foreach (var period in periods.OrderBy(one => one.Start))
        {
            if (merged is [.., var last] && period.Start <= last.End.AddDays(1))
                merged[^1] = new Period(last.Start, period.End > last.End ? period.End : last.End);
            else
                merged.Add(period);
        }

        return new Stretches(merged);
    }

    public bool Contains(DateOnly day) => _merged.Any(one => one.Contains(day));

    /// <summary>Those days that lie in a period.</summary>
    public Stretches Within(Period period) => new([.. _merged.Select(one => one.Shared(period)).OfType<Period>()]);

    /// <summary>Those days that are not among others.</summary>
    public Stretches Without(Stretches others) => others.Aggregate(this, (left, gone) => new Stretches([.. left.SelectMany(one => one.Without(gone))]));

    public IEnumerator<Period> GetEnumerator() => _merged.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
