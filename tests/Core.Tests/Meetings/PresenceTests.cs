using CommunityBot.Meetings;
using FsCheck.Fluent;

namespace CommunityBot.Core.Tests.Meetings;

public sealed class PresenceTests
{
    private static readonly DateTimeOffset s_start = Sample.Start;

    [Fact]
    public void Without_lines_somebody_is_missing()
    {
        Assert.Equal(new Presence(), Presence.Of([]));
        Assert.False(new Presence().CountsAsPresent);
    }

    [Theory]
    [InlineData(false, PresenceState.Present)]
    [InlineData(true, PresenceState.Late)]
    public void Signing_in_is_presence_in_time_or_late(bool late, PresenceState state)
    {
        var presence = Presence.Of([Sample.Entry(AttendanceAct.SignedIn, s_start, late: late)]);

        Assert.Equal(new Presence { State = state, SignedInAt = s_start }, presence);
        Assert.True(presence.CountsAsPresent);
    }

    [Fact]
    public void Leave_is_no_presence()
    {
        var presence = Presence.Of([Sample.Entry(AttendanceAct.Leave, s_start, "公差")]);

        Assert.Equal(new Presence { State = PresenceState.OnLeave, Reason = "公差" }, presence);
        Assert.False(presence.CountsAsPresent);
    }

    [Fact]
    public void Who_comes_late_is_awaited_until_something_else_is_noted()
    {
        var late = Sample.Entry(AttendanceAct.ComingLate, s_start, "塞車") with { LateBy = TimeSpan.FromMinutes(10) };

        Assert.Equal(new Lateness(TimeSpan.FromMinutes(10), "塞車"), Presence.Of([late]).ComesLate);
        Assert.Equal(PresenceState.Missing, Presence.Of([late]).State);
        Assert.Equal(new Lateness(null, ""), Presence.Of([late, Sample.Entry(AttendanceAct.ComingLate, s_start.AddMinutes(1))]).ComesLate);
        foreach (var act in new[] { AttendanceAct.SignedIn, AttendanceAct.Recorded, AttendanceAct.Leave })
            Assert.Null(Presence.Of([late, Sample.Entry(act, s_start.AddMinutes(2))]).ComesLate);
    }

    [Theory]
    [InlineData(-60)]
    [InlineData(0)]
    [InlineData(60)]
    public void Being_there_outweighs_leave_and_its_reason(int leaveMinutesLater)
    {
        var presence = Presence.Of(
        [
            Sample.Entry(AttendanceAct.SignedIn, s_start),
            Sample.Entry(AttendanceAct.Leave, s_start.AddMinutes(leaveMinutesLater), "公差"),
        ]);

        Assert.Equal(new Presence { State = PresenceState.Present, SignedInAt = s_start }, presence);
    }

    [Theory]
    [InlineData(-60)]
    [InlineData(0)]
    [InlineData(60)]
    public void The_conveners_word_stands_and_the_time_of_the_code_is_kept(int recordedMinutesLater)
    {
        var presence = Presence.Of(
        [
            Sample.Entry(AttendanceAct.SignedIn, s_start, late: true),
            Sample.Entry(AttendanceAct.Recorded, s_start.AddMinutes(recordedMinutesLater), "公車誤點"),
        ]);

        Assert.Equal(new Presence { State = PresenceState.Recorded, SignedInAt = s_start, Reason = "公車誤點" }, presence);
    }

    [Fact]
    public void What_the_convener_took_back_counts_no_more()
    {
        var presence = Presence.Of(
        [
            Sample.Entry(AttendanceAct.SignedIn, s_start),
            Sample.Entry(AttendanceAct.Recorded, s_start.AddMinutes(1), "手機沒電"),
            Sample.Entry(AttendanceAct.Withdrawn, s_start.AddMinutes(2), "記錯人"),
        ]);

        Assert.Equal(new Presence { Reason = "記錯人", WithdrawnAt = s_start.AddMinutes(2) }, presence);
        Assert.False(presence.CountsAsPresent);
    }

    [Theory]
    [InlineData(AttendanceAct.SignedIn, PresenceState.Present)]
    [InlineData(AttendanceAct.Recorded, PresenceState.Recorded)]
    public void Whoever_is_noted_again_after_that_was_there(AttendanceAct act, PresenceState state)
    {
        var presence = Presence.Of(
        [
            Sample.Entry(AttendanceAct.SignedIn, s_start),
            Sample.Entry(AttendanceAct.Withdrawn, s_start.AddMinutes(2), "記錯人"),
            Sample.Entry(act, s_start.AddMinutes(3)),
        ]);

        Assert.Equal((state, ""), (presence.State, presence.Reason));
        Assert.Equal(act == AttendanceAct.SignedIn ? s_start.AddMinutes(3) : null, presence.SignedInAt);
    }

