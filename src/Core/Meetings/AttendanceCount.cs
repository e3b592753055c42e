namespace CommunityBot.Meetings;

/// <summary>
/// How often somebody was at meetings, or how many were at one. Counted are meetings that are over, and those that somebody came to already:
/// nobody is missing from one that is still on.
/// </summary>
/// <param name="Held">Those counted (應到).</param>
/// <param name="Attended">Of these, there (出席), late or by the convener's word too.</param>
/// <param name="Late">Of those there, late (遲到).</param>
/// <param name="Recorded">Of those there, by the convener's word (補簽).</param>
/// <param name="OnLeave">Not there, with leave (請假).</param>
public readonly record struct AttendanceCount(int Held, int Attended, int Late, int Recorded, int OnLeave)
{
    public int Missing => Held - Attended - OnLeave;

    public static bool Counts(Meeting meeting, Presence presence, DateTimeOffset now) => meeting.EndsAt <= now || presence.CountsAsPresent;

    public static AttendanceCount Of(IEnumerable<(Meeting Meeting, Presence Presence)> noted, DateTimeOffset now)
    {
        var states = noted.Where(one => Counts(one.Meeting, one.Presence, now)).Select(one => one.Presence).ToList();
        return new AttendanceCount(
            states.Count,
            states.Count(presence => presence.CountsAsPresent),
            In(PresenceState.Late),
            In(PresenceState.Recorded),
            In(PresenceState.OnLeave));

        int In(PresenceState state) => states.Count(presence => presence.State == state);
    }
}
