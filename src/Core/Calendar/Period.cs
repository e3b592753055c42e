namespace CommunityBot.Calendar;

/// <summary>A stretch of days; both ends belong to it.</summary>
public readonly record struct Period
{
    public Period(DateOnly start, DateOnly end)
    {
        if (end < start)
            throw new ArgumentException($"A period cannot end ({end:O}) before it starts ({start:O}).", nameof(end));
        (Start, End) = (start, end);
    }

    public DateOnly Start { get; }

    public DateOnly End { get; }

    public bool Contains(DateOnly day) => day >= Start && day <= End;

    /// <summary>All that some of it is in.</summary>
    public IEnumerable<int> Years => Enumerable.Range(Start.Year, End.Year - Start.Year + 1);

    /// <summary>The day itself, or the end it lies beyond.</summary>
    public DateOnly NearestTo(DateOnly day) => day < Start ? Start : day > End ? End : day;

    public int Days => End.DayNumber - Start.DayNumber + 1;

    /// <summary>The days of both; null where there are none.</summary>
    public Period? Shared(Period other)
    {
        var (start, end) = (Start > other.Start ? Start : other.Start, End < other.End ? End : other.End);
        return end < start ? null : new Period(start, end);
    }

    /// <summary>What is left of it: nothing, one stretch, or one before and one after.</summary>
    public IEnumerable<Period> Without(Period gone)
    {
        if (Shared(gone) is null)
            yield return this;
        else
        {
            if (Start < gone.Start)
                yield return new Period(Start, gone.Start.AddDays(-1));
            if (End > gone.End)
                yield return new Period(gone.End.AddDays(1), End);
        }
    }

    public Period MovedBy(int days) => Moved(day => day.AddDays(days));

    public Period Moved(Func<DateOnly, DateOnly> move) => new(move(Start), move(End));
}
