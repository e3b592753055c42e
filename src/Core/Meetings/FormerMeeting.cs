namespace CommunityBot.Meetings;

/// <summary>What people went by until a meeting was changed.</summary>
/// <param name="Meeting">Which.</param>
/// <param name="Revision">The one it had then.</param>
/// <param name="StartsAt">When it was to begin.</param>
/// <param name="EndsAt">When it was to end.</param>
/// <param name="Place">Where it was to be.</param>
/// <param name="IsCancelled">Whether it was called off then.</param>
/// <param name="Until">When that changed.</param>
public sealed record FormerMeeting(
    MeetingId Meeting, int Revision, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, bool IsCancelled, DateTimeOffset Until)
{
    public static FormerMeeting Of(Meeting meeting, DateTimeOffset until) =>
        new(meeting.Id, meeting.Revision, meeting.StartsAt, meeting.EndsAt, meeting.Place, meeting.CancelledAt is not null, until);

    /// <summary>Whether somebody who goes by this would come in vain, or stay away.</summary>
    public bool Misleads(Meeting now) => IsCancelled
        ? now.CancelledAt is null
        : now.CancelledAt is not null || (StartsAt, EndsAt, Place) != (now.StartsAt, now.EndsAt, now.Place);

    /// <summary>The first moment at which they would; null when neither time is still to come.</summary>
    public DateTimeOffset? FirstMissed(Meeting meeting, DateTimeOffset now)
    {
        DateTimeOffset?[] starts = [IsCancelled ? null : StartsAt, meeting.CancelledAt is null ? meeting.StartsAt : null];
        return starts.Where(start => start > now).Min();
    }
}
