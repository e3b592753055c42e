using CommunityBot.Messages;
using CommunityBot.Outbox;

namespace CommunityBot.Bot.Tests.Line;

/// <summary>The same to several at once: whatever goes wrong, nobody gets it twice and nobody goes without unseen.</summary>
public sealed class LineMulticastTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);
    private static readonly string[] s_others = ["U2", "U3"];
    private static readonly Reply s_words = Reply.Say("明天 14:00 例行研討，工程館301", Choice.Saying("請假"));

    [Fact]
    public async Task Several_get_it_in_one_request_that_carries_the_key_of_the_message()
    {
        await using var scene = await LineScene.Open();
        var message = await Send(scene);
        await scene.Bot.UntilOutboxIsEmpty();

        var call = Assert.Single(scene.Line.Calls);
        Assert.Equal(("/v2/bot/message/multicast", message.Id.ToString()), (call.Path, call.RetryKey));
        Assert.Equal([LineScene.Member, "U2", "U3"], call.Recipients);
        Assert.Equal(3, scene.Line.Counted);
        await AssertConcluded(scene);
    }

    [Theory]
    [InlineData("500")]
    [InlineData("429")]
    [InlineData("silence")]
    [InlineData("broken")]
    public async Task One_that_did_not_get_through_is_repeated_until_it_does(string mishap)
    {
        await using var scene = await LineScene.Open(s_patience);
        scene.Line.Next(Named(mishap), Named(mishap));

        await Send(scene);
        await scene.LetTimePass();

        Assert.Equal(3, scene.Line.Calls.Count);
        AssertSameKey(scene);
        await AssertConcluded(scene);
    }

    [Theory]
    [InlineData("500")]
    [InlineData("silence")]
    [InlineData("broken")]
    [InlineData("409")]
    public async Task One_whose_answer_was_lost_is_not_shown_twice(string mishap)
    {
        await using var scene = await LineScene.Open(s_patience);
        scene.Line.Next(Named(mishap) with { AfterTaking = true });

        await Send(scene);
        await scene.LetTimePass();

        Assert.Equal(mishap == "409" ? 1 : 2, scene.Line.Calls.Count);
        AssertSameKey(scene);
        await AssertConcluded(scene);
    }

    [Fact]
    public async Task When_LINE_asks_to_wait_the_bot_waits_that_long()
    {
        await using var scene = await LineScene.Open();
        scene.Line.Next(new Mishap.Status(429, "The API rate limit has been exceeded. Try again later.", RetryAfterSeconds: 30));

        await Send(scene);
        await scene.LetTimePass();

        Assert.True(scene.Clock.GetUtcNow() - LineScene.Now >= TimeSpan.FromSeconds(30));
        await AssertConcluded(scene);
    }

    [Fact]
    public async Task What_the_monthly_limit_holds_up_waits_for_all_of_them_and_then_goes_out()
    {
        await using var scene = await LineScene.Open();
        scene.Line.Next(new Mishap.Status(429, "You have reached your monthly limit."));

        await Send(scene);
        await scene.Bot.UntilOutboxIsEmpty();
        Assert.Empty(scene.Line.Delivered);
        Assert.Equal(3, (await scene.Bot.Read(records => records.Outbox.Summarize())).Kept);
        scene.Clock.Advance(TimeSpan.FromHours(6));
        scene.Bot.WakeDelivery();

        await Eventually.IsTrue(() => scene.Line.Counted == 3, "each of them has it");
        Assert.Equal([.. s_others, LineScene.Member], scene.Line.Delivered.SelectMany(call => call.Recipients).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_LINE_refuses_is_kept_for_all_of_them_and_goes_out_when_it_is_sent_again()
    {
        await using var scene = await LineScene.Open();
        scene.Line.Next(new Mishap.Status(403, "Access to this API is not available for your account"));

        await Send(scene);
        await scene.Bot.UntilOutboxIsEmpty();
        Assert.Equal(1, (await scene.Bot.Read(records => records.Outbox.Summarize())).GivenUp);
        await scene.Bot.Change(records => records.Outbox.RetryGivenUp(scene.Clock.GetUtcNow()));
        scene.Bot.WakeDelivery();
        await scene.Bot.UntilOutboxIsEmpty();

        await AssertConcluded(scene);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task A_clock_that_jumps_by_an_hour_while_messages_wait_neither_loses_nor_repeats_any(int hours)
    {
        await using var scene = await LineScene.Open();
        scene.Line.Next(Named("429"), Named("500") with { AfterTaking = true });
        await Send(scene);
        await scene.UntilFirstAttemptIsOver();
        await scene.Enqueue(Reply.Say("另一則"));

        scene.Clock.Advance(TimeSpan.FromHours(hours));
        await scene.Enqueue(Reply.Say("跳了之後的一則"));
        await scene.LetTimePass();
        scene.Clock.Advance(TimeSpan.FromHours(-hours));
        await scene.LetTimePass();

        Assert.Equal(3, scene.Line.Delivered.Count);
        Assert.Equal(3 + 1 + 1, scene.Line.Counted);
        Assert.Equal(3, scene.Line.Calls.Select(call => call.RetryKey).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(0, (await scene.Bot.Read(records => records.Outbox.Summarize())).GivenUp);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task A_clock_that_jumps_by_an_hour_while_one_is_being_sent_does_not_show_it_twice(int hours)
    {
        await using var scene = await LineScene.Open(s_patience);
        scene.Line.Next(Named("silence") with { AfterTaking = true });
        await Send(scene);
        await Eventually.IsTrue(() => scene.Line.Delivered.Count == 1, "LINE has taken it and says nothing yet");

        scene.Clock.Advance(TimeSpan.FromHours(hours));
        scene.Bot.WakeDelivery();
        await scene.LetTimePass();

        AssertSameKey(scene);
        await AssertConcluded(scene);
    }

    private static async Task<OutboxMessage> Send(LineScene scene)
    {
        var message = await scene.Enqueue(s_words, ticket: null, s_others);
        scene.Bot.WakeDelivery();
        return message;
    }

    private static Mishap Named(string mishap) => mishap switch
    {
        "500" => new Mishap.Status(500, "Internal server error"),
        "429" => new Mishap.Status(429, "The API rate limit has been exceeded. Try again later.", RetryAfterSeconds: 5),
        "409" => new Mishap.Status(409, "The retry key is already accepted"),
        "silence" => new Mishap.Silence(),
        _ => new Mishap.Broken(),
    };

    private static void AssertSameKey(LineScene scene) => Assert.Single(scene.Line.Calls.Select(call => call.RetryKey).Distinct(StringComparer.Ordinal));

    /// <summary>Everybody has it, once, and the outbox is empty.</summary>
    private static async Task AssertConcluded(LineScene scene)
    {
        Assert.Equal([LineScene.Member, .. s_others], Assert.Single(scene.Line.Delivered).Recipients);
        Assert.Equal(new OutboxSummary(0, 0, null), await scene.Bot.Read(records => records.Outbox.Summarize()));
    }
}
