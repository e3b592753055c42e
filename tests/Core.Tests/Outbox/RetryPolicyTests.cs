using CommunityBot.Messages;
using CommunityBot.Outbox;

namespace CommunityBot.Core.Tests.Outbox;

public sealed class RetryPolicyTests
{
    private static readonly DateTimeOffset s_enqueued = new(2025, 5, 12, 14, 0, 0, TimeSpan.FromHours(8));
    private static readonly SendResult s_busy = new SendResult.NotNow(null, "429");
    private static readonly SendResult s_noAnswer = new SendResult.Unknown("timed out");

    [Fact]
    public void What_was_delivered_is_sent() =>
        Assert.IsType<Fate.Sent>(RetryPolicy.FateOf(Message(), new SendResult.Delivered(), s_enqueued));

    [Fact]
    public void What_is_refused_is_given_up_at_once() =>
        Assert.Equal(new Fate.GivenUp("400"), RetryPolicy.FateOf(Message(), new SendResult.Refused("400"), s_enqueued));

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(3, 8)]
    [InlineData(6, 60)]
    [InlineData(9, 60)]
    public void The_wait_doubles_up_to_a_minute(int failures, int seconds)
    {
        foreach (var result in new[] { s_busy, s_noAnswer })
            Assert.Equal(TimeSpan.FromSeconds(seconds), Again(Message(failures), result).After);
    }

    [Theory]
    [InlineData(30, 30)]
    [InlineData(3600, 3600)]
    [InlineData(0, 2)]
    [InlineData(-5, 2)]
    public void The_platforms_own_wait_is_obeyed_but_never_shorter_than_the_first(int asked, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Again(Message(failures: 8), new SendResult.NotNow(TimeSpan.FromSeconds(asked), "429")).After);

    [Fact]
    public void What_would_wait_beyond_a_day_or_fails_while_others_are_taken_is_given_up_with_the_reason()
    {
        var last = s_enqueued + RetryPolicy.GivesUpAfter - TimeSpan.FromSeconds(2);

        Assert.IsType<Fate.TryAgain>(RetryPolicy.FateOf(Message(), s_busy, last));
        Assert.StartsWith("429", Assert.IsType<Fate.GivenUp>(RetryPolicy.FateOf(Message(), s_busy, last.AddTicks(1))).Why, StringComparison.Ordinal);
        Assert.IsType<Fate.GivenUp>(RetryPolicy.FateOf(Message(), s_noAnswer, s_enqueued.AddDays(7)));
        Assert.IsType<Fate.GivenUp>(RetryPolicy.FateOf(Message(), new SendResult.NotNow(TimeSpan.MaxValue, "429"), s_enqueued));
        Assert.IsType<Fate.GivenUp>(RetryPolicy.FateOf(Message(RetryPolicy.MostFailures), s_noAnswer, s_enqueued));
    }

    [Fact]
    public void Whether_it_may_have_arrived_is_remembered()
    {
        Assert.False(Again(Message(), s_busy).MayHaveArrived);
        Assert.True(Again(Message(), s_noAnswer).MayHaveArrived);
        Assert.True(Again(Message() with { MayHaveArrived = true }, s_busy).MayHaveArrived);
    }

    [Fact]
    public void An_answer_that_comes_too_late_is_kept_for_a_member_and_dropped_for_anybody_else()
    {
        var late = new SendResult.TooLate("dead");
        Assert.Equal(new Fate.Dropped("dead"), RetryPolicy.FateOf(Message(), late, s_enqueued));
        Assert.Equal(new Fate.Kept(null, "dead"), RetryPolicy.FateOf(Message() with { IsWorthKeeping = true }, late, s_enqueued));
    }

    [Fact]
    public void What_the_month_has_no_message_for_is_thought_of_again_after_six_hours() =>
        Assert.Equal(new Fate.Kept(s_enqueued.AddHours(6), "used up"), RetryPolicy.FateOf(Message(), new SendResult.UsedUp("used up"), s_enqueued));

    [Theory]
    [InlineData(23, null, false)]
    [InlineData(25, null, true)]
    [InlineData(2, 3, false)]
    [InlineData(3, 3, true)]
    [InlineData(-25, null, false)]
    public void What_is_too_old_to_help_is_not_sent(int hours, int? usefulFor, bool tooOld)
    {
        var message = Message() with { UsefulUntil = usefulFor is { } some ? s_enqueued.AddHours(some) : null };
        Assert.Equal(tooOld, RetryPolicy.TooOld(message, s_enqueued.AddHours(hours)) is Fate.GivenUp);
    }

    private static Fate.TryAgain Again(OutboxMessage message, SendResult result) =>
        Assert.IsType<Fate.TryAgain>(RetryPolicy.FateOf(message, result, s_enqueued));

    private static OutboxMessage Message(int failures = 0) => new()
    {
        Id = OutboxId.Next(s_enqueued),
        To = new ChatAddress("line", "U1"),
        Body = Reply.Say("您好"),
        Language = Language.Chinese,
        EnqueuedAt = s_enqueued,
        Failures = failures,
    };
}
