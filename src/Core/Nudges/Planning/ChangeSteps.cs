using CommunityBot.Calendar;
using CommunityBot.Meetings;

namespace CommunityBot.Nudges.Planning;

/// <summary>
/// When somebody who was told of a meeting is told that it was changed: it may ride at once, and is sent in the afternoon before they
/// would go in vain, or miss it.
/// </summary>
public static class ChangeSteps
{
    public const string Changed = "changed";

    /// <summary>None when both times are over.</summary>
    public static IEnumerable<Step> Of(Meeting meeting, FormerMeeting known, SchoolClock clock, DateTimeOffset now)
    {
        if (meeting.ChangedAt is not { } changed || known.FirstMissed(meeting, now) is not { } missed)
            yield break;
        var eve = clock.At(clock.Day(missed).AddDays(-1), SchoolDay.Afternoon);
        yield return new Step
        {
            Name = Changed,
            ReadyAt = changed,
            DueAt = eve > changed ? eve : changed,
            UsefulUntil = missed,
            Priority = Priority.Urgent,
        };
    }
}
