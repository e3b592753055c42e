using CommunityBot.Meetings;

namespace CommunityBot.Core.Tests.Meetings;

public sealed class SignInWindowTests
{
    private static readonly TimeSpan s_afterEnd = TimeSpan.FromMinutes(30);

    [Fact]
    public void It_contains_its_opening_and_not_its_closing()
    {
        var window = new SignInWindow(Sample.Start, Sample.End);

        Assert.True(window.Contains(Sample.Start));
        Assert.True(window.Contains(Sample.End.AddTicks(-1)));
        Assert.False(window.Contains(Sample.End));
        Assert.False(window.Contains(Sample.Start.AddTicks(-1)));
    }

    [Fact]
    public void Opened_early_it_closes_some_time_after_the_planned_end() =>
        Assert.Equal(
            new SignInWindow(Sample.Start.AddMinutes(-10), Sample.End + s_afterEnd),
            SignInWindow.Opened(Sample.Meeting(), Sample.Start.AddMinutes(-10), s_afterEnd));

    [Fact]
    public void Opened_after_the_end_it_stays_as_long() =>
        Assert.Equal(
            new SignInWindow(Sample.End.AddMinutes(5), Sample.End.AddMinutes(35)),
            SignInWindow.Opened(Sample.Meeting(), Sample.End.AddMinutes(5), s_afterEnd));

    [Fact]
    public void Closing_it_is_for_now_and_never_lengthens_it()
    {
        var window = new SignInWindow(Sample.Start, Sample.End);

        Assert.Equal(Sample.Start.AddHours(1), window.Closed(Sample.Start.AddHours(1)).ClosesAt);
        Assert.Equal(Sample.End, window.Closed(Sample.End.AddHours(1)).ClosesAt);
    }

    [Fact]
    public void A_cancelled_meeting_is_not_open()
    {
        var meeting = Sample.OpenMeeting();

        Assert.True(meeting.IsOpenAt(Sample.Start));
        Assert.False((meeting with { CancelledAt = Sample.Start }).IsOpenAt(Sample.Start));
        Assert.False(Sample.Meeting().IsOpenAt(Sample.Start));
    }
}
