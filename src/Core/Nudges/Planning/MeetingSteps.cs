using CommunityBot.Meetings;

namespace CommunityBot.Nudges.Planning;

/// <summary>When a meeting is told: the day before and two hours before, as each person set; and who came, to whoever leads it.</summary>
public static class MeetingSteps
{
    public const string Eve = "eve";
    public const string Hours = "hours";
    private static readonly TimeSpan s_hoursBefore = TimeSpan.FromHours(2);
    private static readonly TimeSpan s_ridesBefore = TimeSpan.FromHours(3);
    private static readonly TimeSpan s_turnoutIsNews = TimeSpan.FromDays(7);

    /// <summary>The day before is the day before, also on a day off: on the last working day one would forget again.</summary>
    public static IEnumerable<Step> For(Meeting meeting, MeetingNudges wanted, SchoolDay school)
    {
        if (wanted.HasFlag(MeetingNudges.DayBefore))
            yield return school.On(school.Clock.Day(meeting.StartsAt).AddDays(-1), Eve, meeting.StartsAt, Priority.Meeting);
        if (wanted.HasFlag(MeetingNudges.TwoHoursBefore))
        {
            yield return new Step
            {
                Name = Hours,
                ReadyAt = meeting.StartsAt - s_ridesBefore,
                DueAt = meeting.StartsAt - s_hoursBefore,
                UsefulUntil = meeting.StartsAt,
                Priority = Priority.Meeting,
            };
        }
    }

    /// <summary>Once sign-in has closed; nothing is told of a meeting that never had one.</summary>
    public static IEnumerable<Step> OfTurnout(Meeting meeting)
    {
        if (meeting.Window is not { } window)
            yield break;
        var closed = window.ClosesAt > meeting.EndsAt ? window.ClosesAt : meeting.EndsAt;
        yield return new Step { Name = "closed", ReadyAt = closed, DueAt = closed, UsefulUntil = closed + s_turnoutIsNews, Priority = Priority.Aside };
    }
}
