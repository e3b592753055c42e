namespace CommunityBot.Feed;

/// <summary>Since when an entry of somebody's calendar reads as it does: DTSTAMP and LAST-MODIFIED (RFC 5545, 3.8.7).</summary>
/// <param name="Entry">The key of the entry.</param>
/// <param name="Digest">Of all that is written of it; another as soon as anything of that differs.</param>
/// <param name="ChangedAt">Calendars write whole seconds.</param>
public sealed record EventStamp(string Entry, string Digest, DateTimeOffset ChangedAt)
{
    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);

    /// <summary>The stamp of an entry as it reads now: the one before while nothing differs, else one that is later in any calendar.</summary>
    /// <param name="one">The entry.</param>
    /// <param name="digest">As it is written now.</param>
    /// <param name="before">Null when it has not been in the calendar yet.</param>
    /// <param name="now">When the change is seen, which counts where the records do not say when it was made.</param>
    public static EventStamp Of(CalendarEvent one, string digest, EventStamp? before, DateTimeOffset now)
    {
        if (before?.Digest == digest)
            return before;
        var earliest = before?.ChangedAt + s_second ?? DateTimeOffset.MinValue;
        var at = one.ChangedAt is { } said && said >= earliest ? said : now;
        return new EventStamp(one.Key, digest, at > earliest ? at : earliest);
    }
}