    [Fact]
    public void Leave_asked_for_stands_when_a_record_is_taken_back() =>
        Assert.Equal(new Presence { State = PresenceState.OnLeave, Reason = "公差", WithdrawnAt = s_start.AddMinutes(2) }, Presence.Of(
        [
            Sample.Entry(AttendanceAct.Leave, s_start.AddDays(-1), "公差"),
            Sample.Entry(AttendanceAct.Recorded, s_start),
            Sample.Entry(AttendanceAct.Withdrawn, s_start.AddMinutes(2), "記錯人"),
        ]));

    [Fact]
    public void Presenting_says_nothing_of_being_there_and_can_be_taken_back()
    {
        var presented = Presence.Of([Sample.Entry(AttendanceAct.Presented, s_start, "論文")]);
        var back =
            Presence.Of(
                [Sample.Entry(AttendanceAct.Presented, s_start, "論文"), Sample.Entry(AttendanceAct.PresentationWithdrawn, s_start.AddMinutes(1), "記錯人")]);
        var absent = Presence.Of([Sample.Entry(AttendanceAct.Presented, s_start, "論文"), Sample.Entry(AttendanceAct.Withdrawn, s_start.AddMinutes(1), "記錯人")]);

        Assert.Equal(new Presence { PresentedAt = s_start }, presented);
        Assert.Equal(new Presence(), back);
        Assert.Equal(s_start, absent.PresentedAt);
    }

    [Fact]
    public void Whoever_leaves_and_comes_back_left_at_the_last_sign_out()
    {
        var presence = Presence.Of(
        [
            Sample.Entry(AttendanceAct.SignedOut, s_start.AddMinutes(90)),
            Sample.Entry(AttendanceAct.SignedIn, s_start),
            Sample.Entry(AttendanceAct.SignedOut, s_start.AddMinutes(30)),
        ]);

        Assert.Equal((s_start, s_start.AddMinutes(90)), (presence.SignedInAt, presence.SignedOutAt));
        Assert.Equal(PresenceState.Present, presence.State);
    }

    [Fact]
    public void Of_two_leaves_the_later_reason_counts() =>
        Assert.Equal("病假", Presence.Of(
        [
            Sample.Entry(AttendanceAct.Leave, s_start.AddHours(-1), "病假"),
            Sample.Entry(AttendanceAct.Leave, s_start.AddHours(-2), "公差"),
        ]).Reason);

    [Fact]
    public void The_order_of_the_lines_does_not_matter()
    {
        var entry =
            from act in Gen.Elements(Enum.GetValues<AttendanceAct>())
            from minute in Gen.Choose(0, 4)
            from reason in Gen.Elements("", "公差", "病假")
            from late in Gen.Elements(true, false)
            select Sample.Entry(act, s_start.AddMinutes(minute), reason, late);
        var lines = from entries in entry.ListOf() from shuffled in Gen.Shuffle(entries.AsEnumerable()) select (entries, shuffled);

        Property.Holds(lines, pair => Assert.Equal(Presence.Of(pair.entries), Presence.Of(pair.shuffled)));
    }

    [Theory]
    [InlineData(0, 120, 120)]
    [InlineData(-10, 130, 120)]
    [InlineData(30, 90, 60)]
    [InlineData(30, 150, 90)]
    [InlineData(130, 150, 0)]
    [InlineData(-30, -10, 0)]
    public void Time_is_spent_within_the_planned_hours_only(int arrived, int left, int minutes)
    {
        var presence = new Presence { SignedInAt = s_start.AddMinutes(arrived), SignedOutAt = s_start.AddMinutes(left) };

        Assert.Equal(TimeSpan.FromMinutes(minutes), presence.TimeSpentIn(Sample.Meeting()));
    }

    [Fact]
    public void Time_spent_is_not_known_while_one_end_is_not()
    {
        Assert.Null(new Presence { SignedInAt = s_start }.TimeSpentIn(Sample.Meeting()));
        Assert.Null(new Presence { SignedOutAt = s_start }.TimeSpentIn(Sample.Meeting()));
    }
}
