using CommunityBot.Accounts;
using CommunityBot.Core.Tests.Meetings;
using FsCheck.Fluent;

namespace CommunityBot.Core.Tests.Accounts;

public sealed class GuessLimitTests
{
    private static readonly DateTimeOffset s_now = Sample.Start;

    [Fact]
    public void Nobody_waits_who_has_not_guessed() =>
        Assert.False(GuessLimit.None.MustWaitAt(s_now));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    [InlineData(6, 2)]
    [InlineData(7, 4)]
    [InlineData(8, 8)]
    [InlineData(9, 16)]
    [InlineData(10, 16)]
    [InlineData(200, 16)]
    public void Four_are_free_and_then_the_wait_doubles_up_to_sixteen_minutes(int wrong, int minutes)
    {
        var (limit, last) = After(wrong);

        Assert.Equal(last.AddMinutes(minutes), limit.WaitUntil);
        Assert.Equal(minutes > 0, limit.MustWaitAt(last));
        Assert.False(limit.MustWaitAt(limit.WaitUntil));
    }

    [Fact]
    public void Ten_minutes_after_the_wait_all_is_forgotten()
    {
        var (limit, _) = After(9);
        var forgotten = limit.WaitUntil.AddMinutes(10);

        Assert.Equal(10, limit.AfterWrong(forgotten).Wrong);
        Assert.Equal(1, limit.AfterWrong(forgotten.AddTicks(1)).Wrong);
        Assert.False(limit.AfterWrong(forgotten.AddTicks(1)).MustWaitAt(forgotten.AddTicks(1)));
    }

    [Fact]
    public void Guesses_spread_over_a_day_cost_nothing()
    {
        var limit = GuessLimit.None;
        for (var hour = 0; hour < 24; hour++)
            limit = limit.AfterWrong(s_now.AddHours(hour));

        Assert.False(limit.MustWaitAt(s_now.AddHours(23)));
    }

    /// <summary>Guesses come up to ten minutes after the wait before is over, and some late, with an earlier time.</summary>
    [Fact]
    public void A_wait_always_ends_and_never_shrinks_while_guessing_goes_on() => Property.Holds(
        Gen.Choose(-1200, 600).ListOf(),
        gaps =>
        {
            var (limit, wait) = (GuessLimit.None.AfterWrong(s_now), TimeSpan.Zero);
            foreach (var gap in gaps)
            {
                var clock = limit.WaitUntil > limit.LastAt ? limit.WaitUntil : limit.LastAt;
                var at = clock.AddSeconds(gap);
                var next = limit.AfterWrong(at);

                Assert.True(next.WaitUntil >= limit.WaitUntil, "An earlier end of the wait");
                Assert.True(next.WaitUntil <= next.LastAt.AddMinutes(16), "A wait without end");
                Assert.Equal(limit.Wrong + 1, next.Wrong);
                if (gap >= 0)
                {
                    Assert.True(next.WaitUntil - at >= wait, "A shorter wait");
                    wait = next.WaitUntil - at;
                }

                limit = next;
            }
        });

    /// <summary>That many wrong guesses, each as soon as it is allowed.</summary>
    private static (GuessLimit Limit, DateTimeOffset Last) After(int wrong)
    {
        var (limit, last) = (GuessLimit.None, s_now);
        for (var guess = 0; guess < wrong; guess++)
        {
            last = limit.MustWaitAt(last) ? limit.WaitUntil : last.AddSeconds(1);
            limit = limit.AfterWrong(last);
        }

        return (limit, last);
    }
}
