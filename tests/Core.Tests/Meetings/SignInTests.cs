using CommunityBot.Meetings;

namespace CommunityBot.Core.Tests.Meetings;

public sealed class SignInTests
{
    private static readonly TimeSpan s_lateAfter = TimeSpan.FromMinutes(15);
    private static readonly DateTimeOffset s_during = Sample.Start.AddMinutes(5);
    private static readonly Meeting s_open = Sample.OpenMeeting();

    [Fact]
    public void The_code_on_the_screen_signs_in()
    {
        var mine = Sample.Mine(s_open);

        Assert.Equal(new SignInOutcome.SignedIn(mine, Late: false), Decide([mine], Code(s_open, s_during), s_during));
    }

    [Fact]
    public void The_code_before_it_does_too() =>
        Assert.IsType<SignInOutcome.SignedIn>(Decide([Sample.Mine(s_open)], Code(s_open, s_during), s_during.AddMinutes(1)));

    [Theory]
    [InlineData(-600, false)]
    [InlineData(0, false)]
    [InlineData(900, false)]
    [InlineData(900.001, true)]
    [InlineData(8999, true)]
    public void One_is_late_after_the_threshold_and_not_at_it(double secondsAfterStart, bool late)
    {
        var at = Sample.Start.AddSeconds(secondsAfterStart);

        Assert.Equal(late, Assert.IsType<SignInOutcome.SignedIn>(Decide([Sample.Mine(s_open)], Code(s_open, at), at)).Late);
    }

    [Fact]
    public void Before_opening_it_is_not_open_yet()
    {
        var at = s_open.Window!.OpensAt.AddTicks(-1);

        Assert.IsType<SignInOutcome.NotOpenYet>(Decide([Sample.Mine(s_open)], Code(s_open, at), at));
        Assert.IsType<SignInOutcome.SignedIn>(Decide([Sample.Mine(s_open)], Code(s_open, at.AddTicks(1)), at.AddTicks(1)));
    }

    [Fact]
    public void From_the_instant_of_closing_it_is_closed()
    {
        var closing = s_open.Window!.ClosesAt;

        Assert.IsType<SignInOutcome.SignedIn>(Decide([Sample.Mine(s_open)], Code(s_open, closing.AddTicks(-1)), closing.AddTicks(-1)));
        Assert.IsType<SignInOutcome.Closed>(Decide([Sample.Mine(s_open)], Code(s_open, closing), closing));
    }

    [Fact]
    public void A_meeting_that_nobody_opened_is_not_open_yet()
    {
        var meeting = Sample.Meeting();

        Assert.IsType<SignInOutcome.NotOpenYet>(Decide([Sample.Mine(meeting)], Code(meeting, s_during), s_during));
    }

    [Fact]
    public void A_cancelled_meeting_takes_no_code()
    {
        var cancelled = s_open with { CancelledAt = Sample.Start.AddDays(-1) };

        Assert.IsType<SignInOutcome.NothingOpen>(Decide([Sample.Mine(cancelled)], Code(cancelled, s_during), s_during));
        Assert.IsType<SignInOutcome.NothingOpen>(Decide([Sample.Mine(cancelled)], SignInCode.Of(0), s_during));
    }

    [Fact]
    public void A_second_time_says_when_the_first_was()
    {
        var mine = Sample.Mine(s_open, Sample.Entry(AttendanceAct.SignedIn, Sample.Start));

        foreach (var at in new[] { s_during, s_open.Window!.ClosesAt })
            Assert.Equal(new SignInOutcome.Already(mine, Sample.Start), Decide([mine], Code(s_open, at), at));
        Assert.Equal(new SignInOutcome.Already(mine, Sample.Start), Decide([mine], Code(s_open, s_during), s_during.AddMinutes(5)));
    }

    [Fact]
    public void An_event_that_comes_late_with_an_earlier_time_changes_nothing()
    {
        var mine = Sample.Mine(s_open, Sample.Entry(AttendanceAct.SignedIn, s_during));

        Assert.Equal(new SignInOutcome.Already(mine, s_during), Decide([mine], Code(s_open, Sample.Start), Sample.Start));
    }

    [Fact]
    public void Leave_and_the_conveners_word_do_not_stand_in_the_way()
    {
        foreach (var act in new[] { AttendanceAct.Leave, AttendanceAct.Recorded })
            Assert.IsType<SignInOutcome.SignedIn>(Decide([Sample.Mine(s_open, Sample.Entry(act, Sample.Start))], Code(s_open, s_during), s_during));
    }

    [Fact]
    public void A_code_of_some_minutes_ago_is_outdated_and_no_guess() =>
        Assert.Equal(
            new SignInOutcome.Outdated(Sample.Mine(s_open)),
            Decide([Sample.Mine(s_open)], Code(s_open, s_during), s_during.AddMinutes(3)));

    [Fact]
    public void An_outdated_code_of_a_meeting_that_has_closed_is_told_so()
    {
        var closing = s_open.Window!.ClosesAt;

        Assert.IsType<SignInOutcome.Closed>(Decide([Sample.Mine(s_open)], Code(s_open, closing.AddMinutes(-1)), closing.AddMinutes(4)));
    }

    [Fact]
    public void A_code_that_fits_nothing_is_wrong()
    {
        var outcome = Decide([Sample.Mine(s_open)], UnusedCode(), s_during);

        Assert.Equal(new SignInOutcome.WrongCode(Sample.Mine(s_open)), outcome);
    }

