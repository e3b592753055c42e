using CommunityBot.Calendar;

namespace CommunityBot.Nudges;

/// <summary>The hours in which somebody wants no nudge, by the school's clock. They may span midnight; from and to alike means there are none.</summary>
/// <param name="From">Belongs to them.</param>
/// <param name="To">Does not.</param>
public readonly record struct QuietHours(TimeOnly From, TimeOnly To)
{
    public static readonly QuietHours Nights = new(new TimeOnly(21, 0), SchoolClock.Morning);

    public bool Contains(TimeOnly time) => From <= To ? time >= From && time < To : time >= From || time < To;

    /// <summary>The instant itself, or when the quiet hours that it falls in end.</summary>
    public DateTimeOffset EndFrom(DateTimeOffset instant, SchoolClock clock)
    {
        if (!Contains(clock.Time(instant)))
            return instant;
        var today = clock.At(clock.Day(instant), To);
        return today > instant ? today : clock.At(clock.Day(instant).AddDays(1), To);
    }
}
