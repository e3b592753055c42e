namespace CommunityBot.Calendar;

/// <summary>Turns instants into the school's own days and times, and back. It never reads a clock: callers hand in the instant.</summary>
public sealed class SchoolClock(TimeZoneInfo zone)
{
    /// <summary>From then on people may be spoken to about their day.</summary>
    public static readonly TimeOnly Morning = new(8, 0);

    public TimeZoneInfo Zone => zone;

    public DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone);

    public DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime);

    public Hours Hours(DateTimeOffset from, DateTimeOffset to) => new(Day(from), Time(from), Time(to));

    public TimeOnly Time(DateTimeOffset instant) => TimeOnly.FromDateTime(Local(instant).DateTime);

    /// <summary>
    /// The instant of a wall-clock time. One that daylight saving skips is moved forward by the gap; of one that comes twice,
    /// it is the later.
    /// </summary>
    public DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var wall = day.ToDateTime(time, DateTimeKind.Unspecified);
        return Local(new DateTimeOffset(wall, zone.GetUtcOffset(wall)));
    }

    /// <summary>The first midnight of the month that the instant falls in.</summary>
    public DateTimeOffset StartOfMonth(DateTimeOffset instant)
    {
        var day = Day(instant);
        return At(day.AddDays(1 - day.Day), TimeOnly.MinValue);
    }

    /// <summary>Midnight to midnight of that day.</summary>
    public (DateTimeOffset From, DateTimeOffset To) Whole(DateOnly day) =>
        (At(day, TimeOnly.MinValue), At(day.AddDays(1), TimeOnly.MinValue));
}
