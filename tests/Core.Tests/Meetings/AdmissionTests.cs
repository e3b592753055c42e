using CommunityBot.Communities;
using CommunityBot.Meetings;
using NSubstitute;

namespace CommunityBot.Core.Tests.Meetings;

public sealed class AdmissionTests
{
    private static readonly TimeSpan s_afterEnd = TimeSpan.FromMinutes(30);
    private readonly IMeetings _meetings = Substitute.For<IMeetings>();

    [Fact]
    public void Sign_in_is_opened_from_now_on_and_what_is_open_stays_as_it_was()
    {
        var opened = _meetings.OpenSignIn(Sample.Meeting(), Sample.Start, s_afterEnd);
        var again = _meetings.OpenSignIn(opened, Sample.Start.AddMinutes(5), s_afterEnd);

        Assert.Equal(new SignInWindow(Sample.Start, Sample.End + s_afterEnd), opened.Window);
        Assert.Same(opened, again);
        _meetings.Received(1).Update(opened);
    }

    [Fact]
    public void Sign_in_is_closed_at_once_and_what_was_never_open_stays_as_it_was()
    {
        var closed = _meetings.CloseSignIn(Sample.OpenMeeting(), Sample.Start);
        _meetings.CloseSignIn(Sample.Meeting(2), Sample.Start);

        Assert.False(closed.IsOpenAt(Sample.Start));
        Assert.Equal(closed, _meetings.ReceivedCalls().Select(call => call.GetArguments()[0]).Single());
    }

    [Fact]
    public void Minutes_stand_beside_those_before_and_tell_what_the_meeting_came_to()
    {
        var (meeting, by) = (Sample.Meeting(), new PersonId(3));
        var written = new Minutes { Meeting = meeting.Id, Text = "補充", At = Sample.End, By = by };
        _meetings.AddMinutes(written).Returns(written with { Id = new MinutesId(9) });
        _meetings.MinutesOf(meeting.Id).Returns([written with { Id = new MinutesId(8), Text = "先前" }, written with { Id = new MinutesId(9) }]);
        _meetings.ResultsOf(meeting.Community, meeting.StartsAt, meeting.EndsAt)
            .Returns([new MeetingResult(Sample.Meeting(2), 9, false), new MeetingResult(meeting, 4, true)]);

        var kept = MinutesKept.Write(_meetings, meeting, "補充", by, Sample.End);

        Assert.Equal((4, 2, new MinutesId(9)), (kept.Result.Present, kept.Count, kept.Line));
        _meetings.Received(1).AddMinutes(written);
    }
}
