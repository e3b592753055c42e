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
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(3, 8)]
    [InlineData(9, 512)]
    [InlineData(10, 900)]
    [InlineData(11, 900)]
    [InlineData(1000, 900)]
    public void The_wait_doubles_up_to_a_quarter_of_an_hour(int attempts, int seconds)
    {
        foreach (var result in new[] { s_busy, s_noAnswer })
            Assert.Equal(s_enqueued.AddSeconds(seconds), Again(Message(attempts), result).At);
    }

    [Theory]
    [InlineData(30, 30)]
    [InlineData(3600, 3600)]
    [InlineData(0, 2)]
    [InlineData(-5, 2)]
    public void The_platforms_own_wait_is_obeyed_but_never_shorter_than_the_first(int asked, int seconds) =>
        Assert.Equal(s_enqueued.AddSeconds(seconds), Again(Message(attempts: 8), new SendResult.NotNow(TimeSpan.FromSeconds(asked), "429")).At);

    [Fact]
    public void What_would_wait_beyond_a_day_is_given_up_with_the_reason()
    {
        var last = s_enqueued + RetryPolicy.GivesUpAfter - TimeSpan.FromSeconds(2);

        Assert.IsType<Fate.TryAgain>(RetryPolicy.FateOf(Message(), s_busy, last));
        Assert.StartsWith("429", Assert.IsType<Fate.GivenUp>(RetryPolicy.FateOf(Message(), s_busy, last.AddTicks(1))).Why, StringComparison.Ordinal);
        Assert.IsType<Fate.GivenUp>(RetryPolicy.FateOf(Message(), s_noAnswer, s_enqueued.AddDays(7)));
        Assert.IsType<Fate.GivenUp>(RetryPolicy.FateOf(Message(), new SendResult.NotNow(TimeSpan.MaxValue, "429"), s_enqueued));
    }

    [Fact]
    public void Whether_it_may_have_arrived_is_remembered()
    {
        Assert.False(Again(Message(), s_busy).MayHaveArrived);
        Assert.True(Again(Message(), s_noAnswer).MayHaveArrived);
        Assert.True(Again(Message() with { MayHaveArrived = true }, s_busy).MayHaveArrived);
    }

    [Fact]
    public void A_message_that_keeps_failing_ends_within_a_day()
    {
        var (message, now) = (Message(attempts: 0), s_enqueued);
        Fate fate;
        do
        {
            message = message with { Attempts = message.Attempts + 1 };
            fate = RetryPolicy.FateOf(message, s_noAnswer, now);
            now = fate is Fate.TryAgain again ? again.At : now;
        }
        while (fate is Fate.TryAgain);

        Assert.InRange(now - s_enqueued, TimeSpan.FromHours(23), TimeSpan.FromHours(24));
        Assert.InRange(message.Attempts, 90, 120);
    }

    private static Fate.TryAgain Again(OutboxMessage message, SendResult result) =>
        Assert.IsType<Fate.TryAgain>(RetryPolicy.FateOf(message, result, s_enqueued));

    private static OutboxMessage Message(int attempts = 1) => new()
    {
        Id = OutboxId.Next(s_enqueued),
        To = new ChatAddress("line", "U1"),
        Body = Reply.Say("您好"),
        Language = Language.Chinese,
        EnqueuedAt = s_enqueued,
        Attempts = attempts,
    };
}
