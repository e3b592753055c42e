using CommunityBot.Communities;
using CommunityBot.Meetings;

namespace CommunityBot.Core.Tests.Meetings;

public sealed class AttendanceCountTests
{
    private static readonly DateTimeOffset s_start = new(2025, 5, 26, 14, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData(119, 2, 2, 0)]
    [InlineData(120, 4, 2, 1)]
    public void Nobody_is_missing_from_a_meeting_that_is_still_on(int minutes, int held, int attended, int missing)
    {
        var meeting = new Meeting
        {
            Id = new MeetingId(1),
            Community = new CommunityId(1),
            Kind = "routine",
            StartsAt = s_start,
            EndsAt = s_start.AddHours(2),
            Number = 1,
            Secret = Sample.Secret(1),
        };
        PresenceState[] states = [PresenceState.Late, PresenceState.Recorded, PresenceState.OnLeave, PresenceState.Missing];

        var count = AttendanceCount.Of(states.Select(state => (meeting, new Presence { State = state })), s_start.AddMinutes(minutes));

        Assert.Equal((held, attended, missing), (count.Held, count.Attended, count.Missing));
        Assert.Equal((1, 1, held - attended - missing), (count.Late, count.Recorded, count.OnLeave));
    }
}
