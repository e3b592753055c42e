namespace CommunityBot.Core.Tests.Meetings;

public sealed class MeetingTests
{
    private static readonly DateTimeOffset s_now = Sample.Start.AddDays(-2);

    [Fact]
    public void A_meeting_that_is_moved_counts_a_revision_and_is_not_open_for_sign_in_any_more()
    {
        var moved = Sample.OpenMeeting().MovedTo(Sample.Start.AddDays(1), Sample.Start.AddDays(1).AddHours(1), s_now);

        Assert.Equal((Sample.Start.AddDays(1), Sample.Start.AddDays(1).AddHours(1), null), (moved.StartsAt, moved.EndsAt, moved.Window));
        Assert.Equal((1, s_now), (moved.Revision, moved.ChangedAt));
        Assert.Equal(2, moved.MovedTo(Sample.Start, Sample.End, s_now).Revision);
    }

    [Fact]
    public void Being_called_off_counts_as_a_revision_once_and_keeps_its_moment()
    {
        var calledOff = Sample.OpenMeeting().CalledOff(s_now);

        Assert.Equal((s_now, 1, s_now), (calledOff.CancelledAt, calledOff.Revision, calledOff.ChangedAt));
        Assert.Same(calledOff, calledOff.CalledOff(s_now.AddDays(1)));
    }

    [Fact]
    public void Opening_the_sign_in_is_no_revision_for_calendars() => Assert.Equal((0, null), (Sample.OpenMeeting().Revision, Sample.OpenMeeting().ChangedAt));
}
