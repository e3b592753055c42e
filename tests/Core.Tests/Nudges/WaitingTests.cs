using CommunityBot.Communities;
using CommunityBot.Core.Tests.Meetings;
using CommunityBot.Nudges;
using NSubstitute;

namespace CommunityBot.Core.Tests.Nudges;

public sealed class WaitingTests
{
    private static readonly DateTimeOffset s_now = Sample.Start;
    private static readonly Nudge s_second = Due("7", days: 7);
    private readonly INudges _nudges = Substitute.For<INudges>();

    [Fact]
    public void A_later_step_of_a_matter_overtakes_what_still_waits_about_it()
    {
        var first = Due("14", days: 0);
        _nudges.About(s_second.To, s_second.About).Returns([first]);

        Assert.True(_nudges.Add(s_second, s_now));

        _nudges.Received(1).Keep(s_second);
        _nudges.Received(1).Close(first, Way.Overtaken, s_now);
    }

    [Theory]
    [InlineData("7", 0)]
    [InlineData("1", 7)]
    [InlineData("1", 13)]
    public void A_step_that_was_noted_or_comes_before_one_that_was_does_not_wait(string step, int days)
    {
        _nudges.About(s_second.To, s_second.About).Returns([Due("14", days: -1), Due(step, days)]);

        Assert.False(_nudges.Add(s_second, s_now));

        _nudges.DidNotReceive().Keep(Arg.Any<Nudge>());
        _nudges.DidNotReceive().Close(Arg.Any<Nudge>(), Arg.Any<Way>(), Arg.Any<DateTimeOffset>(), Arg.Any<string?>());
    }

    [Fact]
    public void What_was_held_for_want_of_messages_is_let_go_and_an_aside_goes_on_waiting_to_ride()
    {
        var (held, aside) = (s_second with { Held = true }, Due("0", 0) with { Held = true, Priority = Priority.Aside });
        _nudges.Held().Returns([held, aside]);

        _nudges.Release();

        _nudges.Received(1).Delay(held, held.DueAt, held: false);
        _nudges.DidNotReceive().Delay(aside, Arg.Any<DateTimeOffset>(), Arg.Any<bool>());
    }

    [Fact]
    public void What_is_over_was_missed_where_messages_had_run_short_and_has_lapsed_otherwise()
    {
        var (missed, aside, lapsed) = (Over(s_second) with { Held = true }, Over(s_second) with { Held = true, Priority = Priority.Aside }, Over(Due("1", 13)));
        _nudges.Over(s_now).Returns([missed, aside, lapsed]);

        _nudges.Lapse(s_now);

        _nudges.Received(1).Close(missed, Way.Missed, s_now);
        _nudges.Received(1).Close(aside, Way.Lapsed, s_now);
        _nudges.Received(1).Close(lapsed, Way.Lapsed, s_now);
        Assert.Equal(Way.Needless, (missed with { UsefulUntil = s_now.AddMinutes(1) }).Untold(s_now));
    }

    private static Nudge Over(Nudge nudge) => nudge with { UsefulUntil = s_now };

    private static Nudge Due(string step, int days) => new()
    {
        To = new PersonId(7),
        About = new Matter.Duty(Sample.Community.Id, "report", new DateOnly(2025, 11, 15)),
        Step = step,
        Priority = Priority.Early,
        DueAt = s_now.AddDays(days),
        UsefulUntil = s_now.AddDays(30),
    };
}
