
namespace CommunityBot.Feed;

/// <summary>One entry of somebody's calendar, in words of their language.</summary>
public sealed record CalendarEvent
{
    /// <summary>The same for ever, so that a calendar program knows what it holds already. Unique in one store.</summary>
    public required string Key { get; init; }

    /// <summary>Counts up with each change of when or whether it is.</summary>
    public required int Revision { get; init; }

    /// <summary>When it was moved or cancelled last; null where the records do not say when it became what it is.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    public required CalendarTime Time { get; init; }

    public bool IsCancelled { get; init; }

    /// <summary>Whether one is free for other things then.</summary>
    public bool LeavesFree { get; init; }

    public required string Title { get; init; }

    public string Place { get; init; } = "";

    public string Description { get; init; } = "";

    public Uri? Address { get; init; }

    /// <summary>How long before it begins the calendar program is to remind; a whole day begins at midnight.</summary>
    public IReadOnlyList<TimeSpan> Alarms { get; init; } = [];
}

/// <summary>When an entry of a calendar is.</summary>
public abstract record CalendarTime
{
    private CalendarTime()
    {
    }

    public sealed record Hours(DateTimeOffset StartsAt, DateTimeOffset EndsAt) : CalendarTime;

    public sealed record WholeDay(DateOnly Day) : CalendarTime;
}
