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

    public Period MovedBy(int days) => Moved(day => day.AddDays(days));

    public Period Moved(Func<DateOnly, DateOnly> move) => new(move(Start), move(End));
}
