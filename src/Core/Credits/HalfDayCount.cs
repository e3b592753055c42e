using CommunityBot.Meetings;

namespace CommunityBot.Credits;

/// <summary>
/// Half days (半日) of a session. How long one is the regulation does not say: up to four planned hours are one here, more are two, from the start to
/// the middle and from there to the end.
/// </summary>
public static class HalfDayCount
{
    private static readonly TimeSpan s_longest = TimeSpan.FromHours(4);

    public static int Worth(Meeting meeting) => meeting.EndsAt - meeting.StartsAt <= s_longest ? 1 : 2;

    /// <summary>Those of which somebody was there for half at least. By the convener's word (補簽) it is all of them; without signing out, none.</summary>
    public static int Attended(Meeting meeting, Presence presence)
    {
        if (presence.State == PresenceState.Recorded)
            return Worth(meeting);
        if (!presence.CountsAsPresent || presence.SignedInAt is not { } came || presence.SignedOutAt is not { } left)
            return 0;
        var half = (meeting.EndsAt - meeting.StartsAt) / Worth(meeting);
        return Enumerable.Range(0, Worth(meeting)).Count(number =>
        {
            var (from, to) = (meeting.StartsAt + (half * number), meeting.StartsAt + (half * (number + 1)));
            var spent = (left < to ? left : to) - (came > from ? came : from);
            return spent * 2 >= half;
        });
    }
}
