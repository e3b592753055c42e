using CommunityBot.Communities;

namespace CommunityBot.Meetings;

/// <summary>What a meeting came to, as far as duties count it.</summary>
/// <param name="Meeting">Not cancelled.</param>
/// <param name="Present">How many were there, members and guests.</param>
/// <param name="HasMinutes">Whether its record (紀錄) has been written.</param>
public sealed record MeetingResult(Meeting Meeting, int Present, bool HasMinutes)
{
    /// <param name="meeting">Not cancelled.</param>
    /// <param name="log">What was noted of attendance there, in any order.</param>
    /// <param name="recorded">Whether its record has been written.</param>
    public static MeetingResult Of(Meeting meeting, IEnumerable<AttendanceEntry> log, bool recorded) => new(meeting, Turnout.PresentIn(log), recorded);

    /// <summary>Whether what regulations ask to be kept of a meeting is there: its record and who came.</summary>
    public bool IsDocumented => HasMinutes && Present > 0;

    /// <summary>Whether it counts as held; until then it is planned.</summary>
    public bool IsOver(DateTimeOffset now) => Meeting.EndsAt <= now;
}

public readonly record struct MinutesId(long Value);

/// <summary>What was said and done at a meeting (紀錄). A later one stands beside the earlier; one that takes another back says why.</summary>
public sealed record Minutes
{
    /// <summary>Given by the store.</summary>
    public MinutesId Id { get; init; }

    public required MeetingId Meeting { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset At { get; init; }

    public required PersonId By { get; init; }

    /// <summary>The record that this one takes back.</summary>
    public MinutesId? Corrects { get; init; }
}