    [Fact]
    public void Of_two_open_meetings_the_code_says_which()
    {
        var (one, two) = (Sample.Mine(s_open), Sample.Mine(Sample.OpenMeeting(2)));

        Assert.Equal(one, Assert.IsType<SignInOutcome.SignedIn>(Decide([one, two], Code(one.Meeting, s_during), s_during)).At);
        Assert.Equal(two, Assert.IsType<SignInOutcome.SignedIn>(Decide([one, two], Code(two.Meeting, s_during), s_during)).At);
        Assert.IsType<SignInOutcome.WrongCode>(Decide([one, two], UnusedCode(), s_during));
    }

    [Fact]
    public void Having_signed_in_to_one_does_not_hide_the_other()
    {
        var one = Sample.Mine(s_open, Sample.Entry(AttendanceAct.SignedIn, Sample.Start));
        var two = Sample.Mine(Sample.OpenMeeting(2));

        Assert.Equal(two, Assert.IsType<SignInOutcome.SignedIn>(Decide([one, two], Code(two.Meeting, s_during), s_during)).At);
    }

    [Fact]
    public void A_meeting_that_is_open_goes_before_one_that_happens_to_have_the_same_code()
    {
        var over = Sample.Mine(Sample.Meeting() with { Id = new MeetingId(9), Secret = s_open.Secret });
        var open = Sample.Mine(s_open);

        Assert.Equal(open, Assert.IsType<SignInOutcome.SignedIn>(Decide([over, open], Code(s_open, s_during), s_during)).At);
    }

    [Fact]
    public void Another_communitys_code_is_recognized()
    {
        var foreign = Sample.OpenMeeting(2);

        Assert.Equal(new SignInOutcome.NotAMember(foreign), Decide([Sample.Mine(s_open)], Code(foreign, s_during), s_during, s_open, foreign));
        Assert.Equal(new SignInOutcome.NotAMember(foreign), Decide([], Code(foreign, s_during), s_during, foreign));
    }

    [Fact]
    public void Other_communities_are_not_looked_at_while_ones_own_code_fits() =>
        Assert.IsType<SignInOutcome.SignedIn>(SignIn.Decide(
            [Sample.Mine(s_open)],
            Code(s_open, s_during),
            s_during,
            _ => s_lateAfter,
            () => throw new InvalidOperationException("Nobody asked for these.")));

    [Fact]
    public void Without_any_meeting_nothing_is_open() =>
        Assert.IsType<SignInOutcome.NothingOpen>(Decide([], SignInCode.Of(4821), s_during));

    [Fact]
    public void A_meeting_that_was_never_opened_and_is_over_is_nothing() =>
        Assert.IsType<SignInOutcome.NothingOpen>(Decide([Sample.Mine(Sample.Meeting())], SignInCode.Of(0), Sample.End));

    [Fact]
    public void What_is_nearest_in_time_says_why_nothing_is_open()
    {
        var morning = Sample.Mine(Sample.Meeting() with
        {
            StartsAt = Sample.Start.AddHours(-5),
            EndsAt = Sample.Start.AddHours(-3),
            Window = new SignInWindow(Sample.Start.AddHours(-5), Sample.Start.AddHours(-3)),
        });
        var afternoon = Sample.Mine(Sample.Meeting(2));

        Assert.Equal(new SignInOutcome.Closed(morning), SignIn.WithoutAnyOpen([morning, afternoon], Sample.Start.AddHours(-2.9)));
        Assert.Equal(new SignInOutcome.NotOpenYet(afternoon), SignIn.WithoutAnyOpen([morning, afternoon], Sample.Start.AddMinutes(-5)));
    }

    [Fact]
    public void Whoever_signed_in_before_it_closed_is_told_that()
    {
        var mine = Sample.Mine(s_open, Sample.Entry(AttendanceAct.SignedIn, s_during));

        Assert.Equal(new SignInOutcome.Already(mine, s_during), SignIn.WithoutAnyOpen([mine], s_open.Window!.ClosesAt));
    }

    [Fact]
    public void What_was_taken_back_meanwhile_has_to_be_signed_in_to_again_and_then_counts()
    {
        var mine = Sample.Mine(s_open, Sample.Entry(AttendanceAct.SignedIn, s_during), Sample.Entry(AttendanceAct.Withdrawn, s_during.AddMinutes(2)));

        Assert.Equal(
            new SignInOutcome.TakenBack(mine, s_during.AddMinutes(2)), Decide([mine], Code(s_open, s_during.AddMinutes(1)), s_during.AddMinutes(1), s_open));
        Assert.Equal(
            new SignInOutcome.SignedIn(mine, Late: false), Decide([mine], Code(s_open, s_during.AddMinutes(3)), s_during.AddMinutes(3), s_open));
    }

    private static SignInOutcome Decide(IReadOnlyList<MyMeeting> mine, SignInCode code, DateTimeOffset at, params IReadOnlyList<Meeting> open) =>
        SignIn.Decide(mine, code, at, _ => s_lateAfter, () => open);

    private static SignInCode Code(Meeting meeting, DateTimeOffset at) => meeting.Secret.CodeAt(at);

    /// <summary>A code that none of the sample's meetings shows within the hour around.</summary>
    private static SignInCode UnusedCode()
    {
        var used = Enumerable.Range(-30, 60).SelectMany(minute => Enumerable.Range(1, 2).Select(id => Sample.Secret(id).CodeAt(s_during.AddMinutes(minute))));
        return Enumerable.Range(0, 10_000).Select(number => SignInCode.Of((uint)number)).Except(used).First();
    }
}
