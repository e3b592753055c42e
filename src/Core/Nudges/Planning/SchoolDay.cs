using CommunityBot.Calendar;

namespace CommunityBot.Nudges.Planning;

/// <summary>
/// The hours of a day at which nudges go out. What is not for that very day waits from the morning to the afternoon for an answer
/// it could ride on, and is sent after the last class.
/// </summary>
public sealed class SchoolDay(SchoolClock clock, WorkCalendar workdays)
{
    public static readonly TimeOnly Afternoon = new(16, 0);

    public SchoolClock Clock => clock;

    public WorkCalendar Workdays => workdays;

    /// <summary>A step that waits on that day from the morning to the afternoon.</summary>
    public Step On(DateOnly day, string name, DateTimeOffset usefulUntil, Priority priority) => new()
    {
        Name = name,
        ReadyAt = clock.At(day, SchoolClock.Morning),
        DueAt = clock.At(day, Afternoon),
        UsefulUntil = usefulUntil,
        Priority = priority,
    };

    /// <summary>A step that is sent on that day in the morning.</summary>
    public Step Early(DateOnly day, string name, DateTimeOffset usefulUntil, Priority priority) =>
        On(day, name, usefulUntil, priority) with { DueAt = clock.At(day, SchoolClock.Morning) };

    public DateTimeOffset EndOf(DateOnly day) => clock.Whole(day).To;
}
